import { expect, test } from 'vitest';
import { advance, apply, stepClock, type RunClock } from '../../scenarios/engine/index.ts';
import { aRun } from '../support/aRun.ts';

/** A run in which the pace goes from 1 to 2 at 20 s: the call made at once finishes then. */
function calling(): RunClock {
  const applied = apply(aRun(), 0, { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } });
  if (!applied.ok) throw new Error(applied.code);
  return { run: applied.run, carry: 0 };
}

test('a change of pace takes effect exactly where it happens', () => {
  expect(stepClock(calling(), 25_000).run.state.now).toBe(30_000);
});

test('small steps come to the same state as a large one', () => {
  let small = calling();
  for (let passed = 0; passed < 25_000; passed += 12.5) small = stepClock(small, 12.5);
  const large = stepClock(calling(), 25_000);
  expect(small.run.state).toEqual(large.run.state);
  expect(large.run.state).toEqual(advance(calling().run, 30_000).state);
});

test('fractions of a millisecond are carried, not lost', () => {
  let clock = calling();
  for (let n = 0; n < 3000; n += 1) clock = stepClock(clock, 1 / 3);
  expect(clock.run.state.now + clock.carry).toBeCloseTo(1000, 3);
});

test('a paused and an ended run stand still', () => {
  const paused = apply(aRun(), 0, { type: 'paused' });
  if (!paused.ok) throw new Error(paused.code);
  expect(stepClock({ run: paused.run, carry: 0.5 }, 10_000).run).toBe(paused.run);
  const over = advance(aRun(), 10_000_000);
  expect(stepClock({ run: over, carry: 0 }, 10_000).run).toBe(over);
});
