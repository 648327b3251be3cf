import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cover } from '../../ui/Cover.tsx';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';

const longest = 300_000;

/** The one pause of an assessed drill: nothing of the drill can be read meanwhile. The station ends it by itself. */
export function PausedCover(): ReactNode {
  const { act, lang } = useDrill();
  const { t } = useTranslation();
  const [left, setLeft] = useState(longest);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setLeft(Math.max(0, longest - (performance.now() - began))), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Cover heading="paused-title" className="opaque">
      <div className="panel cover-card">
        <h2 id="paused-title">{t('exam.pausedTitle')}</h2>
        <p>{t('exam.pausedLead')}</p>
        <p className="numbers">{t('exam.pausedLeft', { t: spanText(left, lang) })}</p>
        <button type="button" className="button main huge" onClick={() => void act({ type: 'resumed' })}>{t('exam.resume')}</button>
      </div>
    </Cover>
  );
}
