import { centre, contains, distance, type Point, type Rect } from './geometry.ts';

/** Something that can be clicked, in CSS pixels of the screen. */
export type Target = { readonly handle: string } & ({ readonly at: Point; readonly radius: number } | { readonly area: Rect });

/** At least this much of the screen belongs to everything that can be clicked. */
const reach = 20;

/** What a click at `p` means: the nearest small thing within reach, else the smallest area around the point. */
export function pick(p: Point, targets: readonly Target[]): string | null {
  let best: { handle: string; far: number } | null = null;
  for (const target of targets) {
    const far = 'at' in target ? distance(target.at, p) : areaDistance(target.area, p);
    const near = 'at' in target ? far <= Math.max(target.radius, reach) : far < Infinity;
    if (near && (!best || far < best.far)) best = { handle: target.handle, far };
  }
  return best?.handle ?? null;
}

/** Areas rank behind every point in reach, smaller ones first; each is taken as at least 40 × 40. */
function areaDistance(area: Rect, p: Point): number {
  const middle = centre(area);
  const [w, h] = [Math.max(area.w, reach * 2), Math.max(area.h, reach * 2)];
  return contains({ x: middle.x - w / 2, y: middle.y - h / 2, w, h }, p) ? 1000 + w * h : Infinity;
}
