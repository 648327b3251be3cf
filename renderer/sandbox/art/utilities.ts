import type { Lot } from '../layout/lots.ts';
import { faded } from '../palette.ts';
import { block, castShadow } from './block.ts';
import type { Look } from './look.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';

export function hydrant(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  castShadow(pen, paint, 14, 20);
  disc(pen, 0, -1, 11, paint.sidewalk, 0.5);
  box(pen, -8, -5, 16, 5, paint.red, 1.5);
  box(pen, -5.5, -lot.h * 0.72, 11, lot.h * 0.7, paint.red, 1);
  box(pen, -10, -18, 20, 6.5, paint.red, 2);
  box(pen, -10, -18, 3, 6.5, paint.metal, 1);
  box(pen, 7, -18, 3, 6.5, paint.metal, 1);
  disc(pen, 0, -14.8, 3.4, paint.metal);
  box(pen, -7, -lot.h * 0.78, 14, 4, paint.red, 1.5);
  disc(pen, 0, -lot.h * 0.78, 5.5, paint.red, 0.8);
  box(pen, -2, -lot.h, 4, 4, paint.metal, 1);
  box(pen, -3.8, -lot.h * 0.66, 2.2, lot.h * 0.5, faded('#ffffff', 0.35), 1);
}

export function power(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  block(pen, paint, lot.w * 0.78, lot.h, 9, { wall: paint.metal, shade: paint.metalShade, roof: paint.green });
  for (const x of [-lot.w * 0.33, lot.w * 0.01]) {
    box(pen, x, -lot.h + 14, lot.w * 0.3, lot.h - 17, paint.metalShade, 1);
    for (let i = 0; i < 4; i++) line(pen, paint.metal, 1, x + 3, -lot.h + 18 + i * 3, x + lot.w * 0.3 - 3, -lot.h + 18 + i * 3);
  }
  bolt(pen, 0, -lot.h * 0.36, 1, paint.yellow);
  fence(pen, lot.w, paint.yellow);
}

function bolt(pen: Pen, x: number, y: number, size: number, fill: string): void {
  shape(pen, '#23292e', x, y - 12 * size, x + 11 * size, y + 8 * size, x - 11 * size, y + 8 * size);
  shape(pen, fill, x, y - 9 * size, x + 8.3 * size, y + 6.3 * size, x - 8.3 * size, y + 6.3 * size);
  shape(pen, '#23292e', x + 1.5 * size, y - 5 * size, x - 3 * size, y + 1 * size, x, y + 1 * size, x - 1.5 * size, y + 5.5 * size, x + 3 * size, y - 0.5 * size, x, y - 0.5 * size);
}

function fence(pen: Pen, w: number, colour: string): void {
  for (let x = -w / 2; x <= w / 2; x += w / 8) line(pen, colour, 1.3, x, 3, x, -5);
  line(pen, colour, 1.3, -w / 2, -3, w / 2, -3);
}

export function gas(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  line(pen, paint.yellow, 4, -lot.w / 2 + 2, 0, -lot.w / 2 + 2, -12, -8, -12);
  line(pen, paint.yellow, 4, lot.w / 2 - 2, 0, lot.w / 2 - 2, -12, 8, -12);
  block(pen, paint, lot.w * 0.66, lot.h, 7, { wall: paint.yellow, shade: paint.yellow, roof: paint.metalShade });
  box(pen, lot.w * 0.33 - 4, -lot.h + 7, 4, lot.h - 7, faded(paint.shade, 0.35));
  line(pen, faded('#3a2d08', 0.6), 1, 0, -lot.h + 10, 0, -2);
  disc(pen, 0, -lot.h * 0.42, 7, '#23292e');
  flame(pen, 0, -lot.h * 0.42 + 4.5, 9, paint.yellow);
  disc(pen, -lot.w / 2 + 2, -13, 4.4, paint.red);
  disc(pen, -lot.w / 2 + 2, -13, 1.8, paint.metal);
}

