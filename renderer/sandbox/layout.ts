import { grown, hull, type Point, type Rect } from './layout/geometry.ts';
import { lotSkyline, lotsOf, type Lot } from './layout/lots.ts';
import { streetsOf, strips, type Street } from './layout/streets.ts';
import type { RunView } from './runView.ts';

/** Where everything that does not move stands, in world units. */
export interface Layout {
  /** Equal keys mean equal layouts. */
  readonly key: string;
  readonly streets: readonly Street[];
  readonly lots: readonly Lot[];
  readonly nodes: ReadonlyMap<string, Point>;
  /** What the camera shows when it shows everything. */
  readonly extent: Rect;
}

/** Under every place there is room for its name. */
const labelRoom = 22;

const world: Rect = { x: 0, y: 0, w: 1000, h: 640 };

export function layoutKey({ places, roads }: Pick<RunView, 'places' | 'roads'>): string {
  return JSON.stringify([places.map(({ handle, name, kind, x, y, floors }) => [handle, name, kind, x, y, floors]), roads.map(({ from, to }) => [from, to])]);
}

export function layoutOf(view: Pick<RunView, 'places' | 'roads'>): Layout {
  const streets = streetsOf(view.places, view.roads);
  const lots = lotsOf(view.places, streets);
  const nodes = new Map(view.places.map(({ handle, x, y }) => [handle, { x, y }]));
  const standing = view.places.map(({ x, y }) => ({ x: x - 40, y: y - 20, w: 80, h: 44 }));
  const paved = streets.flatMap((street) => strips(street, 30));
  return { key: layoutKey(view), streets, lots, nodes, extent: grown(hull([...lots.map((lot) => ({ ...lotSkyline(lot), h: lotSkyline(lot).h + labelRoom })), ...standing, ...paved], world), 12) };
}
