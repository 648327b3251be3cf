import { between, distance, nearestOnSegment, type Point, type Rect } from './geometry.ts';

export const asphaltWidth = 24;
export const streetWidth = 38;

interface Node extends Point {
  readonly handle: string;
}

interface RoadEnds {
  readonly from: string;
  readonly to: string;
  readonly closed: boolean;
}

/** A road as it is drawn and driven: an axis-aligned line through at most one corner. */
export interface Street extends RoadEnds {
  readonly points: readonly Point[];
}

export interface Spot extends Point {
  /** Unit vector of the direction of travel. */
  readonly dx: number;
  readonly dy: number;
}

const aligned = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 4 || Math.abs(a.y - b.y) < 4;

/** Lays every road. Straight ones come first; a corner is put where it meets other streets and misses other places. */
export function streetsOf(places: readonly Node[], roads: readonly RoadEnds[]): Street[] {
  const at = new Map(places.map((place) => [place.handle, place]));
  const ends = roads.flatMap((road) => {
    const [a, b] = [at.get(road.from), at.get(road.to)];
    return a && b ? [{ road, a, b }] : [];
  });
  const laid = new Map<RoadEnds, Point[]>();
  for (const { road, a, b } of ends) if (aligned(a, b)) laid.set(road, [a, b]);
  for (const { road, a, b } of ends) {
    if (laid.has(road)) continue;
    const strangers = places.filter(({ handle }) => handle !== road.from && handle !== road.to);
    const routes = [{ x: b.x, y: a.y }, { x: a.x, y: b.y }].map((corner) => [a, corner, b]);
    const costs = routes.map((route) => cost(route, strangers, [...laid.values()]));
    laid.set(road, (costs[1] ?? 0) < (costs[0] ?? 0) ? routes[1] ?? [] : routes[0] ?? []);
  }
  return ends.map(({ road }) => ({ ...road, points: (laid.get(road) ?? []).map(({ x, y }) => ({ x, y })) }));
}

function cost(route: readonly Point[], strangers: readonly Point[], others: readonly (readonly Point[])[]): number {
  const corner = route[1];
  if (!corner) return 0;
  const hit = strangers.filter((place) => gap(route, place) < 30).length;
  const joined = others.some((other) => gap(other, corner) < 2);
  return hit * 10 - (joined ? 5 : 0);
}

/** How far a point is from a line. */
export function gap(points: readonly Point[], p: Point): number {
  return Math.min(...segments(points).map(([a, b]) => distance(p, nearestOnSegment(p, a, b))), Infinity);
}

export function segments(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((b, index) => [points[index] ?? b, b]);
}

export function strips(street: Street, width: number): Rect[] {
  return segments(street.points).map(([a, b]) => ({
    x: Math.min(a.x, b.x) - width / 2,
    y: Math.min(a.y, b.y) - width / 2,
    w: Math.abs(a.x - b.x) + width,
    h: Math.abs(a.y - b.y) + width,
  }));
}

/** Where one is after the share `t` (0–1) of a line's length. */
export function along(points: readonly Point[], t: number): Spot {
  const parts = segments(points).filter(([a, b]) => distance(a, b) > 0);
  let left = between(t, 0, 1) * parts.reduce((sum, [a, b]) => sum + distance(a, b), 0);
  for (const [index, [a, b]] of parts.entries()) {
    const length = distance(a, b);
    if (left <= length || index === parts.length - 1) {
      const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
      return { x: a.x + dx * left, y: a.y + dy * left, dx, dy };
    }
    left -= length;
  }
  return { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, dx: 1, dy: 0 };
}
