import { expect, test } from 'vitest';
import { nowAt, realUntil, waitTarget } from '../../../../renderer/screens/drill/clock.ts';

const clock = { now: 60_000, startsAt: '2026-03-18T08:30', pace: 10, speed: 2, paused: false, canPause: true, speeds: [1, 2, 4], canWait: true };

test('between two pushes the shown time goes on at pace times speed', () => {
  expect(nowAt(clock, 1_000, 1_500)).toBe(70_000);
});

test('a paused clock stands, and time never runs backwards before a push has come', () => {
  expect(nowAt({ ...clock, paused: true }, 1_000, 9_000)).toBe(60_000);
  expect(nowAt(clock, 1_000, 900)).toBe(60_000);
});

test('a deadline is as far away as its real time at the present pace; a paused clock never reaches it', () => {
  expect(realUntil(clock, 60_000, 80_000)).toBe(1_000);
  expect(realUntil({ ...clock, paused: true }, 60_000, 80_000)).toBe(Number.POSITIVE_INFINITY);
});

test('a wait goes to a whole second, at least a minute ahead', () => {
  expect(waitTarget({ ...clock, pace: 0.1 }, 500)).toBe(61_000);
  expect(waitTarget(clock, 0)).toBe(3_000_000);
});
