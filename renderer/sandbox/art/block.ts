import { faded, type Paints } from '../palette.ts';
import { box, line, shape, type Pen } from './pen.ts';

export interface Faces {
  readonly wall: string;
  readonly shade: string;
  readonly roof: string;
}

/** The shadow a block of width `w` and height `h` throws to the lower right. */
export function castShadow(pen: Pen, paint: Paints, w: number, h: number): void {
  const reach = Math.min(6 + h * 0.1, 18);
  shape(pen, faded(paint.shade, 0.28), -w / 2 + 4, 0, w / 2, 0, w / 2, -h * 0.55, w / 2 + reach, -h * 0.55 + reach, w / 2 + reach, reach * 0.62, -w / 2 + 4 + reach, reach * 0.62);
}

/** A block seen from the front and a little from above: façade, roof, shaded right edge. Foot in the middle at (0, 0). */
export function block(pen: Pen, paint: Paints, w: number, h: number, roof: number, faces: Faces): void {
  castShadow(pen, paint, w, h);
  box(pen, -w / 2, -h + roof, w, h - roof, faces.wall);
  box(pen, w / 2 - 5, -h + roof, 5, h - roof, faces.shade);
  box(pen, -w / 2 - 2, -h, w + 4, roof + 1, faces.roof, [4, 4, 1, 1]);
  box(pen, -w / 2 + 2.5, -h + 3.5, w - 5, roof - 6.5, faded('#ffffff', 0.14), 2);
  box(pen, -w / 2, -h + roof + 1, w, 2.5, faded(paint.shade, 0.22));
}

export interface PaneLook {
  readonly glass: string;
  readonly frame: string;
  /** A warm shine around a lit window at night. */
  readonly glow?: string | undefined;
}

export function pane(pen: Pen, x: number, y: number, w: number, h: number, look: PaneLook, bars = 1): void {
  if (look.glow) box(pen, x - 2.2, y - 2.2, w + 4.4, h + 4.4, look.glow, 2.5);
  box(pen, x - 1, y - 1, w + 2, h + 2, look.frame, 1);
  box(pen, x, y, w, h, look.glass, 0.4);
  for (let i = 1; i <= bars; i++) line(pen, look.frame, 0.8, x + (w * i) / (bars + 1), y, x + (w * i) / (bars + 1), y + h);
}

/** A row of `count` equal windows over the width between `from` and `to`. */
export function paneRow(pen: Pen, from: number, to: number, y: number, count: number, w: number, h: number, look: (index: number) => PaneLook, bars = 1): void {
  const step = (to - from) / count;
  for (let i = 0; i < count; i++) pane(pen, from + step * (i + 0.5) - w / 2, y, w, h, look(i), bars);
}
