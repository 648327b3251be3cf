import type { Input } from '../../../scenarios/engine/index.ts';
import type { Ports } from '../ports.ts';
import type { LiveRun } from './liveRun.ts';

/** Writes the next input of the log and returns when it is durable; what throws leaves the run as it was. */
export function recordInput({ records, clock }: Pick<Ports, 'records' | 'clock'>, live: LiveRun, at: number, input: Input): void {
  records.appendInput(live.header.runId, { seq: live.inputs.length + 1, at, wall: new Date(clock.wall()).toISOString(), input });
  live.inputs.push({ at, input });
}
