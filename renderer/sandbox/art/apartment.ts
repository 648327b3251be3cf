import type { Lot } from '../layout/lots.ts';
import { flatsOf, stairWidth } from '../layout/flats.ts';
import { floorHeight, plinth, roofHeight } from '../layout/lotSizes.ts';
import { seeded } from '../layout/seeded.ts';
import { faded, mixed } from '../palette.ts';
import { block, pane } from './block.ts';
import { paneLook, type Look } from './look.ts';
import { box, disc, fading, line, shape, type Pen } from './pen.ts';

/** A walk-up of flats: a stairwell in the middle, rows of windows and balconies beside it, numbered floors. */
export function apartment(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const plain = { wall: paint.wall, shade: paint.wallShade, roof: paint.roof };
  const other = { wall: mixed(paint.wall, paint.coolWall, 0.6), shade: mixed(paint.wallShade, paint.coolShade, 0.6), roof: mixed(paint.roof, paint.metal, 0.45) };
  block(pen, paint, lot.w, lot.h, roofHeight, lot.heart ? plain : other);
  roofThings(pen, lot, look);
  for (let floor = 1; floor <= lot.floors; floor++) storey(pen, lot, look, floor);
  if (look.smoke > 0) haze(pen, lot, look);
  box(pen, -lot.w / 2, -plinth, lot.w, plinth, mixed(paint.wallShade, paint.metalShade, 0.5));
  entrance(pen, lot, look);
}

function storey(pen: Pen, lot: Lot, look: Look, floor: number): void {
  const { paint } = look.palette;
  const height = floorHeight(lot.floors, lot.heart);
  const top = -plinth - floor * height;
  const random = seeded(lot.node.x, lot.node.y, floor);
  const smoky = floor <= look.smoke;
  if (floor > 1) line(pen, faded(paint.wallShade, 0.9), 0.8, -lot.w / 2 + 2, top + height, lot.w / 2 - 6, top + height);
  stairs(pen, lot, look, top, height, smoky);
  const flats = flatsOf(lot, floor);
  const balconies = lot.heart ? [2, 5] : [0, flats.length - 1];
  flats.forEach((flat, i) => {
    const w = flat.w * 0.62;
    const x = flat.x + flat.w * 0.19;
    pane(pen, x, top + height * 0.2, w, height * 0.5, paneLook(look, random(), smoky), height > 14 ? 1 : 0);
    if (balconies.includes(i)) rail(pen, look, x - 2, top + height * 0.56, w + 4, height * 0.3, random());
    else if (random() < 0.3 && height > 14) cooler(pen, look, x + w - 3, top + height * 0.76);
  });
  if (height > 8) numeral(pen, lot, look, floor, top + height / 2);
}

function stairs(pen: Pen, lot: Lot, look: Look, top: number, height: number, smoky: boolean): void {
  const { paint, light } = look.palette;
  const w = stairWidth(lot);
  const glow = light < 0.8 && !look.dark ? mixed(paint.lit, paint.glass, 0.4) : paint.glass;
  box(pen, -w / 2, top, w, height + 0.5, paint.wallShade);
  box(pen, -w / 2 + 2.5, top + 1.5, w - 5, height - 3, smoky ? paint.smoke : look.dark ? paint.unlit : glow, 1);
  line(pen, faded(smoky ? '#8b8f93' : paint.frame, 0.9), 1, -w / 2 + 3, top + height - 3, w / 2 - 3, top + 4);
}

function rail(pen: Pen, { palette: { paint } }: Look, x: number, y: number, w: number, h: number, chance: number): void {
  if (chance < 0.45) [paint.red, paint.blue, paint.yellow].forEach((cloth, i) => box(pen, x + 2 + i * (w / 3.4), y - h * 0.7, w / 5, h * 0.75, faded(cloth, 0.75)));
  box(pen, x, y, w, h, mixed(paint.coolWall, paint.wall, 0.4), 1);
  box(pen, x, y + h - 1.2, w, 1.2, faded(paint.shade, 0.3));
  for (let i = 1; i < 5; i++) line(pen, faded(paint.shade, 0.22), 0.6, x + (w * i) / 5, y + 1, x + (w * i) / 5, y + h - 1);
}

function cooler(pen: Pen, { palette: { paint } }: Look, x: number, y: number): void {
  box(pen, x, y, 7, 4.6, paint.metal, 0.8);
  disc(pen, x + 2.6, y + 2.3, 1.6, paint.metalShade);
}

function numeral(pen: Pen, lot: Lot, { palette: { paint, theme } }: Look, floor: number, y: number): void {
  pen.font = `600 ${lot.heart ? 9.5 : 6.5}px "Noto Sans SC Variable", sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = theme === 'light' ? '#4a3b28' : '#f2ece2';
  pen.fillText(String(floor), -lot.w / 2 + (lot.heart ? 6 : 5), y);
  pen.fillStyle = paint.frame;
}

function haze(pen: Pen, lot: Lot, look: Look): void {
  const { smoke } = look.palette.paint;
  const height = floorHeight(lot.floors, lot.heart);
  const top = -plinth - Math.min(look.smoke, lot.floors) * height;
  pen.fillStyle = fading(pen, top - height * 0.6, 0, faded(smoke, 0), faded(smoke, 0.42));
  pen.fillRect(-lot.w / 2, top - height * 0.6, lot.w, -top + height * 0.6);
}

function roofThings(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  const y = -lot.h;
  const big = lot.heart ? 1 : 0.7;
  box(pen, -14 * big, y - 9 * big, 28 * big, 18 * big, paint.wall, 1);
  box(pen, -16 * big, y - 11 * big, 32 * big, 5 * big, paint.roofShade, 1);
  box(pen, -4 * big, y - 3 * big, 8 * big, 12 * big, paint.unlit, 1);
  for (const x of [-lot.w * 0.36, lot.w * 0.3]) {
    box(pen, x, y - 3 * big, 17 * big, 9 * big, paint.metal, 4 * big);
    shape(pen, faded(paint.blue, 0.8), x, y + 11 * big, x + 4 * big, y + 4 * big, x + 18 * big, y + 4 * big, x + 15 * big, y + 11 * big);
  }
}

function entrance(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const w = stairWidth(lot);
  box(pen, -w / 2 - 1, -plinth - 13, w + 2, 18, paint.wallShade, [2, 2, 0, 0]);
  box(pen, -w / 2 + 3, -plinth - 10, w - 6, 15, look.smoke > 0 ? '#1d1f22' : paint.unlit, [2, 2, 0, 0]);
  box(pen, -w / 2 - 5, -plinth - 15, w + 10, 4, paint.roofShade, 1.5);
  box(pen, -w / 2 - 2, 0, w + 4, 2.5, paint.kerb, 1);
}
