import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, overlap } from '../../renderer/sandbox/layout/geometry.ts';
import { fanOut, standingRect } from '../../renderer/sandbox/layout/fanOut.ts';

const stander = (key: string, x: number, y: number) => ({ key, at: { x, y }, w: 20, h: 36 });

test('who stands alone stays where they want to be; a newcomer steps aside', () => {
  const spots = fanOut([stander('first', 50, 50), stander('second', 50, 50), stander('far', 300, 50)], 120);
  expect(spots.get('first')).toEqual({ x: 50, y: 50 });
  expect(spots.get('far')).toEqual({ x: 300, y: 50 });
  expect(distance(spots.get('second')!, { x: 50, y: 50 })).toBeGreaterThan(15);
});

test('a dozen at one spot do not cover one another, and nobody strays', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => stander(String(i), 0, 0));
  const rects = [...fanOut(crowd, 150)].map(([, at]) => standingRect({ at, w: 20, h: 36 }));
  for (const [i, a] of rects.entries()) for (const b of rects.slice(i + 1)) expect(overlap(a, b)).toBe(0);
});

test('nobody goes farther than the reach, and the same people stand the same', () => {
  const someone = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });
  fc.assert(fc.property(fc.array(someone, { maxLength: 40 }), (people) => {
    const standers = people.map(({ x, y }, i) => stander(String(i), x, y));
    const spots = fanOut(standers, 60);
    for (const { key, at } of standers) expect(distance(spots.get(key)!, at)).toBeLessThanOrEqual(60.01);
    expect(fanOut(standers, 60)).toEqual(spots);
  }));
});
