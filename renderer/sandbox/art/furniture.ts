import type { Furnishing } from '../layout/furniture.ts';
import { faded, type Palette } from '../palette.ts';
import { box, disc, line, type Pen } from './pen.ts';

/** Something on the pavement, foot at (0, 0). */
export function furnishing(pen: Pen, kind: Furnishing['kind'], palette: Palette): void {
  const { paint } = palette;
  const painters: Record<Furnishing['kind'], () => void> = {
    lamp: () => lamp(pen, palette),
    bench: () => {
      disc(pen, 1, 0.5, 7, faded(paint.shade, 0.25), 0.35);
      box(pen, -7, -4.6, 14, 2.2, paint.trunk, 0.8);
      box(pen, -7, -8, 14, 1.8, paint.trunk, 0.8);
      for (const x of [-5.5, 4.3]) box(pen, x, -4, 1.3, 4, paint.metalShade);
    },
    bin: () => {
      disc(pen, 1, 0.3, 3.6, faded(paint.shade, 0.25), 0.4);
      for (const [x, colour] of [[-4.2, paint.blue], [0.2, paint.green]] as const) {
        box(pen, x, -7, 4, 7, colour, 0.8);
        box(pen, x - 0.4, -8.2, 4.8, 1.8, faded(paint.frame, 0.75), 0.8);
      }
    },
    board: () => {
      disc(pen, 1, 0.3, 7, faded(paint.shade, 0.25), 0.3);
      for (const x of [-6, 5]) box(pen, x, -9, 1.3, 9, paint.metalShade);
      box(pen, -8, -14, 16, 8.4, paint.frame, 1);
      box(pen, -8, -15.4, 16, 2.2, paint.roofShade, 1);
      for (const [x, w] of [[-6.4, 5], [0.4, 6]] as const) for (const y of [-11.8, -9.8, -7.8]) box(pen, x, y, w, 0.9, faded(paint.unlit, 0.6));
    },
    flowers: () => {
      box(pen, -8, -4, 16, 4, paint.kerb, 1);
      box(pen, -7, -5.6, 14, 3, paint.canopyDeep, 1.5);
      for (const [x, colour] of [[-5.4, paint.red], [-1.8, paint.yellow], [1.8, paint.red], [5.2, paint.yellow]] as const) disc(pen, x, -5.6, 1.5, colour);
    },
  };
  painters[kind]();
}

function lamp(pen: Pen, { paint, light }: Palette): void {
  disc(pen, 1, 0.3, 2.6, faded(paint.shade, 0.3), 0.45);
  line(pen, paint.metalShade, 1.5, 0, 0, 0, -20);
  line(pen, paint.metalShade, 1.3, 0, -20, 5, -21.5);
  if (light < 0.75) disc(pen, 6, -20.4, 5.5, faded(paint.lit, 0.35 * (1 - light)));
  box(pen, 3, -22.4, 6.4, 2.6, light < 0.75 ? paint.lit : paint.metal, 1.2);
}

/** The pool of light under a lamp, laid on the street before anything stands on it. */
export function lampPool(pen: Pen, x: number, y: number, { paint, light }: Palette): void {
  if (light >= 0.75) return;
  const reach = 44;
  pen.save();
  pen.translate(x + 5, y + 2);
  pen.scale(1, 0.55);
  const glow = pen.createRadialGradient(0, 0, 2, 0, 0, reach);
  glow.addColorStop(0, faded(paint.lit, 0.62 * (1 - light)));
  glow.addColorStop(1, faded(paint.lit, 0));
  pen.fillStyle = glow;
  pen.fillRect(-reach, -reach, reach * 2, reach * 2);
  pen.restore();
}
