import type { Clock, Ids } from '../../electron/service/ports.ts';

/** A clock that stands still until the test moves it, in the steps of whoever asked to be called. */
export interface TestClock extends Clock {
  /** Lets `ms` of real time pass, calling back on the way. */
  pass(ms: number): void;
  /** Lets `ms` pass at once with nobody called in between: a stall. */
  stall(ms: number): void;
  /** Moves the wall clock alone: the computer slept without its other clock, or somebody set the time. */
  shiftWall(ms: number): void;
}

export function aClock(start = Date.UTC(2026, 2, 18, 0, 30)): TestClock {
  let passed = 0;
  let shifted = 0;
  const calls = new Map<() => void, { every: number; due: number }>();
  return {
    monotonic: () => passed,
    wall: () => start + passed + shifted,
    shiftWall: (ms) => void (shifted += ms),
    every: (ms, call) => {
      const own = (): void => call();
      calls.set(own, { every: ms, due: passed + ms });
      return () => calls.delete(own);
    },
    stall: (ms) => {
      passed += ms;
      for (const timer of calls.values()) timer.due = passed + timer.every;
    },
    pass: (ms) => {
      const end = passed + ms;
      for (;;) {
        const next = [...calls].sort(([, a], [, b]) => a.due - b.due)[0];
        if (!next || next[1].due > end) break;
        passed = next[1].due;
        next[1].due += next[1].every;
        next[0]();
      }
      passed = end;
    },
  };
}

/** Ids that count up, so that every test sees the same ones. */
export function someIds(seed = 7): Ids {
  let count = 0;
  return {
    uuid: () => `019d0000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
    seed: () => seed,
  };
}
