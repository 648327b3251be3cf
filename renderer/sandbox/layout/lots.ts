import type { PlaceView } from '../runView.ts';
import { nearestOnSegment, overlap, type Point, type Rect } from './geometry.ts';
import { heartOf, isFlat, lotSize, styleOf, type PlaceKind, type PlaceStyle } from './lotSizes.ts';
import { segments, streetWidth, strips, type Street } from './streets.ts';

/** Where the picture of a place stands: (x, y) is the middle of its foot; it rises by `h` from there. */
export interface Lot extends Point {
  readonly handle: string;
  readonly kind: PlaceKind;
  readonly style: PlaceStyle;
  readonly floors: number;
  readonly heart: boolean;
  readonly w: number;
  readonly h: number;
  /** The node of the road network that belongs to it. */
  readonly node: Point;
}

const setback = streetWidth / 2 + 4;
/** How far the arch's opening is left of the middle of a gate's picture. */
export const gateOpening = 9;

export const lotRect = (lot: Lot): Rect => ({ x: lot.x - lot.w / 2, y: lot.y - lot.h, w: lot.w, h: lot.h });
/** The picture with what stands on its roof. */
export const lotSkyline = (lot: Lot): Rect => ({ ...lotRect(lot), y: lot.y - lot.h - (isFlat(lot.kind) ? 0 : 14), h: lot.h + (isFlat(lot.kind) ? 0 : 14) });
/** The picture with its forecourt, kept free of trees and other pictures. */
export const lotGround = (lot: Lot): Rect => ({ x: lot.x - lot.w / 2 - 6, y: lot.y - lot.h - 4, w: lot.w + 12, h: lot.h + 16 });

/** Puts every place beside its node: off the streets and off one another, in front of a street where it can be. */
export function lotsOf(places: readonly PlaceView[], streets: readonly Street[]): Lot[] {
  const heart = heartOf(places);
  const paved = streets.flatMap((street) => strips(street, streetWidth));
  const nodes = places.map(({ x, y }) => ({ x: x - 26, y: y - 14, w: 52, h: 28 }));
  const sized = places
    .map((place) => ({ place, heart: place.handle === heart, ...lotSize(place.kind, place.floors, place.handle === heart) }))
    .sort((a, b) => Number(b.heart) - Number(a.heart) || b.width * b.height - a.width * a.height);
  const placed: Lot[] = [];
  for (const { place, heart: isHeart, width, height } of sized) {
    const spanned = place.kind === 'gate' && runsThrough(place, streets);
    const choices = (spanned ? [{ x: place.x + gateOpening, y: place.y + 4 }] : feet(place, width, height)).map((foot, rank) => {
      const lot: Lot = { handle: place.handle, kind: place.kind, style: styleOf(place), floors: place.floors, heart: isHeart, w: width, h: height, node: { x: place.x, y: place.y }, ...foot };
      return { lot, cost: cost(lot, placed, paved, nodes) + rank * 90 };
    });
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    placed.push(best.lot);
  }
  return placed.sort((a, b) => a.y - b.y);
}

/** A street comes to the gate from the north and leaves to the south, so the arch stands over it. */
function runsThrough(gate: Point, streets: readonly Street[]): boolean {
  const near = streets.flatMap(({ points }) => segments(points)).filter(([a, b]) => Math.abs(a.x - gate.x) < 4 && Math.abs(b.x - gate.x) < 4);
  return [-1, 1].every((side) => near.some(([a, b]) => nearestOnSegment({ x: gate.x, y: gate.y + side * 40 }, a, b).y === gate.y + side * 40));
}

function feet({ kind, x, y }: PlaceView, w: number, h: number): Point[] {
  if (kind === 'road') return [{ x, y: y + h / 2 }];
  const aside = w / 2 + setback;
  const north = y - setback;
  const south = y + setback + h;
  return [
    { x, y: north }, { x: x + aside, y: north }, { x: x - aside, y: north },
    { x: x + aside, y: y + h / 2 }, { x: x - aside, y: y + h / 2 },
    { x, y: south }, { x: x + aside, y: south }, { x: x - aside, y: south },
  ];
}

function cost(lot: Lot, others: readonly Lot[], paved: readonly Rect[], nodes: readonly Rect[]): number {
  const own = isFlat(lot.kind) ? lotRect(lot) : lotGround(lot);
  const crowded = others.reduce((sum, other) => sum + overlap(own, lotGround(other)), 0);
  const onStreet = paved.reduce((sum, strip) => sum + overlap(lotRect(lot), strip), 0);
  const onNodes = nodes.reduce((sum, node) => sum + overlap(own, node), 0);
  const outside = Math.max(-30 - own.y, 0) + Math.max(own.y + own.h - 660, 0) + Math.max(-20 - own.x, 0) + Math.max(own.x + own.w - 1020, 0);
  return lot.kind === 'road' ? 0 : crowded * 5 + onStreet * 9 + onNodes * 2 + outside * 40;
}
