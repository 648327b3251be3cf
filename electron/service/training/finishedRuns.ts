import { replay, type Run } from '../../../scenarios/engine/index.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports, RunHeader } from '../ports.ts';

export interface FinishedRun { readonly header: RunHeader; readonly run: Run; readonly inputs: number }

const kept = 8;

/** Finished runs, replayed from their logs with the text they were played with; the last few stay in memory. */
export function finishedRuns({ records }: Ports, played: PlayedScenarios): (runId: string) => FinishedRun | null {
  const cache = new Map<string, FinishedRun>();
  return (runId) => {
    const cached = cache.get(runId);
    if (cached) return cached;
    const header = records.readRun(runId);
    if (!header || !records.readScore(runId)) return null;
    const inputs = records.readInputs(runId).map(({ at, input }) => ({ at, input }));
    const run = replay(played.of(header), { seed: header.seed, mode: header.mode, variant: header.variant }, inputs);
    const finished = { header, run, inputs: inputs.length };
    cache.set(runId, finished);
    for (const oldest of [...cache.keys()].slice(0, -kept)) cache.delete(oldest);
    return finished;
  };
}
