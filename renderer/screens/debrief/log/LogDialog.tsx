import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../../../electron/contract/evaluation.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useScenarioClock } from '../../../ui/ScenarioClock.ts';
import { momentText } from '../../../ui/time.ts';
import { useEntryText } from './useEntryText.ts';

const around = 4;

/** An entry of the log among those before and after it. */
export function LogDialog({ log, entry, onClose }: { log: readonly LogEntry[]; entry: LogEntry; onClose(): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const clock = useScenarioClock();
  const textOf = useEntryText();
  const place = log.indexOf(entry);
  return (
    <Dialog title={t('evaluation.log.title')} onClose={onClose}>
      <p className="small quiet">{t('evaluation.log.lead')}</p>
      <div className="log-frame" role="region" aria-label={t('evaluation.log.title')} tabIndex={0}>
        <table className="log-table">
          <thead><tr><th scope="col">{t('evaluation.log.seq')}</th><th scope="col">{t('evaluation.log.at')}</th><th scope="col">{t('evaluation.log.wall')}</th><th scope="col">{t('evaluation.log.kind')}</th></tr></thead>
          <tbody>
            {log.slice(Math.max(0, place - around), place + around + 1).map((each) => (
              <tr key={each.seq} aria-current={each === entry ? 'true' : undefined}>
                <th scope="row" className="numbers">{each.seq}</th><td className="numbers">{clock(each.at)}</td><td className="numbers">{momentText(each.wall, lang)}</td><td>{textOf(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="ends"><button type="button" className="button main" onClick={onClose}>{t('common.close')}</button></div>
    </Dialog>
  );
}
