import type { Rect } from './geometry.ts';
import { floorHeight, plinth } from './lotSizes.ts';
import type { Lot } from './lots.ts';

export const stairWidth = (lot: Pick<Lot, 'heart'>): number => (lot.heart ? 24 : 15);
export const flatsPerSide = (lot: Pick<Lot, 'heart'>): number => (lot.heart ? 4 : 3);

/** The part of the façade that belongs to each of `perSide` flats on both sides of the stairwell, from left to right; (0, 0) is the lot's foot. */
export function flatsOf(lot: Pick<Lot, 'w' | 'heart' | 'floors'>, floor: number, perSide = flatsPerSide(lot)): Rect[] {
  const height = floorHeight(lot.floors, lot.heart);
  const side = (lot.w - stairWidth(lot)) / 2 - 12;
  const w = side / perSide;
  const y = -plinth - floor * height;
  return Array.from({ length: perSide * 2 }, (_, i) => {
    const rank = i < perSide ? perSide - 1 - i : i - perSide;
    const near = stairWidth(lot) / 2 + 4 + w * rank;
    return { x: i < perSide ? -near - w : near, y, w, h: height };
  });
}
