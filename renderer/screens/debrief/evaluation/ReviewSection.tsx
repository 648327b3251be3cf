import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { AppealCard } from '../../evaluation/AppealCard.tsx';
import { SignedRatings } from '../../evaluation/SignedRatings.tsx';
import { useEvaluation } from '../../evaluation/useEvaluations.ts';
import { VetoesPart } from '../../evaluation/VetoesPart.tsx';
import { AppealForm } from './AppealForm.tsx';

/** What the mentors say about the own drill, the review of its vetoes, and how to appeal. */
export function ReviewSection({ runId }: { runId: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useEvaluation(runId);
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  if (!data) return null;
  return (
    <>
      {data.ratings.length > 0 && <SignedRatings run={data} />}
      {/* in practice a veto teaches and nobody reviews it */ data.mode !== 'practice' && data.vetoes.length > 0 && <VetoesPart run={data} />}
      <section className="panel evaluation-part" aria-labelledby="appeals-title" id="appeals" tabIndex={-1}>
        <h2 id="appeals-title">{t('evaluation.appeals')} <span className="small quiet">{t('evaluation.debriefLead')}</span></h2>
        {data.appeals.map((appeal) => <AppealCard key={appeal.number} appeal={appeal} />)}
        <AppealForm runId={runId} appealing={data.appealing} />
      </section>
    </>
  );
}
