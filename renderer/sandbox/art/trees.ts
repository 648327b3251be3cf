import type { Tree } from '../layout/greenery.ts';
import { faded, type Palette } from '../palette.ts';
import { box, disc, shape, type Pen } from './pen.ts';

/** One plant with its shadow; (x, y) is where it stands. */
export function tree(pen: Pen, { paint }: Palette, x: number, y: number, size: number, species: Tree['species']): void {
  disc(pen, x + size * 0.35, y, size * 0.85, faded(paint.shade, 0.25), 0.42);
  if (species === 'shrub') {
    disc(pen, x, y - size * 0.45, size, paint.canopyDeep, 0.72);
    disc(pen, x - size * 0.2, y - size * 0.65, size * 0.7, paint.canopy, 0.7);
    return;
  }
  box(pen, x - 1.2, y - size * 0.8, 2.4, size * 0.85, paint.trunk, 1);
  if (species === 'tall') {
    shape(pen, paint.canopyDeep, x - size * 0.7, y - size * 0.5, x, y - size * 2.5, x + size * 0.7, y - size * 0.5);
    shape(pen, paint.canopy, x - size * 0.7, y - size * 0.5, x, y - size * 2.5, x + size * 0.1, y - size * 0.5);
    return;
  }
  disc(pen, x, y - size * 1.25, size, paint.canopyDeep, 0.92);
  disc(pen, x - size * 0.12, y - size * 1.38, size * 0.84, paint.canopy, 0.9);
  disc(pen, x - size * 0.3, y - size * 1.6, size * 0.46, paint.canopyLight, 0.85);
}
