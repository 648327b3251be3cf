import { grown, overlap, type Point, type Rect } from './geometry.ts';
import { lotGround, type Lot } from './lots.ts';
import { seeded } from './seeded.ts';
import { segments, streetWidth, strips, type Street } from './streets.ts';

export interface Tree extends Point {
  readonly size: number;
  readonly species: 'broad' | 'tall' | 'shrub';
}

/** A house of the neighbourhood that is no place of the drill; scenery only. */
export interface Backdrop extends Rect {
  readonly floors: number;
  readonly tone: number;
}

export interface Greenery {
  readonly trees: readonly Tree[];
  readonly houses: readonly Backdrop[];
}

/** Fills `area` between streets and places with houses and planting; the same spot always gets the same. */
export function greeneryOf(area: Rect, streets: readonly Street[], lots: readonly Lot[]): Greenery {
  const paved = streets.flatMap((street) => strips(street, streetWidth));
  const built = lots.map(lotGround);
  const houses = cells(area, 118, 96).flatMap((cell) => house(cell, paved, built));
  const walls = [...built, ...houses.map((h) => grown(h, 3))];
  const free = (p: Point, radius: number): boolean => {
    const spot = { x: p.x - radius, y: p.y - radius * 1.6, w: radius * 2, h: radius * 2 };
    return [...paved, ...walls].every((rect) => overlap(spot, rect) === 0);
  };
  const trees = [...avenue(streets), ...planting(area)].filter((tree) => free(tree, tree.size * 0.7));
  return { trees: thinned(trees).sort((a, b) => a.y - b.y), houses: houses.sort((a, b) => a.y + a.h - b.y - b.h) };
}

function cells(area: Rect, w: number, h: number): Rect[] {
  const found: Rect[] = [];
  for (let x = Math.floor(area.x / w); x * w < area.x + area.w; x++)
    for (let y = Math.floor(area.y / h); y * h < area.y + area.h; y++) found.push({ x: x * w, y: y * h, w, h });
  return found;
}

function house(cell: Rect, paved: readonly Rect[], built: readonly Rect[]): Backdrop[] {
  const random = seeded(cell.x, cell.y, 7);
  const floors = 2 + Math.floor(random() * 3);
  const size = { w: 62 + Math.floor(random() * 4) * 9, h: floors * 11 + 24 };
  const tone = random();
  if (random() < 0.16) return [];
  const tries = [0.5, 0.1, 0.9].flatMap((ax) => [0.5, 0.05, 0.95].map((ay) => ({ x: cell.x + (cell.w - size.w) * ax, y: cell.y + (cell.h - size.h) * ay })));
  const spot = tries.find((at) => [...paved, ...built].every((rect) => overlap(grown({ ...at, ...size }, 9), rect) === 0));
  return spot ? [{ ...spot, ...size, floors, tone }] : [];
}

function avenue(streets: readonly Street[]): Tree[] {
  const offset = streetWidth / 2 + 9;
  return streets.flatMap(({ points }) => segments(points)).flatMap(([a, b]) => {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const steps = Math.floor(length / 33);
    const [dx, dy] = [(b.x - a.x) / (length || 1), (b.y - a.y) / (length || 1)];
    return Array.from({ length: Math.max(steps - 1, 0) }, (_, i) => (i + 1) * 33).flatMap((d) =>
      [-1, 1].map((side): Tree => ({
        x: a.x + dx * d - dy * offset * side, y: a.y + dy * d + dx * offset * side + (dx !== 0 && side > 0 ? 6 : 0), size: 9.5, species: 'broad',
      })),
    );
  });
}

function planting(area: Rect): Tree[] {
  return cells(area, 30, 27).flatMap((cell) => {
    const random = seeded(cell.x, cell.y, 3);
    if (random() > 0.62) return [];
    const kind = random();
    return [{
      x: cell.x + 4 + random() * 22, y: cell.y + 4 + random() * 19,
      size: kind < 0.3 ? 5 + random() * 2 : 9 + random() * 5,
      species: kind < 0.3 ? 'shrub' as const : kind < 0.5 ? 'tall' as const : 'broad' as const,
    }];
  });
}

/** Of two trees that would grow into one another the first stays. */
function thinned(trees: readonly Tree[]): Tree[] {
  const kept: Tree[] = [];
  for (const tree of trees) if (kept.every((other) => Math.hypot(other.x - tree.x, (other.y - tree.y) * 1.2) > (other.size + tree.size) * 0.85)) kept.push(tree);
  return kept;
}
