import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GaugeCurve, ReplayMark } from '../../../../electron/contract/replay.ts';
import { bendsOf, curvePath, readingAt } from '../../../../renderer/screens/debrief/replay/curve.ts';
import { groupMarks, neighbour, signOf } from '../../../../renderer/screens/debrief/replay/marks.ts';
import { playTimeOf } from '../../../../renderer/screens/debrief/replay/playTime.ts';

const hour = 3_600_000;
/** Sixteen hours in 96 s, then two minutes as they are, then a week in two minutes. */
const paces = [{ at: 0, pace: 600 }, { at: 16 * hour, pace: 1 }, { at: 16 * hour + 120_000, pace: 5000 }];
const end = 16 * hour + 120_000 + 600_000_000;
const time = playTimeOf(paces, end);

const mark = (at: number, kind: ReplayMark['kind'], lost = 0): ReplayMark => ({ at, kind, title: `${kind} ${at}`, tone: 'neutral', decision: null, quality: null, lost });

test('a drill is as long to play as it was to live through, however much time it told of', () => {
  expect(time.length).toBe(96_000 + 120_000 + 120_000);
  expect(time.toPlay(16 * hour + 30_000)).toBe(126_000);
  expect(time.toScenario(126_000)).toBe(16 * hour + 30_000);
  expect([time.toScenario(0), time.toScenario(time.length), time.toScenario(1e9)]).toEqual([0, end, end]);
});

test('play time and scenario time lead back to each other and keep the order', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: end }), fc.integer({ min: 0, max: end }), (a, b) => {
    expect(Math.abs(time.toScenario(time.toPlay(a)) - a)).toBeLessThanOrEqual(1);
    if (a <= b) expect(time.toPlay(a)).toBeLessThanOrEqual(time.toPlay(b));
  }));
});

test('marks that lie close together share a button, which shows the gravest; none is lost and none overlap', () => {
  const close = [mark(0, 'phase'), mark(60_000, 'decision', 4), mark(120_000, 'veto'), mark(16 * hour, 'phase')];
  const groups = groupMarks(close, time, 0, 40);
  expect(groups.map(({ at, first, marks }) => [at, first.kind, marks.length])).toEqual([[0, 'veto', 3], [16 * hour, 'phase', 1]]);
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: end }), { maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (moments, room) => {
    const all = moments.sort((a, b) => a - b).map((at) => mark(at, 'message'));
    const found = groupMarks(all, time, 0, room);
    expect(found.flatMap(({ marks }) => marks)).toEqual(all);
    for (const [index, { share }] of found.entries()) if (index > 0) expect(share - (found[index - 1]?.share ?? 0)).toBeGreaterThanOrEqual(1 / room);
  }));
});

test('from mark to mark, in both directions, to the ends', () => {
  const marks = [mark(0, 'phase'), mark(5, 'message'), mark(5, 'decision'), mark(9, 'end')];
  expect([neighbour(marks, 0, 'next'), neighbour(marks, 5, 'next'), neighbour(marks, 9, 'next')]).toEqual([5, 9, null]);
  expect([neighbour(marks, 7, 'previous'), neighbour(marks, 5, 'previous'), neighbour(marks, 0, 'previous')]).toEqual([5, 0, null]);
});

test('each kind of mark has a sign of its own beside its colour', () => {
  const kinds = ['phase', 'decision', 'veto', 'cap', 'overreach', 'message', 'end'] as const;
  expect(new Set(kinds.map((kind) => signOf(mark(0, kind)))).size).toBe(kinds.length);
  expect(signOf({ ...mark(0, 'decision'), quality: 'best' })).toBe('✓');
});

test('a gauge is drawn in steps, held within its bounds, and read at any moment', () => {
  const step = (at: number, value: number): GaugeCurve['steps'][number] => ({ at, value, text: `${value} 级`, tone: 'neutral' });
  const gauge: GaugeCurve = { label: '火势', min: 0, max: 4, low: '0 级', high: '4 级', unit: '级', direction: 'worse', steps: [step(0, 0), step(50, 2), step(80, 9)] };
  expect(curvePath(gauge, (at) => at / 100, 200, 40)).toBe('M0,40.0H100.0V20.0H160.0V0.0H200');
  expect(curvePath({ ...gauge, max: 0, steps: [step(0, 0)] }, () => 0, 200, 40)).toBe('M0,40.0H200');
  expect([readingAt(gauge, 49)?.value, readingAt(gauge, 50)?.value, readingAt({ ...gauge, steps: [] }, 9)]).toEqual([0, 2, null]);
});

test('each bend of a curve says from what to what, and what happened in its very moment, not beside it', () => {
  const step = (at: number, value: number): GaugeCurve['steps'][number] => ({ at, value, text: `${value} 级`, tone: 'neutral' });
  const gauge: GaugeCurve = { label: '火势', min: 0, max: 4, low: '0 级', high: '4 级', unit: '级', direction: 'worse', steps: [step(0, 0), step(50, 2), step(80, 1)] };
  const happened = [{ at: 49, text: '有人来电' }, { at: 80, text: '水枪出水' }, { at: 80, text: '电闸拉下' }];
  const told = (since: number) => bendsOf(gauge, happened, since).map(({ at, from, to, meanwhile }) => [at, from.text, to.text, meanwhile]);
  expect(told(0)).toEqual([[50, '0 级', '2 级', null], [80, '2 级', '1 级', '水枪出水 · 电闸拉下']]);
  expect(told(60)).toEqual([[80, '2 级', '1 级', '水枪出水 · 电闸拉下']]);
});
