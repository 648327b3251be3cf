import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf } from '../../electron/service/history/comparison.ts';
import { spreadOf } from '../../electron/service/history/spreadOf.ts';
import type { ToldRun } from '../../electron/service/history/toldRuns.ts';
import { aHeader, aScore } from '../support/records.ts';

interface Wish { readonly person: string; readonly call: number; readonly ask?: number; readonly className?: string; readonly logicHash?: string }
let runs = 0;

/** A run with two items: the question “ask” of 20 points and the task “call” of 10. */
function aTold({ person, call, ask = 20, className, logicHash = 'logic' }: Wish): ToldRun {
  runs += 1;
  const runId = `run-${runs}`;
  const item = (id: string, kind: 'decision' | 'task', points: number, max: number) => ({ id, kind, state: 'done', points, max });
  return {
    header: { ...aHeader(runId, person), className: className ?? null, logicHash },
    score: { ...aScore(runId), total: ask + call, max: 30, passed: ask + call >= 20 }, stands: { total: ask + call, max: 30, grade: 'fair', passed: ask + call >= 20, vetoes: 0, correction: null },
    sheet: { items: [item('ask', 'decision', ask, 20), item('call', 'task', call, 10)], indicators: {} },
  };
}
const titles = ({ id }: { id: string }): string => id;

test('one’s own runs of a drill: what got better since the time before, and what is lost again and again', () => {
  const all = [aTold({ person: 'me', call: 2, ask: 20 }), aTold({ person: 'you', call: 10 }), aTold({ person: 'me', call: 5, ask: 8 }), aTold({ person: 'me', call: 8, ask: 20 }), aTold({ person: 'me', call: 0 })];
  const compared = comparisonOf(all[3]!, all, titles);
  expect(compared.own.map(({ total }) => total)).toEqual([22, 13, 28]);
  expect(compared.improved).toEqual([{ title: 'ask', before: 8, now: 20, max: 20 }, { title: 'call', before: 5, now: 8, max: 10 }]);
  expect(compared.stillWrong).toEqual([{ title: 'call', lost: 2, times: 3, of: 3 }]);
});

test('a first run is compared with nothing of one’s own', () => {
  const only = aTold({ person: 'me', call: 1 });
  expect(comparisonOf(only, [only], titles)).toMatchObject({ own: [{ total: 21 }], improved: [], stillWrong: [] });
});

test('four other people stay untold, five are told as quartiles, each with the latest run only', () => {
  const mine = aTold({ person: 'me', call: 5 });
  const four = ['a', 'b', 'c', 'd'].map((person) => aTold({ person, call: 4 }));
  expect(comparisonOf(mine, [mine, ...four], titles).others).toEqual({ group: 'station', people: 4, least: 5, total: null, decisions: [] });
  const again = aTold({ person: 'a', call: 10, ask: 0 });
  const five = comparisonOf(mine, [mine, ...four, aTold({ person: 'e', call: 0, ask: 10 }), again], titles).others;
  expect(five).toEqual({ group: 'station', people: 5, least: 5, total: { low: 10, median: 24, high: 24 }, decisions: [{ title: 'ask', mine: 20, max: 20, low: 10, median: 20, high: 20 }] });
});

test('the class goes before the station where enough of it did the drill, and other rules are never compared', () => {
  const mine = aTold({ person: 'me', call: 5, className: '一班' });
  const class1 = ['a', 'b', 'c', 'd', 'e'].map((person) => aTold({ person, call: 4, className: '一班' }));
  const strangers = ['f', 'g'].map((person) => aTold({ person, call: 0, className: '二班' }));
  expect(comparisonOf(mine, [mine, ...class1, ...strangers], titles).others).toMatchObject({ group: 'class', people: 5, total: { median: 24 } });
  expect(comparisonOf(mine, [mine, ...class1.slice(1), ...strangers], titles).others).toMatchObject({ group: 'station', people: 6 });
  expect(comparisonOf(mine, [mine, ...class1.map(({ header, ...rest }) => ({ ...rest, header: { ...header, logicHash: 'other' } }))], titles).others).toMatchObject({ people: 0, total: null });
});

test('nothing that leaves a comparison names or singles out another person', () => {
  fc.assert(fc.property(fc.array(fc.record({ person: fc.constantFrom('p-anna', 'p-bo', 'p-chen', 'p-dai', 'p-er', 'p-fang'), call: fc.integer({ min: 0, max: 10 }) }), { maxLength: 14 }), (others) => {
    const mine = aTold({ person: 'me', call: 3 });
    const all = [...others.map(aTold), mine];
    const told = comparisonOf(mine, all, titles);
    const people = new Set(others.map(({ person }) => person)).size;
    expect(JSON.stringify(told)).not.toMatch(/p-|run-/);
    expect([told.others.total === null, told.others.decisions.length === 0]).toEqual([people < 5, people < 5]);
  }));
});

test('quartiles lie in order between the least and the most', () => {
  expect(spreadOf([1, 2, 3, 4])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
    const { low, median, high } = spreadOf(values);
    expect(Math.min(...values) <= low && low <= median && median <= high && high <= Math.max(...values)).toBe(true);
  }));
});
