import { apply, isStanding, type Input, type Run } from '../../../scenarios/engine/index.ts';
import type { Ports } from '../ports.ts';
import type { LiveRun } from './liveRun.ts';
import { recordInput } from './recordInput.ts';

const unattendedFor = 60_000;
const desertedFor = 15_000;
const longestPause = 300_000;

/** An input of the station itself, logged like the trainee's own. The run as it was, where the engine refuses it. */
function done(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun, input: Input): Run {
  const at = live.run.state.now;
  const applied = apply(live.run, at, input);
  if (!applied.ok) return live.run;
  recordInput(ports, live, at, input);
  return applied.run;
}

/**
 * After the computer slept or hung the lost time does not count. In practice the drill waits, paused, for the trainee to come back to it; an
 * assessed one goes on from where it stood, with the incident on record.
 */
export function stopAfterStall(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): Run {
  return live.header.mode === 'practice' ? done(ports, live, { type: 'paused' }) : live.run;
}

/** A practice drill that nobody has watched for a minute (the page was closed) is paused; null while it need not be. */
export function pauseUnattended(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): Run | null {
  const now = ports.clock.monotonic();
  if (live.watchers.size > 0) live.marks.attended = now;
  if (live.header.mode !== 'practice' || isStanding(live.run) || now - live.marks.attended < unattendedFor) return null;
  const run = done(ports, live, { type: 'paused' });
  return run === live.run ? null : run;
}

/** An exam whose page is gone: long enough for a reload, too short to look something up. */
export function isDeserted({ clock }: Pick<Ports, 'clock'>, live: LiveRun): boolean {
  const now = clock.monotonic();
  if (live.watchers.size > 0) live.marks.attended = now;
  return live.header.mode === 'exam' && now - live.marks.attended >= desertedFor;
}

/** The one pause of an assessed drill ends by itself after five minutes (engine rule 30); null while it need not. */
export function endLongPause(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): Run | null {
  if (live.header.mode === 'practice' || !live.run.state.paused || live.rested < longestPause) return null;
  const run = done(ports, live, { type: 'resumed' });
  return run === live.run ? null : run;
}
