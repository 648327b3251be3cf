import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dashboard, RowFilter } from '../../../electron/contract/statistics.ts';

const BandChart = lazy(() => import('./BandChart.tsx').then((module) => ({ default: module.BandChart })));

/** How the scores lie, as a picture and as a table whose numbers open their runs. */
export function Distribution({ bands, onRows }: { bands: Dashboard['bands']; onRows(rows: RowFilter): void }): ReactNode {
  const { t } = useTranslation();
  const named = useMemo(() => bands.map(({ runs, rows }, i) => ({ name: i === 9 ? '90–100' : `${i * 10}–${i * 10 + 9}`, runs, rows })), [bands]);
  return (
    <section className="panel statistics-part">
      <h2 id="statistics-distribution">{t('statistics.distribution')}</h2>
      <Suspense fallback={<div className="statistics-chart" />}><BandChart bars={named} label={t('statistics.bandAlt')} /></Suspense>
      <div className="statistics-scroll" role="region" aria-labelledby="statistics-distribution" tabIndex={0}>
        <table className="statistics-table compact">
          <thead><tr><th scope="col">{t('statistics.share')} %</th>{named.map(({ name }) => <th key={name} scope="col" className="numbers">{name}</th>)}</tr></thead>
          <tbody><tr><th scope="row">{t('statistics.runs')}</th>{named.map(({ name, runs, rows }) => (
            <td key={name}>{runs === 0 ? <span className="quiet">0</span> : <button type="button" className="button slim" aria-label={`${t('statistics.see')}: ${name} %, ${t('statistics.count', { n: runs })}`} onClick={() => onRows(rows)}>{runs}</button>}</td>
          ))}</tr></tbody>
        </table>
      </div>
    </section>
  );
}
