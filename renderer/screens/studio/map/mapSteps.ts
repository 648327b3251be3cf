import { partAt, type PartPath } from '../../../../scenarios/engine/index.ts';
import { fieldOf, insertAt, itemsAt, removeAt, removeSteps, setAt, setEnglish, textOf } from '../document/partSteps.ts';
import type { Step } from '../document/textDesk.ts';
import { bounds, grid, within, type MapDraft, type PlaceMark } from './mapDraft.ts';

interface Documents { readonly scenario: unknown; readonly en: unknown }
export interface Spot { readonly x: number; readonly y: number }

const usualTime = 30_000;

/** On the grid and on the map. */
export const snapped = ({ x, y }: Spot): Spot => ({ x: within(Math.round(x / grid) * grid, bounds.width), y: within(Math.round(y / grid) * grid, bounds.height) });

/** A new part at the end of a list; the list is made where there is none. */
export function addSteps(root: unknown, list: string, part: unknown): Step[] {
  const count = itemsAt(root, [list]).length;
  return [count === 0 || partAt(root, [list]) === undefined ? setAt([list], [part]) : insertAt([list], count, part)];
}

/** A place goes somewhere else, but never off the map. */
export function moveSteps(at: number, { x, y }: Spot): Step[] {
  return [setAt(['places', at, 'x'], within(x, bounds.width)), setAt(['places', at, 'y'], within(y, bounds.height))];
}

/** Where a new place stands that nobody chose a spot for: the free grid point nearest to the middle. */
export function freeSpot(places: readonly Spot[]): Spot {
  const step = 80, middle = { x: bounds.width / 2, y: bounds.height / 2 };
  const points = Array.from({ length: 11 }, (_, i) => i * step + 100).flatMap((x) => Array.from({ length: 7 }, (_, j) => ({ x, y: j * step + 80 }))).filter(({ x, y }) => x <= bounds.width && y <= bounds.height);
  const room = (spot: Spot): number => Math.min(...places.map((place) => Math.hypot(place.x - spot.x, place.y - spot.y)), 120);
  return points.toSorted((a, b) => room(b) - room(a) || Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y))[0] ?? middle;
}

/** How long a new road takes: as long as most of the others. */
export function roadTime(root: unknown): number {
  const times = itemsAt(root, ['roads']).map((road) => fieldOf(road, 'takes')).filter((takes) => typeof takes === 'number').toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? usualTime;
}

export function areJoined({ roads }: MapDraft, a: string, b: string): boolean {
  return roads.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/** Takes a place away, and the roads that lead to it. Who is there stays, for the author to say where. */
export function removePlaceSteps(documents: Documents, { at, id }: PlaceMark): Step[] {
  const roads = itemsAt(documents.scenario, ['roads']);
  const gone = [...roads.keys()].filter((n) => id !== '' && [fieldOf(roads[n], 'from'), fieldOf(roads[n], 'to')].includes(id));
  const cut = gone.length === roads.length && gone.length > 0 ? [setAt(['roads'], [])] : gone.toReversed().map((n) => removeAt(['roads', n]));
  const words = gone.flatMap((n) => englishKeys(documents.en, `road.${textOf(fieldOf(roads[n], 'id'))}.`).map((key) => setEnglish(key, '')));
  return [...cut, ...words, ...removeSteps(documents, ['places', at], 'place')];
}

/** The place nearest to a spot. */
export function placeNear(places: readonly PlaceMark[], { x, y }: Spot): PlaceMark | null {
  return places.reduce<PlaceMark | null>((best, each) => (best && Math.hypot(best.x - x, best.y - y) <= Math.hypot(each.x - x, each.y - y) ? best : each), null);
}

/** A name that no place has: 楼房, 楼房2. */
export function freeName(places: readonly PlaceMark[], name: string): string {
  const taken = new Set(places.map((place) => place.name));
  for (let n = 1; ; n += 1) { const wanted = n === 1 ? name : `${name}${n}`; if (!taken.has(wanted)) return wanted; }
}

export const pathOf = (list: 'places' | 'roads' | 'people' | 'units', at: number): PartPath => [list, at];
const englishKeys = (en: unknown, prefix: string): string[] => Object.keys(en ?? {}).filter((key) => key.startsWith(prefix));
