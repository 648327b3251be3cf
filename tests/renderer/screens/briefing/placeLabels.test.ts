import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../../renderer/screens/briefing/placeLabels.ts';

const spots = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1, maxLength: 8 }), x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 640 }) }), { maxLength: 30, selector: ({ name }) => name });

test('names on the sketch stay on the sheet and keep apart, however crowded the places are', () => {
  fc.assert(fc.property(spots, (places) => {
    const labels = placeLabels(places, 28);
    for (const { x, y } of labels) expect(x >= 0 && x <= 1000 && y >= 0 && y <= 640).toBe(true);
    const middles = labels.filter(({ anchor }) => anchor === 'middle');
    for (const a of middles) for (const b of middles) if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(28);
  }));
});

test('a lone place has its name under it', () => {
  expect(placeLabels([{ name: '东门', x: 500, y: 300 }], 28)).toEqual([{ name: '东门', x: 500, y: 346, anchor: 'middle' }]);
});
