import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { autosave, type Saved } from '../../../../renderer/screens/studio/document/autosave.ts';
import type { Sheets } from '../../../../renderer/screens/studio/document/draftStore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sheets = (text: string): Sheets => ({ scenario: { text, value: null }, en: { text: '', value: null } });

/** A keeper, what was stored through it and when, and what it said. `answers` decides how each call ends. */
function aKeeper(answers: readonly ('ok' | 'fails' | 'twin')[] = []) {
  const stored: [text: string, revision: number, at: number][] = [];
  const said: Saved['kind'][] = [];
  const start = performance.now();
  const keeper = autosave({
    first: sheets(''), revision: 4, at: 'then', onSaved: ({ kind }) => said.push(kind), isFinal: (error) => error === 'twin',
    store: async ({ scenario }, revision) => {
      const answer = answers[stored.length] ?? 'ok';
      stored.push([scenario.text, revision, Math.round(performance.now() - start)]);
      if (answer !== 'ok') throw answer;
      return { revision: revision + 1, changedAt: 'now' };
    },
  });
  return { keeper, stored, said };
}

test('a second after the last key all is stored, and while typing goes on at least every two seconds', async () => {
  const { keeper, stored, said } = aKeeper();
  for (let n = 1; n <= 40; n += 1) {
    keeper.note(sheets('字'.repeat(n)));
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(stored.at(-1)?.[0]).toBe('字'.repeat(40));
  expect(stored.map(([, revision]) => revision)).toEqual(stored.map((_each, n) => 4 + n));
  const times = [0, ...stored.map(([, , at]) => at)];
  for (const [n, at] of times.slice(1).entries()) expect(at - (times[n] ?? 0)).toBeLessThanOrEqual(2000);
  expect(said.at(-1)).toBe('stored');
});

test('what could not be stored is tried again until it can, with what was typed meanwhile', async () => {
  const { keeper, stored, said } = aKeeper(['fails', 'fails']);
  keeper.note(sheets('甲'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(said.at(-1)).toBe('failed');
  keeper.note(sheets('甲乙'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect([stored.at(-1)?.slice(0, 2), said.at(-1)]).toEqual([['甲乙', 4], 'stored']);
});

test('after a twin edit nothing more is sent, and leaving is told that it is not all stored here', async () => {
  const { keeper, stored } = aKeeper(['twin']);
  keeper.note(sheets('甲'));
  await vi.advanceTimersByTimeAsync(1000);
  keeper.note(sheets('甲乙'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stored).toHaveLength(1);
  expect(await keeper.flush()).toBe(false);
});

test('it never says stored while something is not', async () => {
  const { keeper, said } = aKeeper();
  keeper.note(sheets('甲'));
  expect(said).toEqual(['storing']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(said.at(-1)).toBe('stored');
  keeper.note(sheets('甲乙'));
  expect(said.at(-1)).toBe('storing');
  keeper.note(sheets('甲'));
  expect(said.at(-1), 'taken back').toBe('stored');
});

test('leaving stores at once what is not stored', async () => {
  const { keeper, stored } = aKeeper();
  keeper.note(sheets('甲'));
  expect(await keeper.flush()).toBe(true);
  expect(stored).toEqual([['甲', 4, 0]]);
});
