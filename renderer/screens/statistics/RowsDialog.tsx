import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowFilter } from '../../../electron/contract/statistics.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { momentText } from '../../ui/time.ts';
import { useRows } from './useStatistics.ts';

/** The runs behind a figure. */
export function RowsDialog({ filter, onClose }: { filter: RowFilter; onClose(): void }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
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
            <thead><tr><th scope="col">{t('statistics.date')}</th><th scope="col">{t('statistics.name')}</th><th scope="col">{t('statistics.drill')}</th><th scope="col">{t('statistics.result')}</th></tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.runId}>
                  <td className="numbers">{row.day}</td>
                  <th scope="row">{row.name || t('statistics.erased')}{row.className && <span className="small quiet"> {row.className}</span>}</th>
                  <td>{row.title}<span className="small quiet"> {t(`mode.${row.mode}`)} · {t('statistics.nth', { n: row.attempt })}</span></td>
                  <td className="numbers"><span className={`badge ${row.passed ? 'good' : 'bad'}`}>{t(row.passed ? 'statistics.pass' : 'statistics.fail')}</span> {row.share.toFixed(1)}%{row.corrected && <span className="corrected-line small">{t('corrected.rowShare', { share: row.corrected.share.toFixed(1), result: t(row.corrected.passed ? 'corrected.passed' : 'corrected.failed') })} <span className="quiet">{t('corrected.who', { name: row.corrected.by, when: momentText(row.corrected.wall, lang), reason: row.corrected.reason })}</span></span>}</td>
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
