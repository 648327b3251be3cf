import { expect, test } from 'vitest';
import { frameJudge, lowerTier, qualityOf } from '../../renderer/sandbox/quality.ts';

/** What the judge says to `frames` frames that are `gap` ms apart. */
function verdictOf(fps: number, frames: number, gap: (i: number) => number): (boolean | null)[] {
  const judge = frameJudge(fps);
  let real = 1_000;
  return Array.from({ length: frames }, (_, i) => judge((real += gap(i)))).filter((verdict) => verdict !== null);
}

test('a machine that draws all frames it may keeps its tier; one that draws less than 60 % of them does not; it is judged once', () => {
  expect(verdictOf(30, 200, () => 34)).toEqual([false]);
  expect(verdictOf(30, 200, () => 70)).toEqual([true]);
});

test('a resting map is no slow map, and the first painting is not held against it', () => {
  expect(verdictOf(30, 200, (i) => (i % 20 === 0 ? 5_000 : 33))).toEqual([false]);
  expect(verdictOf(30, 200, (i) => (i < 15 ? 400 : 33))).toEqual([false]);
});

test('below the sparest tier there is none, and no tier draws more pixels than it can', () => {
  expect([lowerTier('fine'), lowerTier('plain'), lowerTier('spare')]).toEqual(['plain', 'spare', null]);
  expect([qualityOf('fine', 3).ratio, qualityOf('plain', 1.25).ratio, qualityOf('spare', 1.25).ratio]).toEqual([2, 1.25, 1]);
});
