import type { RecordSummary } from '../contract/history.ts';
import type { Implementer } from './implementer.ts';
import type { PlayedScenarios } from './playedScenarios.ts';
import type { Ports, RunHeader, StoredScore } from './ports.ts';

/** A trainee's own records, newest first. */
export function historyProcedures(os: Implementer, { records }: Ports, played: PlayedScenarios) {
  return {
    mine: os.history.mine.handler(({ input }) =>
      records.recordsOf(input.personId).map(({ header, score }): RecordSummary => ({
        runId: header.runId, scenarioId: header.scenarioId, title: played.titleOf(header, input.lang), mode: header.mode,
        finishedAt: score.finishedAt, total: score.total, max: score.max, grade: gradeOf(score), passed: score.passed, vetoes: score.vetoes,
        minutes: minutesOf(header, score, records.lastHeartbeat(header.runId)?.played),
      })),
    ),
  };
}

function gradeOf({ grade }: StoredScore): RecordSummary['grade'] {
  return grade === 'excellent' || grade === 'good' || grade === 'fair' ? grade : 'poor';
}

/** Time at the drill, not on the wall: a drill continued the next day did not take a day. */
function minutesOf(header: RunHeader, score: StoredScore, played: number | undefined): number {
  const ms = played ?? Date.parse(score.finishedAt) - Date.parse(header.startedAt);
  return Math.max(1, Math.round(ms / 60_000));
}
