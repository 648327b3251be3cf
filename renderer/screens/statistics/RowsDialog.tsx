import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultRow, RowFilter } from '../../../electron/contract/statistics.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { momentText } from '../../ui/time.ts';
import { useRows } from './useStatistics.ts';

interface Props { readonly filter: RowFilter; onOpen(runId: string): void; onClose(): void }

/** The runs behind a figure; each opens its debrief. */
export function RowsDialog({ filter, onOpen, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRows(filter);
  const rows = data?.pages.flatMap((page) => page.rows);
  return (
    <Dialog title={t('statistics.rowsTitle')} onClose={onClose}>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!rows && !error && <Loading />}
      {rows?.length === 0 && <p className="quiet">{t('statistics.nobody')}</p>}
      {rows && rows.length > 0 && (
        <div className="statistics-scroll" role="region" aria-label={t('statistics.rowsTitle')} tabIndex={0}>
          <table className="statistics-table">
            <thead><tr><th scope="col">{t('statistics.date')}</th><th scope="col">{t('statistics.name')}</th><th scope="col">{t('statistics.drill')}</th><th scope="col">{t('statistics.result')}</th><th scope="col"><span className="unseen">{t('statistics.open')}</span></th></tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.runId}>
                  <td className="numbers statistics-day">{row.day}</td>
                  <th scope="row">{row.name || t('statistics.erased')}{row.className && <span className="small quiet"> {row.className}</span>}</th>
                  <td>{row.title}<span className="small quiet"> {t(`mode.${row.mode}`)} · {t('statistics.nth', { n: row.attempt })}</span></td>
                  <td className="numbers"><span className={`badge ${row.passed ? 'good' : 'bad'}`}>{t(row.passed ? 'statistics.pass' : 'statistics.fail')}</span> {row.share.toFixed(1)}%{row.corrected && <Computed corrected={row.corrected} />}</td>
                  <td><button type="button" className="button slim" aria-label={t('common.pair', { a: t('statistics.open'), b: `${row.name || t('statistics.erased')} ${row.title} ${row.day}` })} onClick={() => onOpen(row.runId)}>{t('statistics.open')}</button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="ends">
        {hasNextPage && <button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>{t('statistics.more')}</button>}
        <button type="button" className="button main" onClick={onClose}>{t('statistics.close')}</button>
      </div>
    </Dialog>
  );
}

/** What was computed before somebody corrected it, and who did when and why. */
function Computed({ corrected: { computed, by, wall, reason } }: { readonly corrected: NonNullable<ResultRow['corrected']> }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return <span className="corrected-line small">{t('corrected.rowComputed', { share: computed.share.toFixed(1), result: t(computed.passed ? 'corrected.passed' : 'corrected.failed') })} <span className="quiet">{t('corrected.who', { name: by, when: momentText(wall, lang), reason })}</span></span>;
}
