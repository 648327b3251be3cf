import type { RunView } from '../../../scenarios/engine/index.ts';

type Clock = RunView['clock'];

/** Scenario time at the real moment `real`, when `clock` was received at `receivedAt` (both real ms). */
export function nowAt(clock: Clock, receivedAt: number, real: number): number {
  if (clock.paused) return clock.now;
  return clock.now + Math.max(0, real - receivedAt) * clock.pace * clock.speed;
}

/** How long until a scenario moment in real ms, at the present pace; endless while paused. */
export function realUntil(clock: Clock, now: number, moment: number): number {
  const rate = clock.paused ? 0 : clock.pace * clock.speed;
  return rate > 0 ? Math.max(0, moment - now) / rate : Number.POSITIVE_INFINITY;
}

/** How far "to the next event" may go: five minutes of real waiting, in whole scenario seconds. */
export function waitTarget(clock: Clock, now: number): number {
  return Math.ceil((now + Math.max(60_000, clock.pace * 300_000)) / 1000) * 1000;
}
