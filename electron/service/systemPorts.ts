import { randomInt } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { v7 } from 'uuid';
import type { Clock, Ids } from './ports.ts';

/** The computer's own clock. */
export function systemClock(): Clock {
  return {
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    every: (ms, call) => {
      const timer = setInterval(call, ms);
      return () => clearInterval(timer);
    },
  };
}

/** Ids that sort by time, and seeds nobody can foresee. */
export function systemIds(): Ids {
  return { uuid: () => v7(), seed: () => randomInt(0, 2 ** 31) };
}

/** One line for the log of this process: where, what, and the id that the screen showed. */
export function reportTo(write: (line: string) => void): (fault: { id: string; where: string; error: unknown }) => void {
  return ({ id, where, error }) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    write(`${new Date().toISOString()} fault ${id} in ${where}: ${told}\n`);
  };
}
