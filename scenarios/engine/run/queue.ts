import type { RunState, Timer, TimerWhat } from './state.ts';

/** Schedules a timer; the queue stays sorted by (due, scheduling order) (engine rule 2). */
export function schedule(state: RunState, due: number, what: TimerWhat): void {
  const timer: Timer = { due, n: (state.timerCount += 1), what };
  let low = 0, high = state.timers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((state.timers[middle]?.due ?? 0) <= due) low = middle + 1; else high = middle;
  }
  state.timers.splice(low, 0, timer);
}

export function cancelTimers(state: RunState, matches: (what: TimerWhat) => boolean): void {
  state.timers = state.timers.filter((timer) => !matches(timer.what));
}

/** Takes the first timer due at or before `to`, or nothing. */
export function takeDue(state: RunState, to: number): Timer | undefined {
  const first = state.timers[0];
  return first !== undefined && first.due <= to ? state.timers.shift() : undefined;
}
