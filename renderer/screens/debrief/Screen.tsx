import './debrief.css';
import { useState, type ReactNode } from 'react';
import type { ScreenProps } from '../../screenProps.ts';
import { failureOf } from '../../api/refusal.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ScenarioStart } from '../../ui/ScenarioClock.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { Unreleased } from '../exam/Unreleased.tsx';
import { useRecordFacts } from './compare/useComparison.ts';
import { DebriefTools } from './DebriefTools.tsx';
import { LogContext, useLog } from './log/LogContext.ts';
import { PrintSheet } from './print/PrintSheet.tsx';
import { ProjectorOverlay } from './projector/ProjectorOverlay.tsx';
import { ReplayProvider } from './replay/ReplayProvider.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { TutorialReview } from './TutorialReview.tsx';
import { useDebrief } from './useDebrief.ts';

/** The after-action review: the verdict first, then what can be learnt, then everything behind it; for a screen, a room or paper. */
export function Screen({ person, go, switchPerson, runId }: ScreenProps & { runId: string }): ReactNode {
  const { data, error, refetch } = useDebrief(runId);
  const { data: facts, error: noFacts } = useRecordFacts(runId, person.id);
  const log = useLog(runId);
  const [projecting, project] = useState(false);
  const code = error ? failureOf(error).code : null;
  const ready = data && facts && !facts.tutorial ? { onAgain: () => go({ screen: 'briefing', scenarioId: facts.scenarioId }), onProject: () => project(true), onPrint: () => window.print() } : null;
  return (
    <>
      <TopBar person={person} onHome={() => go({ screen: 'home' })} onSwitch={switchPerson} />
      <main className="page debrief">
        <DebriefTools onHome={() => go({ screen: 'home' })} ready={ready} />
        {code === 'WITHHELD' || code === 'VOID' ? <Unreleased runId={runId} isVoid={code === 'VOID'} /> : error ? <FaultNotice error={error} again={() => void refetch()} /> : !data && <Loading />}
        {data && (facts || noFacts) && (
          <ScenarioStart value={data.startsAt}>
            <LogContext value={log}>
            <ReplayProvider runId={runId} personId={person.id} covered={projecting} onRewound={(fork) => go({ screen: 'drill', runId: fork })}>
              {facts?.tutorial ? <TutorialReview debrief={data} onHome={() => go({ screen: 'home' })} /> : <ReviewPage debrief={data} person={person} runId={runId} facts={facts} />}
              {projecting && <ProjectorOverlay debrief={data} scenarioId={facts?.scenarioId} onClose={() => project(false)} />}
            </ReplayProvider>
            </LogContext>
            {facts && <PrintSheet debrief={data} person={person} facts={facts} runId={runId} />}
          </ScenarioStart>
        )}
      </main>
    </>
  );
}
