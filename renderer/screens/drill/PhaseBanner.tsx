import { useEffect, useRef, useState, type ReactNode } from 'react';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { clockText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { phaseNews, type PhaseNews } from './phaseNews.ts';

const shownFor = 5_000;

/** A new phase is never missed: it stands over the map for a while and is read out at once. */
export function PhaseBanner(): ReactNode {
  const { view, lang } = useDrill();
  const [news, setNews] = useState<PhaseNews | null>(null);
  const before = useRef(view);
  useEffect(() => {
    const next = phaseNews(before.current, view);
    before.current = view;
    if (next) setNews(next);
  }, [view]);
  useEffect(() => {
    const timer = setTimeout(() => setNews(null), shownFor);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <div className="phase-banner" role="alert" aria-live="assertive">
      {news && (
        <div>
          <strong><span className="numbers">{clockText(view.clock.startsAt, news.at, lang)}</span> {news.phase}</strong>
          {news.line && <p><DrillStamp /> {news.line}</p>}
        </div>
      )}
    </div>
  );
}
