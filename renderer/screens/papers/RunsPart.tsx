import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../electron/contract/papers.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useClasses } from '../roster/useRoster.ts';
import { useRows } from '../statistics/useStatistics.ts';
import { CentreName } from './CentreName.tsx';
import type { FillRun } from './FormsPart.tsx';
import type { Wanted } from './wanted.ts';

interface Props { onPrint(wanted: Wanted): void; onReport(about: About): void; onFill(run: FillRun): void }

/** The runs that count, and what can be printed of each. */
export function RunsPart({ onPrint, onReport, onFill }: Props): ReactNode {
  const { t } = useTranslation();
  const [className, setClassName] = useState<string | null>(null);
  const classes = useClasses();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRows(className === null ? {} : { className });
  const rows = data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <div className="papers-bar">
        <label>{t('papers.chooseClass')}
          <select value={className === null ? '*' : `=${className}`} onChange={(event) => setClassName(event.target.value === '*' ? null : event.target.value.slice(1))}>
            <option value="*">{t('papers.allClasses')}</option>
            {classes.data?.map(({ id, name }) => <option key={id} value={`=${name}`}>{name}</option>)}
            <option value="=">{t('papers.noClass')}</option>
          </select>
        </label>
        <CentreName />
      </div>
      <p className="quiet">{t('papers.runsLead')}</p>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!rows && !error && <Loading />}
      {rows?.length === 0 && <p role="status">{t('papers.runsNone')}</p>}
      {rows && rows.length > 0 && (
        <div className="papers-scroll" role="region" aria-label={t('papers.part.runs')} tabIndex={0}>
          <table className="papers-table">
            <thead><tr>{(['name', 'drill', 'day', 'result', 'papers'] as const).map((key) => <th key={key} scope="col">{t(`papers.column.${key}`)}</th>)}</tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.runId}>
                  <th scope="row">{row.name}{row.className && <span className="small quiet"> {row.className}</span>}</th>
                  <td>{row.title} <span className="badge">{t(`mode.${row.mode}`)}</span></td>
                  <td className="numbers papers-day">{row.day}</td>
                  <td className="numbers"><span className={`badge ${row.passed ? 'good' : 'bad'}`}>{t(row.passed ? 'papers.sheet.passed' : 'papers.sheet.failed')}</span> {row.share.toFixed(1)}%{row.corrected && <span className="small quiet"> {t('corrected.rowComputed', { share: row.corrected.computed.share.toFixed(1), result: t(row.corrected.computed.passed ? 'corrected.passed' : 'corrected.failed') })}</span>}</td>
                  <td>
                    <div className="papers-actions">
                      <button type="button" className="button slim" onClick={() => onPrint({ kind: 'scoreSheet', runId: row.runId })}>{t('papers.make.scoreSheet')}</button>
                      {row.mode !== 'practice' && <button type="button" className="button slim" onClick={() => onPrint({ kind: 'result', runId: row.runId })}>{t('papers.make.result')}</button>}
                      <button type="button" className="button slim" onClick={() => onReport({ of: 'run', runId: row.runId })}>{t('papers.make.report')}</button>
                      <button type="button" className="button slim" onClick={() => onPrint({ kind: 'appeal', runId: row.runId })}>{t('papers.make.appeal')}</button>
                      <button type="button" className="button slim" onClick={() => onFill({ runId: row.runId, name: row.name, title: row.title })}>{t('papers.make.fill')}</button>
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <div><button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>{t('papers.more')}</button></div>}
    </>
  );
}
