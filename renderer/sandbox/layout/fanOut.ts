import { overlap, type Point, type Rect } from './geometry.ts';

/** Something that stands on the ground and needs room; `at` is where its feet want to be. */
export interface Stander {
  readonly key: string;
  readonly at: Point;
  /** Width, and height above the feet. */
  readonly w: number;
  readonly h: number;
}

const directions = 12;
const rings = 7;

export const standingRect = ({ at, w, h }: Pick<Stander, 'at' | 'w' | 'h'>): Rect => ({ x: at.x - w / 2, y: at.y - h, w, h });

/**
 * Gives everyone a spot of their own as near as can be to where they want to stand. Earlier ones keep theirs; nobody goes
 * farther than `reach`: in a throng without room they stand where they cover least.
 */
export function fanOut(standers: readonly Stander[], reach: number): Map<string, Point> {
  const taken: Rect[] = [];
  const spots = new Map<string, Point>();
  for (const { key, at, w, h } of standers) {
    const covered = (spot: Point): number => taken.reduce((sum, other) => sum + overlap(standingRect({ at: spot, w, h }), other), 0);
    let best = { spot: at, cost: covered(at) };
    for (let ring = 1; ring <= rings && best.cost > 0; ring++)
      for (let i = 0; i < directions; i++) {
        // Sideways first: a row along the street reads better than a pile.
        const angle = (Math.ceil(i / 2) * (i % 2 ? 1 : -1) * 2 * Math.PI) / directions + (ring % 2) * Math.PI;
        const far = (reach * ring) / rings;
        const spot = { x: at.x + Math.cos(angle) * far, y: at.y + Math.sin(angle) * far * 0.7 };
        const cost = covered(spot);
        if (cost < best.cost) best = { spot, cost };
        if (cost === 0) break;
      }
    taken.push(standingRect({ at: best.spot, w, h }));
    spots.set(key, best.spot);
  }
  return spots;
}
