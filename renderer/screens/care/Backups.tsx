import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupLineTold } from '../../../electron/contract/care.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { momentText } from '../../ui/time.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { useBackups, useCareStep } from './useCare.ts';

/** Everything that could be restored, each one checked, and the restore that the next start will do. */
export function Backups({ staged }: { readonly staged: string | null }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { data, error, refetch } = useBackups();
  const [chosen, setChosen] = useState<BackupLineTold | null>(null);
  const unstage = useCareStep((api) => api.care.unstage());
  return (
    <section className="panel care-part" aria-labelledby="care-list">
      <h2 id="care-list">{t('care.listTitle')}</h2>
      <p>{t('care.listLead')}</p>
      {staged !== null && <div className="notice warn" role="status"><p className="grow">{t('care.staged', { id: staged })}</p><button type="button" className="button slim" disabled={unstage.isPending} onClick={() => unstage.mutate(undefined)}>{t('care.unstage')}</button></div>}
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className="quiet">{t('care.listNone')}</p>}
      {data && data.length > 0 && (
        <div className="care-scroll" role="region" aria-label={t('care.listTitle')} tabIndex={0}>
          <table className="care-table">
            <thead><tr>{(['madeAt', 'place', 'records', 'people', 'drills', 'check'] as const).map((key) => <th key={key} scope="col">{t(`care.column.${key}`)}</th>)}<th scope="col"><span className="unseen">{t('care.restore')}</span></th></tr></thead>
            <tbody>
              {data.map((line) => (
                <tr key={line.place + line.id}>
                  <th scope="row">{momentText(line.madeAt, lang)}</th>
                  <td>{t(`care.placeName.${line.place}`)}</td>
                  <td className="numbers">{line.records}</td>
                  <td className="numbers">{line.people}</td>
                  <td className="numbers">{line.drills}</td>
                  <td><Check line={line} /></td>
                  <td>{line.problem === null && <button type="button" className="button slim" aria-label={t('common.pair', { a: t('care.restore'), b: momentText(line.madeAt, lang) })} onClick={() => setChosen(line)}>{t('care.restore')}</button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {chosen && <RestoreDialog line={chosen} onDone={() => setChosen(null)} />}
    </section>
  );
}

function Check({ line: { problem, lost } }: { readonly line: BackupLineTold }): ReactNode {
  const { t } = useTranslation();
  if (problem !== null) return <span className="badge bad">{t('care.unfit')}</span>;
  return lost === 0 ? <span className="badge good">{t('care.whole')}</span> : <span className="badge warn">{lost === null ? t('care.sound') : t('care.lacks', { n: lost })}</span>;
}
