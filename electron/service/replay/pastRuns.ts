import { checkpoints, otherFuture, type Checkpoints, type Compiled, type RunOptions, type TimedInput } from '../../../scenarios/engine/index.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports, RunHeader } from '../ports.ts';
import { recent } from './recent.ts';

export interface PastRun { readonly header: RunHeader; readonly trainee: string; readonly past: Checkpoints; readonly log: readonly TimedInput[] }

/** The other future of a decision of a past run: a fork that lives in memory only. */
export interface Fork { readonly past: Checkpoints; readonly from: number; readonly skipped: number }

export interface PastRuns {
  /** A finished run by its header. */
  of(header: RunHeader): PastRun;
  /** `decision` and `option` are authored ids; null when this decision was not asked or the option was not open then. */
  fork(run: PastRun, decision: string, option: string): Fork | null;
}

/** Real ms of play between two states that are kept. */
const keptEvery = 5000;
const keptRuns = 4;
const keptForks = 6;

/** Finished runs played again with the text they were played with; the last few stay in memory, ready for any moment. */
export function pastRuns({ records }: Ports, played: PlayedScenarios): PastRuns {
  const runs = recent<PastRun>(keptRuns);
  const forks = recent<Fork | null>(keptForks);
  const lookAt = (compiled: Compiled, { seed, mode, variant }: RunOptions, log: readonly TimedInput[]): Checkpoints => checkpoints(compiled, { seed, mode, variant: variant ?? null }, log, keptEvery);
  return {
    of: (header) => runs(header.runId, () => {
      const log = records.readInputs(header.runId).map(({ at, input }) => ({ at, input }));
      const trainee = records.findPerson(header.participants[0]?.personId ?? '')?.name ?? '';
      return { header, trainee, log, past: lookAt(played.of(header), header, log) };
    }),
    fork: ({ header, past, log }, decision, option) => forks(`${header.runId} ${decision} ${option}`, () => {
      const other = otherFuture(past, log, decision, option);
      return !other || 'refused' in other ? null : { past: lookAt(played.of(header), header, other.inputs), from: other.from, skipped: other.skipped };
    }),
  };
}
