import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Records } from '../ports.ts';
import { replay } from '../../../scenarios/engine/index.ts';
import { answersOf } from './answersOf.ts';

/** Plays runs again that were stored before their decisions were noted, and notes them. Gives how many were noted and how many no longer can be. */
export async function noteAnswers(records: Pick<Records, 'reports' | 'readRun' | 'readInputs' | 'keepAnswers'>, played: PlayedScenarios, limit: number): Promise<{ noted: number; lost: number }> {
  const runIds = await records.reports.unanswered(limit);
  let noted = 0;
  for (const runId of runIds) {
    const header = records.readRun(runId);
    const answers = header ? replayed(header) : [];
    if (answers.length === 0) continue;
    records.keepAnswers(runId, answers);
    noted += 1;
  }
  return { noted, lost: runIds.length - noted };

  function replayed(header: NonNullable<ReturnType<Records['readRun']>>) {
    try {
      const { seed, mode, variant } = header;
      return answersOf(replay(played.of(header), { seed, mode, variant }, records.readInputs(header.runId).map(({ at, input }) => ({ at, input }))));
    } catch {
      // A text that this engine no longer plays gives no answers; the result itself still counts.
      return [];
    }
  }
}
