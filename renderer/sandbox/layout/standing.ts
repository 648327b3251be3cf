import type { PersonView, UnitView } from '../runView.ts';
import type { Point } from './geometry.ts';
import { floorHeight, isFlat, plinth } from './lotSizes.ts';
import type { Lot } from './lots.ts';
import { personSlot, unitSlot } from './slots.ts';

export interface PersonSpot extends Point {
  /** In a window of a building, not on the ground. */
  readonly inside: boolean;
}

/** Where people are: at a window of their floor, else in the open beside their place. `step` is the room one takes. */
export function personSpots(people: readonly PersonView[], lots: ReadonlyMap<string, Lot>, step: number): Map<string, PersonSpot> {
  const spots = new Map<string, PersonSpot>();
  const counts = new Map<string, number>();
  for (const { handle, place, floor } of people) {
    const lot = place === null ? undefined : lots.get(place);
    if (!lot) continue;
    const storey = lot.kind === 'building' && floor !== null && floor <= lot.floors ? floor : 0;
    const key = `${lot.handle}:${storey}`;
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    spots.set(handle, storey > 0 ? windowSpot(lot, storey, index) : openSpot(lot, index, step));
  }
  return spots;
}

/** Windows are taken from the stairwell outwards, starting left on even and right on odd floors, so that neighbours do not cover one another. */
export function windowSpot(lot: Lot, floor: number, index: number): PersonSpot {
  const height = floorHeight(lot.floors, lot.heart);
  const side = (index + floor) % 2 === 0 ? -1 : 1;
  const column = [0.37, 0.17, 0.27, 0.08][(Math.floor(index / 2) + Math.floor(floor / 2)) % 4] ?? 0.3;
  return { x: lot.x + side * lot.w * column, y: lot.y - plinth - (floor - 0.5) * height, inside: true };
}

function openSpot(lot: Lot, index: number, step: number): PersonSpot {
  const flat = isFlat(lot.kind);
  const slot = personSlot(index, step, flat ? step * 0.5 : lot.w / 2 + step * 0.4);
  // The first one stands on the side where the map is, lest they be cut off at its edge.
  const side = lot.x < mapMiddle ? -1 : 1;
  return { x: lot.x + side * slot.x, y: (flat ? lot.y - lot.h * 0.25 : lot.y + 10) + slot.y, inside: false };
}

const mapMiddle = 500;

/** Where units that are not on the road stand: side by side on the street in front of their place. */
export function unitSpots(units: readonly UnitView[], nodes: ReadonlyMap<string, Point>, step: number): Map<string, Point> {
  const parked = new Map<string, string[]>();
  for (const { handle, place, leg } of units) if (place !== null && !leg) parked.set(place, [...(parked.get(place) ?? []), handle]);
  const spots = new Map<string, Point>();
  for (const [place, handles] of parked) {
    const node = nodes.get(place);
    if (!node) continue;
    handles.forEach((handle, i) => {
      const slot = unitSlot(i, handles.length, step);
      spots.set(handle, { x: node.x + slot.x, y: node.y + 8 + slot.y });
    });
  }
  return spots;
}
