import type { PersonView, UnitView } from '../runView.ts';
import { flatsOf, flatsPerSide } from './flats.ts';
import type { Point } from './geometry.ts';
import { isFlat } from './lotSizes.ts';
import type { Lot } from './lots.ts';
import { personSlot, queueSlot, unitSlot } from './slots.ts';

export interface PersonSpot extends Point {
  /** In a window of a building, not on the ground. */
  readonly inside: boolean;
  /** The room of their window; 0 in the open. */
  readonly w: number;
  readonly h: number;
  /** Their building shows so many that each has one flat's width only. */
  readonly crowded: boolean;
}

/** Where people are: at a window of their floor, else in the open beside their place. `step` is the room one takes. */
export function personSpots(people: readonly PersonView[], lots: ReadonlyMap<string, Lot>, step: number): Map<string, PersonSpot> {
  const groups = new Map<string, { lot: Lot; storey: number; handles: string[] }>();
  for (const { handle, place, floor } of people) {
    const lot = place === null ? undefined : lots.get(place);
    if (!lot) continue;
    const storey = lot.kind === 'building' && floor !== null && floor <= lot.floors ? floor : 0;
    const key = `${lot.handle}:${storey}`;
    const group = groups.get(key) ?? { lot, storey, handles: [] };
    group.handles.push(handle);
    groups.set(key, group);
  }
  const crowded = new Set([...groups.values()].filter(({ storey, handles }) => storey > 0 && handles.length > wideWindows).map(({ lot }) => lot.handle));
  const spots = new Map<string, PersonSpot>();
  for (const { lot, storey, handles } of groups.values())
    handles.forEach((handle, i) => spots.set(handle, storey > 0 ? windowSpot(lot, storey, i, crowded.has(lot.handle)) : openSpot(lot, i, step)));
  return spots;
}

/** As many households a floor shows with wide windows; more get one flat's width each. */
const wideWindows = 4;

/** Windows are taken from the stairwell outwards, starting left on even and right on odd floors. */
export function windowSpot(lot: Lot, floor: number, index: number, crowded: boolean): PersonSpot {
  const perSide = crowded ? flatsPerSide(lot) : wideWindows / 2;
  const flats = flatsOf(lot, floor, perSide);
  const n = index % flats.length;
  const rank = Math.floor(n / 2);
  const left = (n + floor) % 2 === 0;
  const flat = flats[left ? perSide - 1 - rank : perSide + rank] ?? { x: 0, y: 0, w: 0, h: 0 };
  return { x: lot.x + flat.x + flat.w / 2, y: lot.y + flat.y + flat.h / 2, inside: true, w: flat.w, h: flat.h, crowded };
}

/** Where people stand in line for a counter. */
const counters: ReadonlySet<Lot['kind']> = new Set(['office', 'clinic', 'shop', 'shelter']);

function openSpot(lot: Lot, index: number, step: number): PersonSpot {
  const flat = isFlat(lot.kind);
  const slot = counters.has(lot.kind) ? queueSlot(index, step, lot.w / 2) : personSlot(index, step, flat ? step * 0.5 : lot.w / 2 + step * 0.4);
  // The first one stands on the side where the map is, lest they be cut off at its edge.
  const side = lot.x < mapMiddle ? -1 : 1;
  return { x: lot.x + side * slot.x, y: (flat ? lot.y - lot.h * 0.25 : lot.y + 10) + slot.y, inside: false, w: 0, h: 0, crowded: false };
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
