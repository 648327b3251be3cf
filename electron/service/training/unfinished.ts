import { viewOf, type Run } from '../../../scenarios/engine/index.ts';
import type { OpenRun } from '../../contract/training.ts';
import { tellingOf } from '../exam/telling.ts';
import { asFault } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports, RunHeader } from '../ports.ts';
import { isAbandoned } from './interruptions.ts';
import type { LiveRuns } from './liveRuns.ts';
import { storedState } from './resumeRun.ts';

const longestList = 10;

/** The newest drills this person can continue, an exam with the invigilator's PIN, a void one, an abandoned assessed one and one that was gone back in never. One whose text this program can no longer play is not offered; one that has ended but whose score could not be stored is, because continuing it stores the score. */
export function unfinishedOf(ports: Ports, all: LiveRuns, played: PlayedScenarios, personId: string, lang: Lang): OpenRun[] {
  return ports.records.unfinishedOf(personId).filter((header) => !ports.records.isRewound(header.runId) && tellingOf(ports.records, header) !== 'void' && !isAbandoned(ports.records, header, ports.clock.wall())).slice(0, longestList).flatMap((header) => {
    try {
      const run = all.find(header.runId)?.run ?? storedState(ports, played, header);
      return [openRun(header, run, lang)];
    } catch (error) {
      asFault(error, 'training.unfinished', ports.ids, ports.report);
      return [];
    }
  });
}

function openRun(header: RunHeader, run: Run, lang: Lang): OpenRun {
  const { title, phase } = viewOf(run, { runId: header.runId, seq: 0, trainee: '', lang });
  return { runId: header.runId, scenarioId: header.scenarioId, title, mode: header.mode, startedAt: header.startedAt, isRetry: header.parent !== undefined, now: run.state.now, phase };
}
