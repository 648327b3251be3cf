import { expect, test } from 'vitest';
import { movesAfter } from '../../../../renderer/screens/drill/gauges/gaugeMoves.ts';
import type { RunView } from '../../../../scenarios/engine/index.ts';

const seen = (change: { at: number; by: number } | null, timeline: readonly { at: number; text: string }[] = []): RunView =>
  ({ gauges: [{ handle: 'mood', change }], timeline }) as unknown as RunView;

test('a move is remembered with what happened in the same moment, and without anything when nothing did', () => {
  const first = movesAfter({}, seen({ at: 10, by: 5 }, [{ at: 9, text: 'earlier' }, { at: 10, text: 'a call was missed' }]));
  const second = movesAfter(first, seen({ at: 20, by: -2 }, [{ at: 10, text: 'a call was missed' }]));
  expect(second['mood']).toEqual([{ at: 20, by: -2, meanwhile: null }, { at: 10, by: 5, meanwhile: 'a call was missed' }]);
});

test('a view that tells the same change again adds nothing; only the last three are kept', () => {
  const moves = [1, 2, 3, 4].reduce((before, at) => movesAfter(before, seen({ at, by: at })), {});
  expect(movesAfter(moves, seen({ at: 4, by: 4 }))).toBe(moves);
  expect(movesAfter(moves, seen(null))).toBe(moves);
  expect(Object.values(moves)[0]).toMatchObject([{ at: 4 }, { at: 3 }, { at: 2 }]);
});
