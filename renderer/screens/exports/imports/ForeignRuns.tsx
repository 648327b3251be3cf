import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedRunLine } from '../../../../electron/contract/imports.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { momentText } from '../../../ui/time.ts';
import { EraseForeign } from './EraseForeign.tsx';

interface Props { readonly stations: readonly { readonly station: string; readonly label: string }[]; readonly mayErase: boolean }

const columns = ['station', 'name', 'drill', 'finished', 'result'] as const;

/** The runs of other stations, each marked with where it came from. */
export function ForeignRuns({ stations, mayErase }: Props): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const api = useApi();
  const [wish, setWish] = useState({ search: '', station: '', page: 0 });
  const [erasing, setErasing] = useState<ImportedRunLine | null>(null);
  const asked = { ...wish, lang };
  const { data, error, refetch } = useQuery({ queryKey: ['imports', 'runs', stations.length, asked], queryFn: () => api.imports.runs(asked), staleTime: 0, placeholderData: keepPreviousData });
  const pages = data ? Math.max(1, Math.ceil(data.total / data.perPage)) : 1;
  return (
    <>
      <h3>{t('imports.list')}</h3>
      <div className="roster-heads roster-choose">
        <label>{t('imports.station')}<select value={wish.station} onChange={(event) => setWish({ ...wish, station: event.target.value, page: 0 })}><option value="">{t('imports.all')}</option>{stations.map(({ station, label }) => <option key={station} value={station}>{label}</option>)}</select></label>
        <label>{t('imports.search')}<input type="search" autoComplete="off" maxLength={60} value={wish.search} onChange={(event) => setWish({ ...wish, search: event.target.value, page: 0 })} /></label>
      </div>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <p role="status" className="quiet">{data.total === 0 ? t('imports.nobody') : t('imports.count', { n: data.total, page: wish.page + 1, pages })}</p>}
      {data && data.total > 0 && (
        <div className="panel roster-scroll" role="region" aria-label={t('imports.list')} tabIndex={0}>
          <table className="roster-table">
            <thead><tr>{columns.map((column) => <th key={column} scope="col">{t(`imports.column.${column}`)}</th>)}{mayErase && <th scope="col"><span className="unseen">{t('imports.erase')}</span></th>}</tr></thead>
            <tbody>
              {data.runs.map((run) => (
                <tr key={run.runId}>
                  <td><span className="badge">{run.label}</span></td>
                  <th scope="row">{run.name === '' ? t('imports.erased') : `${run.name} ${run.staffNo}`}</th>
                  <td>{run.title}<span className="small quiet"> {t(`mode.${run.mode}`)}{run.className && ` · ${run.className}`}</span></td>
                  <td className="numbers">{momentText(run.finishedAt, lang)}</td>
                  <td className="numbers"><span className={`badge ${run.passed ? 'good' : 'bad'}`}>{t(run.passed ? 'imports.passed' : 'imports.failed')}</span> {run.total}/{run.max}</td>
                  {mayErase && <td>{run.name !== '' && <button type="button" className="button slim" aria-label={t('common.pair', { a: t('imports.erase'), b: `${run.name} ${run.staffNo}` })} onClick={() => setErasing(run)}>{t('imports.erase')}</button>}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && pages > 1 && (
        <div className="cluster">
          <button type="button" className="button" disabled={wish.page === 0} onClick={() => setWish({ ...wish, page: wish.page - 1 })}>{t('imports.newer')}</button>
          <button type="button" className="button" disabled={wish.page + 1 >= pages} onClick={() => setWish({ ...wish, page: wish.page + 1 })}>{t('imports.older')}</button>
        </div>
      )}
      {erasing && <EraseForeign person={erasing} onDone={() => { setErasing(null); void refetch(); }} />}
    </>
  );
}