/** A flame of height `h`, foot at (x, y): a tall tongue that leans right and a small one at its left. */
export function flame(pen: Pen, x: number, y: number, h: number, fill: string): void {
  const at = (dx: number, dy: number): [number, number] => [x + dx * h, y + dy * h];
  pen.fillStyle = fill;
  pen.beginPath();
  pen.moveTo(...at(0.04, -1));
  pen.bezierCurveTo(...at(0.12, -0.74), ...at(0.42, -0.62), ...at(0.38, -0.26));
  pen.bezierCurveTo(...at(0.34, 0.09), ...at(-0.36, 0.09), ...at(-0.39, -0.25));
  pen.bezierCurveTo(...at(-0.4, -0.44), ...at(-0.3, -0.52), ...at(-0.27, -0.68));
  pen.bezierCurveTo(...at(-0.2, -0.62), ...at(-0.16, -0.55), ...at(-0.14, -0.46));
  pen.bezierCurveTo(...at(-0.06, -0.56), ...at(-0.1, -0.82), ...at(0.04, -1));
  pen.fill();
}

export function water(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  const tank = lot.w * 0.42;
  pen.save();
  pen.translate(-lot.w * 0.22, 0);
  castShadow(pen, paint, tank, lot.h);
  box(pen, -tank / 2, -lot.h + 6, tank, lot.h - 4, paint.coolRoof, [2, 2, 6, 6]);
  disc(pen, 0, -lot.h + 6, tank / 2, paint.coolWall, 0.36);
  disc(pen, 0, -lot.h + 6, tank / 2 - 2.5, paint.water, 0.32);
  for (const y of [0.45, 0.7]) line(pen, faded('#ffffff', 0.4), 1.2, -tank / 2 + 1, -lot.h * y, tank / 2 - 1, -lot.h * y);
  pen.restore();
  pen.save();
  pen.translate(lot.w * 0.24, 0);
  block(pen, paint, lot.w * 0.5, lot.h * 0.62, 8, { wall: paint.coolWall, shade: paint.coolShade, roof: paint.blue });
  box(pen, -6, -16, 12, 16, paint.unlit, 1);
  line(pen, paint.blue, 4, -lot.w * 0.25, -8, -lot.w * 0.34, -8);
  pen.restore();
}

/** The bicycle shed: a canopy, sockets, and electric bicycles in a row. */
export function shed(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  castShadow(pen, paint, lot.w, 16);
  box(pen, -lot.w / 2, -lot.h + 10, lot.w, lot.h - 10, faded(paint.shade, 0.3), 2);
  for (const x of [-lot.w / 2 + 3, -1.5, lot.w / 2 - 6]) box(pen, x, -lot.h + 8, 3, lot.h - 8, paint.metalShade);
  for (let i = 0; i < 6; i++) scooter(pen, -lot.w / 2 + 15 + i * ((lot.w - 26) / 5.2), -2, [paint.red, paint.blue, paint.green, paint.yellow][i % 4] ?? paint.red, paint.unlit);
  shape(pen, paint.green, -lot.w / 2 - 4, -lot.h + 14, -lot.w / 2 + 4, -lot.h, lot.w / 2 - 4, -lot.h, lot.w / 2 + 4, -lot.h + 14);
  for (let i = 1; i < 9; i++) line(pen, faded('#ffffff', 0.3), 1, -lot.w / 2 + i * (lot.w / 9), -lot.h + 1, -lot.w / 2 - 2 + i * (lot.w / 9) * 1.01, -lot.h + 13);
}

function scooter(pen: Pen, x: number, y: number, body: string, wheel: string): void {
  for (const at of [-5, 5]) {
    disc(pen, x + at, y - 2.4, 2.9, wheel);
    disc(pen, x + at, y - 2.4, 1.1, '#c8ced2');
  }
  line(pen, body, 2.4, x - 5, y - 5, x - 1, y - 4, x + 3, y - 4.4, x + 4.4, y - 11);
  line(pen, wheel, 1.6, x - 6, y - 7, x - 1, y - 7);
  line(pen, wheel, 1.2, x + 3, y - 11.4, x + 6, y - 10.6);
}
