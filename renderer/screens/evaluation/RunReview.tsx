import '../debrief/debrief.css';
import './evaluation.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationOfRun } from '../../../electron/contract/evaluation.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ScenarioStart } from '../../ui/ScenarioClock.ts';
import { ChecklistSection } from '../debrief/ChecklistSection.tsx';
import { useRecordFacts } from '../debrief/compare/useComparison.ts';
import { Decisions } from '../debrief/Decisions.tsx';
import { LogContext, useLog } from '../debrief/log/LogContext.ts';
import { ReplayProvider } from '../debrief/replay/ReplayProvider.tsx';
import { ReplaySection } from '../debrief/replay/ReplaySection.tsx';
import { useDebrief } from '../debrief/useDebrief.ts';
import { Verdict } from '../debrief/Verdict.tsx';
import { AppealsPart } from './AppealsPart.tsx';
import { Corrections } from './Corrections.tsx';
import { JumpBar } from './JumpBar.tsx';
import { RatingPart } from './RatingPart.tsx';
import { SelfView } from './SelfView.tsx';
import { SignedRatings } from './SignedRatings.tsx';
import { useEvaluation } from './useEvaluations.ts';
import { VetoesPart } from './VetoesPart.tsx';

/** One finished drill before the staff: what happened, and what people say about it. */
export function RunReview({ runId }: { runId: string }): ReactNode {
  const { data, error, refetch } = useEvaluation(runId);
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  return data ? <Whole run={data} /> : <Loading />;
}

function Whole({ run }: { run: EvaluationOfRun }): ReactNode {
  const { t } = useTranslation();
  const { runId, personId, name, staffNo } = run;
  const { data: debrief, error, refetch } = useDebrief(runId);
  const { data: facts } = useRecordFacts(runId, personId);
  const log = useLog(runId);
  const [said, say] = useState<string | null>(null);
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  if (!debrief) return <Loading />;
  return (
    <ScenarioStart value={debrief.startsAt}>
      <LogContext value={log}>
        <ReplayProvider runId={runId} personId={personId}>
          <div className="debrief evaluation-review">
            {!run.told && <p className="notice warn">{t('evaluation.withheld')}</p>}
            <Verdict debrief={debrief} person={{ id: personId, name: name || t('evaluation.erased'), staffNo }} facts={facts} />
            <Corrections run={run} />
            <JumpBar />
            {said !== null && <p className="notice good" role="status">{said}</p>}
            <ReplaySection timeline={debrief.timeline} />
            {run.mayRate.length > 0 && <RatingPart key={run.ratings.length + run.hidden.length} run={run} onSaid={say} />}
            <SignedRatings run={run} />
            <SelfView evaluation={run.evaluation} />
            <VetoesPart run={run} />
            <AppealsPart run={run} onSaid={say} />
            <Decisions decisions={debrief.decisions} />
            <ChecklistSection id="tasks" title={t('debrief.tasks')} items={debrief.tasks} />
            <ChecklistSection id="outcomes" title={t('debrief.outcomes')} items={debrief.outcomes} />
          </div>
        </ReplayProvider>
      </LogContext>
    </ScenarioStart>
  );
}
