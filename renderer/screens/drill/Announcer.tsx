import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { realUntil } from './clock.ts';
import { useDrill } from './DrillContext.ts';
import { latestNews } from './latestNews.ts';
import { useNow } from './useNow.ts';

const soon = 30_000;

/** Tells screen readers what happened: politely for events, at once for deadlines, one sentence at a time. */
export function Announcer(): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const [news, setNews] = useState('');
  const before = useRef(view);
  useEffect(() => {
    const sentence = latestNews(before.current, view, t);
    before.current = view;
    if (sentence) setNews(sentence);
  }, [view, t]);
  return (
    <>
      <p className="unseen" role="status" aria-live="polite">{news}</p>
      <DeadlineAlarm />
    </>
  );
}

function DeadlineAlarm(): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  const pressing = view.decisions.find(({ deadline }) => deadline !== null && realUntil(view.clock, now, deadline) <= soon);
  return <p className="unseen" role="alert" aria-live="assertive">{pressing ? t('drill.deadlineSoon', { title: pressing.title }) : ''}</p>;
}
