import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFacts } from '../../../electron/contract/history.ts';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import type { Person } from '../../person/person.ts';
import { RunIncidents } from '../exam/Unreleased.tsx';
import { ChecklistSection } from './ChecklistSection.tsx';
import { CompareSection } from './compare/CompareSection.tsx';
import { Competencies } from './Competencies.tsx';
import { ConfidentWrong } from './ConfidentWrong.tsx';
import { Decisions } from './Decisions.tsx';
import { LawList } from './LawList.tsx';
import { NumbersUsed } from './NumbersUsed.tsx';
import { Overreach } from './Overreach.tsx';
import { ReplaySection } from './replay/ReplaySection.tsx';
import { OwnCorrections } from './evaluation/OwnCorrections.tsx';
import { ReviewSection } from './evaluation/ReviewSection.tsx';
import { SelfEvaluationSection } from './evaluation/SelfEvaluationSection.tsx';
import { SectionJumps } from './SectionJumps.tsx';
import { TopLosses } from './TopLosses.tsx';
import { Verdict } from './Verdict.tsx';

interface Props { readonly debrief: Debrief; readonly person: Person; readonly runId: string; readonly facts: RecordFacts | undefined }

/** The review in the order in which it is taught: result, what cost most, the drill once more, then decision by decision and task by task. */
export function ReviewPage({ debrief, person, runId, facts }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Verdict debrief={debrief} person={person} facts={facts} />
      <OwnCorrections runId={runId} />
      <SectionJumps />
      <TopLosses debrief={debrief} />
      <ReplaySection timeline={debrief.timeline} />
      <ConfidentWrong decisions={debrief.decisions} />
      <Decisions decisions={debrief.decisions} />
      <Overreach orders={debrief.overreach} />
      <ChecklistSection id="tasks" title={t('debrief.tasks')} items={debrief.tasks} />
      <ChecklistSection id="outcomes" title={t('debrief.outcomes')} items={debrief.outcomes} />
      <Competencies debrief={debrief} />
      {facts && <CompareSection runId={runId} personId={person.id} passMark={debrief.passMark} isRetry={facts.isRetry} />}
      {facts && <SelfEvaluationSection key={facts.evaluation?.wall ?? ''} runId={runId} personId={person.id} said={facts.evaluation} />}
      <ReviewSection runId={runId} />
      <NumbersUsed model={debrief.model} localRules={debrief.localRules} />
      <LawList debrief={debrief} />
      <RunIncidents runId={runId} />
    </>
  );
}
