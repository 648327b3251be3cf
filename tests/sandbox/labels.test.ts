import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../renderer/sandbox/layout/geometry.ts';
import { labelSpots, placeLabels, textWidth, type LabelSpot } from '../../renderer/sandbox/layout/labels.ts';
import { pick } from '../../renderer/sandbox/layout/picking.ts';
import { crowdSlots, unitSlot } from '../../renderer/sandbox/layout/slots.ts';
import { seeded } from '../../renderer/sandbox/layout/seeded.ts';

const screen = { x: 0, y: 0, w: 600, h: 400 };

const spot = (x: number, y: number, w = 80, h = 20): LabelSpot => ({ x, y, w, h, small: false });

test('a label takes its first free place, an unlucky one none, a must-have any', () => {
  const candidates = [spot(10, 10), spot(10, 40)];
  const placed = placeLabels([{ key: 'first', candidates }, { key: 'second', candidates }, { key: 'unlucky', candidates }, { key: 'must', candidates, must: true }], screen);
  expect([...placed]).toEqual([['first', candidates[0]], ['second', candidates[1]], ['must', candidates[0]]]);
});

test('who stands in the way is left uncovered where there is a choice, and covered where there is none', () => {
  const someone = { x: 0, y: 0, w: 60, h: 60 };
  expect(placeLabels([{ key: 'a', candidates: [spot(5, 5), spot(300, 5)] }], screen, [], [someone]).get('a')?.x).toBe(300);
  expect(placeLabels([{ key: 'a', candidates: [spot(5, 5)] }], screen, [], [someone]).get('a')?.x).toBe(5);
});

test('a name without room shrinks to its sign beside its place, and a name with room does not', () => {
  const house = { x: 200, y: 100, w: 60, h: 50 };
  const candidates = labelSpots(house, { w: 120, h: 20 });
  expect(placeLabels([{ key: 'a', candidates }], screen).get('a')).toMatchObject({ small: false, w: 120 });
  const crowd = [{ x: 0, y: 0, w: 215, h: 400 }, { x: 245, y: 0, w: 400, h: 400 }];
  const small = placeLabels([{ key: 'a', candidates }], screen, crowd).get('a');
  expect(small).toMatchObject({ small: true, w: 20, h: 20 });
  expect(crowd.every((rect) => overlap(rect, small!) === 0)).toBe(true);
});

test('labels never cover one another, never a person and never leave the screen', () => {
  const rect = fc.record({ x: fc.integer({ min: -100, max: 650 }), y: fc.integer({ min: -100, max: 450 }), w: fc.integer({ min: 20, max: 150 }), h: fc.integer({ min: 20, max: 90 }) });
  fc.assert(fc.property(fc.array(rect, { maxLength: 30 }), fc.array(rect, { maxLength: 8 }), (pictures, people) => {
    const placed = [...placeLabels(pictures.map((picture, i) => ({ key: String(i), candidates: labelSpots(picture, { w: 90, h: 20 }) })), screen, people).values()];
    for (const [i, a] of placed.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= screen.w && a.y + a.h <= screen.h).toBe(true);
      for (const b of [...placed.slice(i + 1), ...people]) expect(overlap(a, b)).toBe(0);
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

test('a crowd stays within its ellipse, grows from the middle, and the same crowd stands the same', () => {
  const crowd = crowdSlots(26, seeded(1, 2));
  expect(crowd).toEqual(crowdSlots(26, seeded(1, 2)));
  const far = crowd.map(({ x, y }) => Math.hypot(x, y));
  expect(far).toEqual(far.toSorted((a, b) => a - b));
  expect(far.every((each) => each <= 1)).toBe(true);
});
