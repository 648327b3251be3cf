import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daylight } from '../../renderer/sandbox/daylight.ts';
import { readClock, startClock, tick } from '../../renderer/sandbox/localClock.ts';

const running = { now: 10_000, pace: 2, speed: 1, paused: false };

test('between two pushes time runs on at pace × speed, and stands while paused', () => {
  expect(tick(startClock(running, 0), 500).shown).toBe(11_000);
  expect(tick(startClock({ ...running, speed: 4 }, 0), 500).shown).toBe(14_000);
  expect(tick(startClock({ ...running, paused: true }, 0), 500).shown).toBe(10_000);
});

test('a push that is a little behind never turns the picture back, and is met within a moment', () => {
  let clock = tick(startClock(running, 0), 1000);
  clock = readClock(clock, { ...running, now: 11_600 }, 1000);
  for (let real = 1016, before = clock.shown; real <= 3000; real += 16) {
    clock = tick(clock, real);
    expect(clock.shown).toBeGreaterThanOrEqual(before);
    before = clock.shown;
  }
  expect(clock.shown).toBeCloseTo(11_600 + 2 * (clock.shownAt - 1000), 3);
});

test('a wait or a rewind is shown at once', () => {
  const clock = tick(startClock(running, 0), 100);
  expect(tick(readClock(clock, { ...running, now: 500_000 }, 100), 116).shown).toBeGreaterThanOrEqual(500_000);
  expect(tick(readClock(clock, { ...running, now: 0 }, 100), 116).shown).toBeLessThan(100);
});

test('whatever small differences come, shown time does not go back', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -2000, max: 2000 }), { maxLength: 20 }), (errors) => {
    let clock = startClock({ ...running, pace: 1 }, 0);
    for (const [i, error] of errors.entries()) {
      const real = (i + 1) * 250;
      const before = clock.shown;
      clock = tick(readClock(clock, { ...running, pace: 1, now: 10_000 + real + error / 4 }, real), real);
      expect(clock.shown).toBeGreaterThanOrEqual(before);
    }
  }));
});

test.each([
  ['2026-03-18T08:30', 0, 1], ['2026-03-18T23:00', 0, 0], ['2026-03-18T08:30', 10 * 3_600_000, 0.5], ['2026-03-18T23:00', 10 * 3_600_000, 1], ['no time', 0, 1],
])('%s plus %i ms is light to %f', (startsAt, now, light) => {
  expect(daylight(startsAt, now)).toBe(light);
});
