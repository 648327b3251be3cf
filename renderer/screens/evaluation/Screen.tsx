import './evaluation.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffProps } from '../../screenProps.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { StaffPage } from '../staff/StaffPage.tsx';
import { AgreementText } from './AgreementText.tsx';
import { RunList } from './RunList.tsx';
import { RunReview } from './RunReview.tsx';
import { useEvaluationList } from './useEvaluations.ts';
import { WaitingList } from './WaitingList.tsx';

/** Ratings, veto reviews and appeals: what waits for whom, and finished drills; or one of them. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const { part: runId, go } = props;
  const open = (id: string): void => go({ screen: 'staff', page: 'evaluation', part: id });
  const toList = <button type="button" className="button" onClick={() => go({ screen: 'staff', page: 'evaluation' })}>{t('evaluation.back')}</button>;
  return (
    <StaffPage {...props} title={t('evaluation.title')} actions={runId === '' ? undefined : toList}>
      {runId === '' ? <Everything onOpen={open} /> : <RunReview key={runId} runId={runId} />}
    </StaffPage>
  );
}

function Everything({ onOpen }: { onOpen(runId: string): void }): ReactNode {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useEvaluationList(search);
  return (
    <>
      <p className="quiet">{t('evaluation.lead')}</p>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <WaitingList waiting={data.waiting} onOpen={onOpen} />}
      <RunList runs={data?.runs ?? []} isLoaded={data !== undefined} onSearch={setSearch} onOpen={onOpen} />
      {data && (
        <section className="panel evaluation-part" aria-labelledby="evaluation-all">
          <h2 id="evaluation-all">{t('evaluation.all')}</h2>
          {data.agreement.pairs === 0 ? <p className="quiet">{t('evaluation.allNone')}</p> : <AgreementText agreement={data.agreement} />}
        </section>
      )}
    </>
  );
}
