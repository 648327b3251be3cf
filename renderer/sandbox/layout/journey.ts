import { along, type Spot, type Street } from './streets.ts';
import type { Point } from './geometry.ts';

export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly departed: number;
  readonly arrives: number;
}

/** Traffic keeps to the right by this much, so that units that meet do not drive through one another. */
const lane = 5;

/** Where a unit on `leg` is at scenario time `now`; without a road between the two places it goes straight. */
export function positionOn(leg: Leg, streets: readonly Street[], places: ReadonlyMap<string, Point>, now: number): Spot | null {
  const line = lineOf(leg, streets, places);
  if (!line) return null;
  const duration = leg.arrives - leg.departed;
  const spot = along(line, duration <= 0 ? 1 : (now - leg.departed) / duration);
  return { ...spot, x: spot.x - spot.dy * lane, y: spot.y + spot.dx * lane };
}

function lineOf(leg: Leg, streets: readonly Street[], places: ReadonlyMap<string, Point>): readonly Point[] | null {
  const there = streets.find(({ from, to }) => from === leg.from && to === leg.to);
  if (there) return there.points;
  const back = streets.find(({ from, to }) => from === leg.to && to === leg.from);
  if (back) return [...back.points].reverse();
  const [a, b] = [places.get(leg.from), places.get(leg.to)];
  return a && b ? [a, { x: b.x, y: a.y }, b] : null;
}
