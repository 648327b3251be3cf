import './statistics.css';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultFilter, RowFilter } from '../../../electron/contract/statistics.ts';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { Distribution } from './Distribution.tsx';
import { Filters } from './Filters.tsx';
import { Items } from './Items.tsx';
import { Rates } from './Rates.tsx';
import { RowsDialog } from './RowsDialog.tsx';
import { Summary } from './Summary.tsx';
import { useDashboard } from './useStatistics.ts';

const RunReview = lazy(() => import('../evaluation/RunReview.tsx').then((module) => ({ default: module.RunReview })));

/** What the results of this station say, with every figure open to the runs behind it; or one of those runs. What was chosen is still chosen when somebody comes back from it. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<ResultFilter>({});
  const [rows, setRows] = useState<RowFilter | null>(null);
  // what may be chosen does not shrink with what is chosen
  const choices = useDashboard({});
  const { data, error, refetch } = useDashboard(filter);
  const { part: runId, go } = props;
  if (runId !== '') {
    return (
      <StaffPage {...props} title={t('statistics.runTitle')} actions={<button type="button" className="button" onClick={() => go({ screen: 'staff', page: 'statistics' })}>{t('statistics.back')}</button>}>
        <Suspense fallback={<Loading />}><RunReview key={runId} runId={runId} /></Suspense>
      </StaffPage>
    );
  }
  return (
    <StaffPage {...props} title={t('statistics.title')}>
      <p className="quiet">{t('statistics.lead')}</p>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {choices.data && choices.data.whole.n > 0 && <Filters choices={choices.data.by} filter={filter} onFilter={setFilter} />}
      {data && (data.whole.n === 0 ? <p className="panel">{t('statistics.none')}</p> : (
        <>
          <Summary dashboard={data} onRows={setRows} />
          <Rates by={data.by} onRows={setRows} />
          <Distribution bands={data.bands} onRows={setRows} />
          {filter.scenarioId === undefined ? <p className="quiet">{t('statistics.choose')}</p> : <Items scenarioId={filter.scenarioId} filter={filter} onRows={setRows} />}
        </>
      ))}
      {rows && <RowsDialog filter={rows} onOpen={(id) => go({ screen: 'staff', page: 'statistics', part: id })} onClose={() => setRows(null)} />}
    </StaffPage>
  );
}
