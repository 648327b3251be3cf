import { runsOf, simulatedRuns, type Compiled, type Plan, type SimulatedRun } from '../../scenarios/engine/index.ts';

/** What the threads of one simulation share: the texts, the plan, and how many runs have been taken. */
export interface Share { readonly files: Readonly<Record<string, string>>; readonly plan: Plan; readonly counter: Int32Array }

/** Runs taken at a time: few enough that no thread waits long for the last one, enough that a message is worth it. */
const batchSize = 50;

/** The number of the next run, in memory that all threads see. */
export const counterOf = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Plays what nobody has taken yet, batch by batch, until all is taken. */
export function* playShare(compiled: Compiled, plan: Plan, counter: Int32Array): Generator<SimulatedRun[], void, undefined> {
  const all = runsOf(plan);
  const next = (): number => Atomics.add(counter, 0, batchSize);
  for (let from = next(); from < all; from = next()) yield [...simulatedRuns(compiled, plan, from, Math.min(all, from + batchSize))];
}
