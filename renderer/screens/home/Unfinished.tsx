import { PlayCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenRun } from '../../../electron/contract/training.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { elapsedText, momentText } from '../../ui/time.ts';

/** This person's own drills that were left in the middle. */
export function Unfinished({ runs, onContinue }: { runs: readonly OpenRun[]; onContinue(runId: string): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <section aria-labelledby="unfinished-title" className="unfinished">
      <h2 id="unfinished-title">{t('home.continueTitle')}</h2>
      <ul>
        {runs.map((run) => (
          <li key={run.runId} className="panel">
            <div className="grow">
              <h3>{run.title} {run.mode !== 'practice' && <span className="badge warn">{t(`mode.${run.mode}`)}</span>}{run.isRetry && <span className="badge">{t('drill.isRetry')}</span>}</h3>
              <p className="quiet">{t('home.continueAt', { phase: run.phase, elapsed: elapsedText(run.now, lang) })} · {t('home.startedAt', { when: momentText(run.startedAt, lang) })}</p>
            </div>
            <button type="button" className="button main" aria-label={t('common.pair', { a: t('home.continue'), b: run.title })} onClick={() => onContinue(run.runId)}><PlayCircleOutlined aria-hidden />{t('home.continue')}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
