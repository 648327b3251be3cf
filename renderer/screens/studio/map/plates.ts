import type { Layout } from '../../../sandbox/layout.ts';
import type { Rect } from '../../../sandbox/layout/geometry.ts';
import { labelSpots, placeLabels, textWidth, type LabelSpot } from '../../../sandbox/layout/labels.ts';
import { isFlat } from '../../../sandbox/layout/lotSizes.ts';
import { lotRect } from '../../../sandbox/layout/lots.ts';
import type { Figure, MapDraft, PlaceMark } from './mapDraft.ts';
import { area } from './paintMap.ts';

/** A place's name with who is there; pixels on the board. `figures` are those that are shown, `more` how many are not. */
export interface Plate { readonly place: PlaceMark; readonly box: Rect; readonly figures: readonly Figure[]; readonly more: number; readonly isSmall: boolean }

const mostFigures = 4;
export const figureSize = 26;
const room = 3;

/** Finds room for every name, beside its picture and over no other name; what finds none is only its sign, at its own spot. */
export function platesOf({ places, figures }: MapDraft, layout: Layout, scale: number, fontSize: number, strong: string | null): Plate[] {
  const lots = new Map(layout.lots.map((lot) => [lot.handle, lot]));
  const onBoard = ({ x, y, w, h }: Rect): Rect => ({ x: (x - area.x) * scale, y: (y - area.y) * scale, w: w * scale, h: h * scale });
  const keyOf = ({ id, at }: PlaceMark): string => id || String(at);
  const high = Math.round(Math.max(fontSize * 1.75, 26));
  const shown = new Map(places.map((place) => {
    const here = figures.filter((figure) => figure.place === place.id && place.id !== '');
    const own = here.slice(0, mostFigures), extra = here.length - own.length;
    const name = Math.ceil(textWidth(place.name, fontSize) + high + fontSize * 0.8), row = own.length * (figureSize + room) + (extra > 0 ? figureSize + room : 0);
    return [keyOf(place), { own, extra, w: Math.max(name, row), h: high + (here.length > 0 ? figureSize + room : 0) }] as const;
  }));
  const rank = (place: PlaceMark): number => (keyOf(place) === strong ? 100 : 0) + (place.kind === 'road' ? 0 : 10) + (lots.get(keyOf(place))?.w ?? 0) / 100;
  const wishes = places.toSorted((a, b) => rank(b) - rank(a)).flatMap((place) => {
    const lot = lots.get(keyOf(place)), size = shown.get(keyOf(place));
    return lot && size ? [{ key: keyOf(place), candidates: [...whole(onBoard(lotRect(lot)), size), ...whole(onBoard(lotRect(lot)), { w: high, h: high }).map((spot) => ({ ...spot, small: true })), ...around(onBoard({ ...place, w: 0, h: 0 }), high)] }] : [];
  });
  const pictures = layout.lots.filter(({ kind }) => !isFlat(kind)).map((lot) => onBoard(lotRect(lot)));
  const placed = placeLabels(wishes, { x: 2, y: 2, w: area.w * scale - 4, h: area.h * scale - 4 }, [], pictures);
  return places.map((place) => {
    const spot = placed.get(keyOf(place)), size = shown.get(keyOf(place));
    const small = { x: (place.x - area.x) * scale - high / 2, y: (place.y - area.y) * scale - high / 2, w: high, h: high };
    const isSmall = spot?.small ?? true;
    return { place, box: spot ?? small, figures: isSmall ? [] : size?.own ?? [], more: isSmall ? 0 : size?.extra ?? 0, isSmall };
  });
}

const whole = (picture: Rect, size: { readonly w: number; readonly h: number }): LabelSpot[] => labelSpots(picture, size).filter(({ small }) => !small);

/** Rings around a spot, for a sign alone. */
function around({ x, y }: Rect, size: number): LabelSpot[] {
  return [0, 1.1, 1.8, 2.6].flatMap((far) => Array.from({ length: far === 0 ? 1 : 8 }, (_, i) => ({ x: x + Math.cos((i * Math.PI) / 4) * far * size - size / 2, y: y + Math.sin((i * Math.PI) / 4) * far * size - size / 2, w: size, h: size, small: true })));
}
