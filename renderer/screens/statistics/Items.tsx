import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemReport, ResultFilter, RowFilter } from '../../../electron/contract/statistics.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PassMarkLine } from '../../ui/PassMarkLine.tsx';
import { decimalText } from './figures.ts';
import { HeatMap } from './HeatMap.tsx';
import { ItemTable } from './ItemTable.tsx';
import { useItems } from './useStatistics.ts';

/** One drill from within: who chose what, how each decision does its work, and how far the score can be trusted. */
export function Items({ scenarioId, filter, onRows }: { scenarioId: string; filter: ResultFilter; onRows(rows: RowFilter): void }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useItems(scenarioId, filter);
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.n === 0) return null;
  const { passMark: mark, passMarkSetBy: setBy } = data.reliability;
  return (
    <>
      <section className="panel statistics-part">
        <h2>{t('statistics.items')} · {data.title}</h2>
        <p className="small quiet">{t('statistics.version', { version: data.version ?? '', n: data.n, of: data.of })}</p>
        {mark !== null && setBy !== null && data.version !== null && <p className="small"><PassMarkLine passMark={mark} setBy={setBy} scenarioId={scenarioId} version={data.version} /></p>}
        {data.unanswered > 0 && <p className="small">{t('statistics.unanswered', { n: data.unanswered })}</p>}
        {data.voice !== 'plain' && <p className="small">{t(`statistics.voice.${data.voice}`, { n: data.least })}</p>}
        <ItemTable decisions={data.decisions} onRows={onRows} />
      </section>
      <section className="panel statistics-part">
        <h2>{t('statistics.heat')}</h2>
        <p className="small quiet">{t('statistics.heatLead')}</p>
        <HeatMap decisions={data.decisions} onRows={onRows} />
      </section>
      <Trust reliability={data.reliability} onRetest={(runIds) => onRows({ scenarioId, runIds })} />
    </>
  );
}

function Trust({ reliability: { alpha, points, runs, why, sem, passMark, retest }, onRetest }: Pick<ItemReport, 'reliability'> & { onRetest(runIds: string[]): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="panel statistics-part">
      <h2>{t('statistics.reliability')}</h2>
      {why !== null && <p>{t(`statistics.why.${why}`)}</p>}
      {alpha !== null && <p>{t('statistics.alpha', { alpha: decimalText(alpha), points, n: runs })}</p>}
      {sem !== null && <p>{t('statistics.sem', { sem: sem.toFixed(1) })} {passMark !== null && t('statistics.retest', { mark: passMark, sem: sem.toFixed(1), n: retest.length })} {retest.length > 0 && <button type="button" className="button slim" onClick={() => onRetest(retest)}>{t('statistics.retestSee')}</button>}</p>}
    </section>
  );
}
