import { apply, type Run } from '../../../scenarios/engine/index.ts';
import type { Ports } from '../ports.ts';
import type { LiveRun } from './liveRun.ts';
import { recordInput } from './recordInput.ts';
import { isStanding } from './runClock.ts';

const unattendedFor = 60_000;

/** The run paused by the station itself: a logged input like the trainee's own. As it was, where the mode does not allow it. */
function paused(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): Run {
  if (live.header.mode !== 'practice') return live.run;
  const at = live.run.state.now;
  const applied = apply(live.run, at, { type: 'paused' });
  if (!applied.ok) return live.run;
  recordInput(ports, live, at, { type: 'paused' });
  return applied.run;
}

/**
 * After the computer slept or hung the lost time does not count. In practice the drill waits, paused, for the trainee to come back to it; an
 * assessed one goes on from where it stood, with the incident on record.
 */
export function stopAfterStall(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): Run {
  return paused(ports, live);
}

/** A practice drill that nobody has watched for a minute (the page was closed) is paused; null while it need not be. */
export function pauseUnattended(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): Run | null {
  const now = ports.clock.monotonic();
  if (live.watchers.size > 0) live.marks.attended = now;
  if (isStanding(live.run) || now - live.marks.attended < unattendedFor) return null;
  const run = paused(ports, live);
  return run === live.run ? null : run;
}
