import { expect, test } from 'vitest';
import { layoutOf } from '../../renderer/sandbox/layout.ts';
import { furnitureOf } from '../../renderer/sandbox/layout/furniture.ts';
import { contains } from '../../renderer/sandbox/layout/geometry.ts';
import { positionOn } from '../../renderer/sandbox/layout/journey.ts';
import { lotRect } from '../../renderer/sandbox/layout/lots.ts';
import { along, asphaltWidth, gap, streetsOf } from '../../renderer/sandbox/layout/streets.ts';
import { aView } from './aView.ts';

const at = (handle: string, x: number, y: number) => ({ handle, x, y });
const road = (from: string, to: string) => ({ from, to, closed: false });
const pointsOf = (streets: ReturnType<typeof streetsOf>, from: string) => streets.find((street) => street.from === from)?.points.map(({ x, y }) => [x, y]);

test('a road between aligned places is straight', () => {
  expect(pointsOf(streetsOf([at('a', 100, 100), at('b', 300, 100)], [road('a', 'b')]), 'a')).toEqual([[100, 100], [300, 100]]);
});

test('a road between places that are not aligned gets one right angle', () => {
  expect(pointsOf(streetsOf([at('a', 100, 100), at('b', 300, 200)], [road('a', 'b')]), 'a')).toEqual([[100, 100], [300, 100], [300, 200]]);
});

test('the corner is put where the road misses other places', () => {
  const places = [at('a', 100, 100), at('b', 300, 200), at('inTheWay', 300, 110)];
  expect(pointsOf(streetsOf(places, [road('a', 'b')]), 'a')).toEqual([[100, 100], [100, 200], [300, 200]]);
});

test('the corner is put where it meets a street that is there already', () => {
  const places = [at('a', 100, 100), at('b', 300, 200), at('c', 100, 300)];
  expect(pointsOf(streetsOf(places, [road('a', 'b'), road('c', 'a')]), 'a')).toEqual([[100, 100], [100, 200], [300, 200]]);
});

test('a road to a place that is not shown is not drawn', () => {
  expect(streetsOf([at('a', 0, 0)], [road('a', 'gone')])).toEqual([]);
});

test('a share of the way is a share of its length, round the corner too', () => {
  const line = [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 300 }];
  expect(along(line, 0.125)).toEqual({ x: 50, y: 0, dx: 1, dy: 0 });
  expect(along(line, 0.5)).toEqual({ x: 100, y: 100, dx: 0, dy: 1 });
  expect(along(line, 7)).toMatchObject({ x: 100, y: 300 });
  expect(along([{ x: 4, y: 5 }], 0.5)).toMatchObject({ x: 4, y: 5 });
});

const places = [at('a', 0, 100), at('b', 200, 100)];
const nodes = new Map(places.map((place) => [place.handle, place]));
const streets = streetsOf(places, [road('a', 'b')]);
const leg = (from: string, to: string) => ({ from, to, departed: 1000, arrives: 3000 });

test.each([[0, 0], [1000, 0], [2000, 100], [3000, 200], [9000, 200]])('at %i ms a unit is %i along its leg', (now, x) => {
  expect(positionOn(leg('a', 'b'), streets, nodes, now)).toMatchObject({ x, dx: 1 });
});

test('a road is driven both ways, each on its right-hand side', () => {
  const there = positionOn(leg('a', 'b'), streets, nodes, 2000);
  const back = positionOn(leg('b', 'a'), streets, nodes, 2000);
  expect([there?.dx, back?.dx]).toEqual([1, -1]);
  expect(there?.y).toBeGreaterThan(100);
  expect(back?.y).toBeLessThan(100);
});

test('a leg that takes no time has arrived, and one between unknown places is nowhere', () => {
  expect(positionOn({ from: 'a', to: 'b', departed: 5, arrives: 5 }, streets, nodes, 5)).toMatchObject({ x: 200 });
  expect(positionOn(leg('a', 'gone'), streets, nodes, 2000)).toBeNull();
});

test('lamps and benches stand on the pavement: off the carriageway, off crossings and pictures, the same every time', () => {
  const layout = layoutOf(aView());
  const nodes = [...layout.nodes.values()];
  const furniture = furnitureOf(layout.streets, layout.lots, nodes);
  expect(furniture.filter(({ kind }) => kind === 'lamp').length).toBeGreaterThan(15);
  for (const each of furniture) {
    expect(Math.min(...layout.streets.map(({ points }) => gap(points, each)))).toBeGreaterThan(asphaltWidth / 2 - 0.01);
    expect(layout.lots.some((lot) => contains(lotRect(lot), each) && lot.kind !== 'road')).toBe(false);
    expect(nodes.every((node) => Math.hypot(node.x - each.x, node.y - each.y) > 30)).toBe(true);
  }
  expect(furnitureOf(layout.streets, layout.lots, nodes)).toEqual(furniture);
});
