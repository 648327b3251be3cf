import { contains, distance, type Point, type Rect } from './geometry.ts';
import { lotGround, type Lot } from './lots.ts';
import { seeded } from './seeded.ts';
import { asphaltWidth, gap, segments, streetWidth, type Street } from './streets.ts';

/** What stands on the pavement; scenery only. */
export interface Furnishing extends Point {
  readonly kind: 'lamp' | 'bench' | 'bin' | 'board' | 'flowers';
}

const lampEvery = 86;
const rests = ['bench', 'bin', 'flowers', 'bench', 'board'] as const;
/** On the pavement, off the carriageway. */
const offset = streetWidth / 2 - 2.5;
/** Crossings and what waits there stay free. */
const clear = 34;

/** Lamps along every street, in turn left and right, and something to sit on or look at between them; the same streets always get the same. */
export function furnitureOf(streets: readonly Street[], lots: readonly Lot[], nodes: readonly Point[]): Furnishing[] {
  const built: Rect[] = lots.map((lot) => lotGround(lot));
  const isFree = (p: Point): boolean => nodes.every((node) => distance(node, p) > clear) && built.every((rect) => !contains(rect, p)) && streets.every(({ points }) => gap(points, p) > asphaltWidth / 2);
  const found: Furnishing[] = [];
  for (const [a, b] of streets.flatMap(({ points }) => segments(points))) {
    const length = distance(a, b);
    const [dx, dy] = [(b.x - a.x) / (length || 1), (b.y - a.y) / (length || 1)];
    const at = (d: number, side: number): Point => ({ x: a.x + dx * d - dy * offset * side, y: a.y + dy * d + dx * offset * side });
    const random = seeded(a.x, a.y, b.x, b.y);
    for (let i = 0; (i + 0.5) * lampEvery < length; i++) {
      const side = i % 2 ? 1 : -1;
      const lamp = at((i + 0.5) * lampEvery, side);
      if (isFree(lamp)) found.push({ ...lamp, kind: 'lamp' });
      const rest = at((i + 0.8 + random() * 0.3) * lampEvery, -side);
      const kind = rests[Math.floor(random() * rests.length)] ?? 'bench';
      if ((i + 1.2) * lampEvery < length && isFree(rest)) found.push({ ...rest, kind });
    }
  }
  return found.filter((each, i) => found.slice(0, i).every((other) => distance(each, other) > 12));
}
