import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutKey, layoutOf } from '../../renderer/sandbox/layout.ts';
import { contains, overlap } from '../../renderer/sandbox/layout/geometry.ts';
import { greeneryOf } from '../../renderer/sandbox/layout/greenery.ts';
import { lotRect } from '../../renderer/sandbox/layout/lots.ts';
import { asphaltWidth, streetWidth, strips } from '../../renderer/sandbox/layout/streets.ts';
import { personSpots, unitSpots, windowSpot } from '../../renderer/sandbox/layout/standing.ts';
import { aPerson, aPlace, aUnit, aView } from './aView.ts';

const layout = layoutOf(aView());
const lots = new Map(layout.lots.map((lot) => [lot.handle, lot]));
const lot = (handle: string) => lots.get(handle) ?? expect.fail(`no lot ${handle}`);

test('no picture of the sample neighbourhood covers another', () => {
  const rects = layout.lots.map(lotRect);
  for (const [i, a] of rects.entries()) for (const b of rects.slice(i + 1)) expect(overlap(a, b)).toBe(0);
});

test('no picture stands on a carriageway, but a gate and a stretch of road', () => {
  const paved = layout.streets.flatMap((street) => strips(street, asphaltWidth));
  const onStreet = layout.lots.filter((each) => paved.some((strip) => overlap(lotRect(each), strip) > 0)).map(({ handle }) => handle);
  expect(onStreet.filter((handle) => !['lane', 'gate'].includes(handle))).toEqual([]);
});

test('the camera shows every picture and every node', () => {
  for (const each of layout.lots) expect(overlap(layout.extent, lotRect(each))).toBeCloseTo(each.w * each.h, 3);
  for (const node of layout.nodes.values()) expect(contains(layout.extent, node)).toBe(true);
});

test('the building with most floors is the heart and drawn largest', () => {
  expect(layout.lots.filter(({ heart }) => heart).map(({ handle }) => handle)).toEqual(['b12']);
  expect(lot('b12').w).toBeGreaterThan(lot('b10').w);
});

test('an arch stands over a street that runs through its gate', () => {
  const places = [aPlace('n', 'road', 500, 100), aPlace('gate', 'gate', 500, 300), aPlace('s', 'road', 500, 500)];
  const through = layoutOf({ places, roads: [{ from: 'n', to: 'gate', closed: false }, { from: 'gate', to: 's', closed: false }] });
  const arch = through.lots.find(({ handle }) => handle === 'gate');
  expect(arch && Math.abs(arch.x - 500)).toBeLessThan(15);
});

test('what happens in a drill does not move the map', () => {
  const quiet = aView();
  const loud = aView({ places: quiet.places.map((place) => ({ ...place, show: { ...place.show, fire: 5, crowd: 3 } })), people: [], units: [] });
  expect(layoutKey(loud)).toBe(layoutKey(quiet));
});

test('trees and houses stand off streets and pictures, and where they stood before', () => {
  const area = { x: -50, y: -50, w: 1100, h: 760 };
  const green = greeneryOf(area, layout.streets, layout.lots);
  const paved = layout.streets.flatMap((street) => strips(street, streetWidth));
  expect(green.trees.length).toBeGreaterThan(100);
  for (const house of green.houses) expect([...paved, ...layout.lots.map(lotRect)].some((rect) => overlap(rect, house) > 0)).toBe(false);
  for (const tree of green.trees) expect(paved.some((strip) => contains(strip, tree))).toBe(false);
  expect(greeneryOf(area, layout.streets, layout.lots)).toEqual(green);
});

test('windows of a building are inside it, one row per floor', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 7 }), fc.boolean(), (floor, index, crowded) => {
    const spot = windowSpot(lot('b12'), floor, index, crowded);
    expect(contains(lotRect(lot('b12')), spot)).toBe(true);
    if (floor < 6) expect(windowSpot(lot('b12'), floor + 1, index, crowded).y).toBeLessThan(spot.y);
  }));
});

test('the households of one floor have windows of their own', () => {
  for (const [count, crowded] of [[4, false], [8, true]] as const) {
    const windows = Array.from({ length: count }, (_, i) => windowSpot(lot('b12'), 3, i, crowded)).map(({ x, y, w, h }) => ({ x: x - w / 2, y: y - h / 2, w, h }));
    for (const [i, a] of windows.entries()) for (const b of windows.slice(i + 1)) expect(overlap(a, b)).toBeLessThan(0.01);
  }
});

test('people with a floor are at a window, others in the open, and nobody without a place is drawn', () => {
  const spots = personSpots([aPerson('up', 'b12', { floor: 4 }), aPerson('down', 'b12'), aPerson('roof', 'office', { floor: 2 }), aPerson('gone', 'b12', { place: null })], lots, 20);
  expect([...spots].map(([handle, { inside }]) => [handle, inside])).toEqual([['up', true], ['down', false], ['roof', false]]);
});

test('units at one place fan out; those on the road do not count', () => {
  const leg = { from: 'gate', to: 'lane', departed: 0, arrives: 9 };
  const spots = unitSpots([aUnit('a', 'gate'), aUnit('b', null, { leg }), aUnit('c', 'gate'), aUnit('d', 'gate')], layout.nodes, 30);
  expect([...spots.keys()]).toEqual(['a', 'c', 'd']);
  expect(new Set([...spots.values()].map(({ x }) => x)).size).toBe(3);
});
