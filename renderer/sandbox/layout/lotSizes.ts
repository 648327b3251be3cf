import type { PlaceView } from '../runView.ts';
import type { Size } from './viewport.ts';

export type PlaceKind = PlaceView['kind'];

/** Width and height of each kind's picture in world units; for `building` see `floorHeight`. */
const sizes: Record<Exclude<PlaceKind, 'building'>, readonly [number, number]> = {
  office: [104, 66], gate: [92, 56], road: [60, 22], square: [124, 70], station: [118, 84], clinic: [90, 58],
  shelter: [128, 72], hydrant: [24, 32], power: [60, 44], gas: [48, 36], water: [64, 58], shed: [100, 44], shop: [88, 52],
  park: [124, 78], school: [136, 74], home: [56, 52],
};

export const roofHeight = 20;
export const plinth = 5;

/** Kinds that look different by what they are called; a `road` is a mere junction unless it is a fire lane. */
export type PlaceStyle = 'police' | 'lane' | 'plain';

export function styleOf({ kind, name }: Pick<PlaceView, 'kind' | 'name'>): PlaceStyle {
  if (kind === 'station' && /警|派出所|police/i.test(name)) return 'police';
  return kind === 'road' && /通道|消防|登高|lane|access/i.test(name) ? 'lane' : 'plain';
}

/** Flat kinds lie on the ground: nothing of them hides what is behind. */
export const isFlat = (kind: PlaceKind): boolean => kind === 'square' || kind === 'park' || kind === 'road';

/** Tall buildings get lower floors, so that every floor stays visible and the block fits the map. */
export const floorHeight = (floors: number, heart: boolean): number => (heart ? Math.min(25, 190 / floors) : Math.min(15, 112 / floors));

export function lotSize(kind: PlaceKind, floors: number, heart: boolean): Size {
  if (kind === 'building') return { width: heart ? 176 : 116, height: floors * floorHeight(floors, heart) + roofHeight + plinth };
  const [width, height] = sizes[kind];
  return { width, height };
}

/** The building the drill is about is drawn largest: the one with most floors, then the one nearest the middle. */
export function heartOf(places: readonly PlaceView[]): string | null {
  const rank = (place: PlaceView): number => place.floors * 10_000 - Math.hypot(place.x - 500, place.y - 320);
  const buildings = places.filter(({ kind }) => kind === 'building').sort((a, b) => rank(b) - rank(a));
  return buildings[0]?.handle ?? null;
}
