import type { Run } from './draft.ts';
import { advance, nextTimerAt, paceOf } from './run.ts';

/** A run and the part of a scenario millisecond that real time has already paid for. */
export interface RunClock { readonly run: Run; readonly carry: number }

/**
 * Lets `elapsed` real ms pass: scenario time goes on at the run's pace and speed. The pace may change whenever a timer
 * fires, so the way is gone from timer to timer. A paused or ended run stands still.
 */
export function stepClock({ run, carry }: RunClock, elapsed: number): RunClock {
  let at = run;
  let paid = carry;
  let left = elapsed;
  while (left > 0 && !isStanding(at)) {
    const rate = paceOf(at) * at.state.speed;
    const due = nextTimerAt(at);
    const reach = at.state.now + paid + left * rate;
    if (due === null || due > reach || due <= at.state.now) {
      const to = Math.floor(reach);
      return { run: to > at.state.now ? advance(at, to) : at, carry: reach - to };
    }
    left -= Math.max(0, (due - at.state.now - paid) / rate);
    paid = 0;
    at = advance(at, due);
  }
  return { run: at, carry: isStanding(at) ? 0 : paid };
}

/** Whether real time does not move this run. */
export function isStanding({ state }: Run): boolean {
  return state.paused || state.ended !== null;
}
