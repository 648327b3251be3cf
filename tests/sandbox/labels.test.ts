import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../renderer/sandbox/layout/geometry.ts';
import { placeLabels, textWidth } from '../../renderer/sandbox/layout/labels.ts';
import { pick } from '../../renderer/sandbox/layout/picking.ts';
import { crowdSlots, unitSlot } from '../../renderer/sandbox/layout/slots.ts';
import { seeded } from '../../renderer/sandbox/layout/seeded.ts';

const screen = { x: 0, y: 0, w: 600, h: 400 };

test('a label takes its first free place, an unlucky one none, a must-have any', () => {
  const at = [{ x: 10, y: 10 }, { x: 10, y: 40 }];
  const placed = placeLabels([
    { key: 'first', candidates: at, w: 80, h: 20 }, { key: 'second', candidates: at, w: 80, h: 20 },
    { key: 'unlucky', candidates: at, w: 80, h: 20 }, { key: 'must', candidates: at, w: 80, h: 20, must: true },
  ], screen);
  expect([...placed]).toEqual([['first', at[0]], ['second', at[1]], ['must', at[0]]]);
});

test('who stands in the way is left uncovered where there is a choice, and covered where there is none', () => {
  const someone = { x: 0, y: 0, w: 60, h: 60 };
  expect(placeLabels([{ key: 'a', candidates: [{ x: 5, y: 5 }, { x: 300, y: 5 }], w: 50, h: 20 }], screen, [], [someone]).get('a')?.x).toBe(300);
  expect(placeLabels([{ key: 'a', candidates: [{ x: 5, y: 5 }], w: 50, h: 20 }], screen, [], [someone]).get('a')?.x).toBe(5);
});

test('labels never cover one another and never leave the screen', () => {
  const wish = fc.record({ x: fc.integer({ min: -200, max: 800 }), y: fc.integer({ min: -200, max: 600 }), w: fc.integer({ min: 20, max: 150 }) });
  fc.assert(fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
    const wanted = wishes.map(({ x, y, w }, i) => ({ key: String(i), candidates: [{ x, y }, { x, y: y + 30 }], w, h: 20 }));
    const rects = [...placeLabels(wanted, screen)].map(([key, at]) => ({ ...at, w: wanted[Number(key)]!.w, h: 20 }));
    for (const [i, a] of rects.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= screen.w && a.y + a.h <= screen.h).toBe(true);
      for (const b of rects.slice(i + 1)) expect(overlap(a, b)).toBe(0);
    }
  }));
});

test('Chinese characters are wider than Latin letters', () => {
  expect(textWidth('南门', 10)).toBe(20);
  expect(textWidth('ab', 10)).toBeCloseTo(11.6);
});

test('a click means the nearest small thing in reach, else the smallest place around it', () => {
  const targets = [
    { handle: 'house', area: { x: 0, y: 0, w: 200, h: 200 } }, { handle: 'hydrant', area: { x: 100, y: 100, w: 10, h: 10 } },
    { handle: 'engine', at: { x: 50, y: 50 }, radius: 12 }, { handle: 'crew', at: { x: 62, y: 50 }, radius: 12 },
  ];
  expect(pick({ x: 54, y: 50 }, targets)).toBe('engine');
  expect(pick({ x: 60, y: 50 }, targets)).toBe('crew');
  expect(pick({ x: 31, y: 50 }, targets)).toBe('engine');
  expect(pick({ x: 88, y: 92 }, targets)).toBe('hydrant');
  expect(pick({ x: 180, y: 20 }, targets)).toBe('house');
  expect(pick({ x: 400, y: 20 }, targets)).toBeNull();
});

test('up to a dozen units at one place stand in rows, apart and centred', () => {
  for (let count = 1; count <= 12; count++) {
    const slots = Array.from({ length: count }, (_, i) => unitSlot(i, count, 30));
    for (const [i, a] of slots.entries()) for (const b of slots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
    expect(Math.max(...slots.map(({ x }) => Math.abs(x)))).toBeLessThanOrEqual(45);
  }
});

test('a crowd stays within its ellipse, and the same crowd stands the same', () => {
  const crowd = crowdSlots(26, seeded(1, 2));
  expect(crowd).toEqual(crowdSlots(26, seeded(1, 2)));
  expect(crowd.every(({ x, y }) => Math.hypot(x, y) <= 1)).toBe(true);
});
