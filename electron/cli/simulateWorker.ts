import { parentPort, workerData } from 'node:worker_threads';
import { simulatedRuns, type Plan, type SimulatedRun } from '../../scenarios/engine/index.ts';
import { rebuild } from '../library/readScenario.ts';

/** What one thread plays: every run whose number leaves `part` when divided by `parts`. */
export interface Share { readonly files: Readonly<Record<string, string>>; readonly plan: Plan; readonly part: number; readonly parts: number }

const batchSize = 50;

if (parentPort) {
  const { files, plan, part, parts } = workerData as Share;
  let batch: SimulatedRun[] = [];
  for (const run of simulatedRuns(rebuild(files), plan, part, parts)) {
    batch.push(run);
    if (batch.length < batchSize) continue;
    parentPort.postMessage(batch);
    batch = [];
  }
  parentPort.postMessage(batch);
}
