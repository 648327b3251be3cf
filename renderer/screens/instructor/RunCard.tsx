import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveLine } from '../../../electron/contract/instructor.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { clockText } from '../../ui/time.ts';
import { Injects } from './Injects.tsx';

/** One drill that runs: who, which, where it stands, and what can be sent in. */
export function RunCard({ run, isOpen, onOpen }: { run: LiveLine; isOpen: boolean; onOpen(): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { person, title, mode, phase, startsAt, now, score, paused, assisted, sent } = run;
  return (
    <article className="panel live" aria-label={`${person.name} ${person.staffNo}`}>
      <div className="live-head">
        <div className="grow">
          <h2>{person.name} <span className="numbers">{person.staffNo}</span> <span className="badge">{t(`mode.${mode}`)}</span>{paused && <span className="badge warn">{t('instructor.paused')}</span>}</h2>
          <p>{title} · {t('instructor.phase', { phase })}</p>
          <p className="small quiet numbers">{clockText(startsAt, now, lang)} · {score ? t('instructor.score', score) : t('instructor.hidden')}{sent > 0 && ` · ${t('instructor.sent', { n: sent })}`}</p>
          {assisted && <p className="small tone-warn">{t('instructor.assisted')}</p>}
        </div>
        {mode === 'exam' ? <p className="small quiet">{t('instructor.exam')}</p> : <button type="button" className="button main" aria-expanded={isOpen} onClick={onOpen}>{t(isOpen ? 'instructor.shut' : 'instructor.open')}</button>}
      </div>
      {isOpen && mode !== 'exam' && <Injects run={run} />}
    </article>
  );
}
