import { parentPort, workerData } from 'node:worker_threads';
import { rebuild } from '../library/readScenario.ts';
import { playShare, type Share } from './simulateShare.ts';

if (parentPort) {
  const { files, plan, counter } = workerData as Share;
  for (const batch of playShare(rebuild(files), plan, counter)) parentPort.postMessage(batch);
}
