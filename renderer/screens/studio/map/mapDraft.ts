import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';
import type { PlaceView } from '../../../../scenarios/engine/index.ts';

export type PlaceKind = PlaceView['kind'];
/** In the order of the palette. */
export const placeKinds: readonly PlaceKind[] = ['building', 'home', 'office', 'road', 'gate', 'square', 'park', 'shop', 'school', 'clinic', 'station', 'shelter', 'shed', 'hydrant', 'power', 'gas', 'water'];

/** `at`: its place in its list. */
export interface PlaceMark { readonly at: number; readonly id: string; readonly name: string; readonly kind: PlaceKind; readonly x: number; readonly y: number; readonly floors: number }
export interface RoadMark { readonly at: number; readonly id: string; readonly from: string; readonly to: string }
/** A person or a unit, at a place. */
export interface Figure { readonly list: 'people' | 'units'; readonly at: number; readonly id: string; readonly name: string; readonly place: string }
export interface MapDraft { readonly places: readonly PlaceMark[]; readonly roads: readonly RoadMark[]; readonly figures: readonly Figure[] }

/** The map of the format. */
export const bounds = { width: 1000, height: 640 } as const;
export const grid = 10;

/** What of a draft can be drawn, however little is written: an odd kind is drawn as a house, an odd position in the middle. */
export function mapDraft(value: unknown): MapDraft {
  const places = itemsAt(value, ['places']).map((place, at): PlaceMark => {
    const id = textOf(fieldOf(place, 'id')), kind = textOf(fieldOf(place, 'kind'));
    return {
      at, id, name: textOf(fieldOf(place, 'name')) || id, kind: placeKinds.find((each) => each === kind) ?? 'building',
      x: within(fieldOf(place, 'x'), bounds.width, bounds.width / 2), y: within(fieldOf(place, 'y'), bounds.height, bounds.height / 2), floors: Math.max(1, within(fieldOf(place, 'floors'), 40, 1)),
    };
  });
  const known = new Set(places.map(({ id }) => id));
  const roads = itemsAt(value, ['roads']).map((road, at) => ({ at, id: textOf(fieldOf(road, 'id')), from: textOf(fieldOf(road, 'from')), to: textOf(fieldOf(road, 'to')) }));
  const figures = (['people', 'units'] as const).flatMap((list) => itemsAt(value, [list]).map((part, at): Figure => ({ list, at, id: textOf(fieldOf(part, 'id')), name: textOf(fieldOf(part, 'name')) || textOf(fieldOf(part, 'id')), place: textOf(fieldOf(part, 'at')) })));
  return { places, roads: roads.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to), figures: figures.filter(({ place }) => known.has(place)) };
}

/** A whole number from 0 to `most`. */
export function within(value: unknown, most: number, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(0, Math.round(value))) : otherwise;
}
