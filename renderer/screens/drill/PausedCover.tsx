import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';

const longest = 300_000;

/** The one pause of an assessed drill: nothing of the drill can be read meanwhile. The station ends it by itself. */
export function PausedCover(): ReactNode {
  const { act, lang } = useDrill();
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [left, setLeft] = useState(longest);
  useEffect(() => {
    button.current?.focus();
    const began = performance.now();
    const timer = setInterval(() => setLeft(Math.max(0, longest - (performance.now() - began))), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="ended paused-cover" role="dialog" aria-modal="true" aria-labelledby="paused-title">
      <div className="panel ended-card">
        <h2 id="paused-title">{t('exam.pausedTitle')}</h2>
        <p>{t('exam.pausedLead')}</p>
        <p className="numbers">{t('exam.pausedLeft', { t: spanText(left, lang) })}</p>
        <button ref={button} type="button" className="button main huge" onClick={() => void act({ type: 'resumed' })}>{t('exam.resume')}</button>
      </div>
    </div>
  );
}
