import { gateOpening, type Lot } from '../layout/lots.ts';
import { seeded } from '../layout/seeded.ts';
import { faded } from '../palette.ts';
import { block, castShadow, pane, paneRow } from './block.ts';
import { paneLook, type Look } from './look.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';
import { tree } from './trees.ts';

export function gate(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const half = lot.w / 2;
  const pillar = 27;
  for (const x of [-gateOpening - pillar, -gateOpening + pillar]) {
    pen.save();
    pen.translate(x, 0);
    block(pen, paint, 12, lot.h - 10, 5, { wall: paint.wall, shade: paint.wallShade, roof: paint.roof });
    pen.restore();
  }
  box(pen, -gateOpening - pillar - 11, -lot.h, pillar * 2 + 22, 13, paint.roofShade, 3);
  box(pen, -gateOpening - pillar - 8, -lot.h + 3.4, pillar * 2 + 16, 6, faded(paint.yellow, 0.85), 2);
  pen.save();
  pen.translate(half - 13, 0);
  block(pen, paint, 24, 32, 6, { wall: paint.coolWall, shade: paint.coolShade, roof: paint.coolRoof });
  pane(pen, -8, -21, 12, 10, paneLook(look, 0.1));
  pen.restore();
  // The boom is up: whether one gets through is said by the barrier of a blocked place.
  const [x, y] = [-gateOpening + pillar - 8, -9];
  line(pen, '#ffffff', 2.8, x, y, x - 19, y - 24);
  for (const t of [0.12, 0.42, 0.72]) line(pen, paint.red, 2.8, x - 19 * t, y - 24 * t, x - 19 * (t + 0.13), y - 24 * (t + 0.13));
  box(pen, x - 2.5, y - 1, 5, 10, paint.yellow, 1);
}

export function shop(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  block(pen, paint, lot.w, lot.h, 11, { wall: paint.wall, shade: paint.wallShade, roof: paint.roofShade });
  box(pen, -lot.w / 2 + 3, -lot.h + 13, lot.w - 11, 9, paint.blue, 1.5);
  const random = seeded(lot.node.x, lot.node.y);
  paneRow(pen, -lot.w / 2 + 2, lot.w / 2 - 26, -19, 3, 16, 14, () => paneLook(look, random() * 0.5));
  box(pen, lot.w / 2 - 24, -20, 13, 20, paint.unlit, 1);
  const stripes = 10;
  const step = (lot.w - 4) / stripes;
  for (let i = 0; i < stripes; i++) shape(pen, i % 2 ? paint.frame : paint.red, -lot.w / 2 + i * step, -lot.h + 22, -lot.w / 2 + (i + 1) * step, -lot.h + 22, -lot.w / 2 - 1 + (i + 1) * step, -lot.h + 31, -lot.w / 2 - 1 + i * step, -lot.h + 31);
}

export function home(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  castShadow(pen, paint, lot.w, lot.h * 0.7);
  box(pen, -lot.w / 2 + 4, -lot.h * 0.55, lot.w - 8, lot.h * 0.55, paint.wall);
  box(pen, lot.w * 0.2, -lot.h - 1, 7, 16, paint.roofShade);
  shape(pen, paint.roof, -lot.w / 2 - 2, -lot.h * 0.5, -lot.w * 0.3, -lot.h * 0.95, lot.w * 0.3, -lot.h * 0.95, lot.w / 2 + 2, -lot.h * 0.5);
  pane(pen, -lot.w / 2 + 10, -lot.h * 0.36, 13, 10, paneLook(look, 0.2));
  box(pen, 4, -18, 11, 18, paint.unlit, [2, 2, 0, 0]);
}

export function square(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const middle = -lot.h / 2;
  box(pen, -lot.w / 2, -lot.h, lot.w, lot.h, paint.plaza, 16);
  pen.strokeStyle = faded(paint.roof, 0.4);
  for (const r of [1, 0.68]) {
    pen.lineWidth = 2.4;
    pen.beginPath();
    pen.ellipse(0, middle, lot.h * 0.56 * r, lot.h * 0.38 * r, 0, 0, Math.PI * 2);
    pen.stroke();
  }
  disc(pen, 0, middle, 12, faded(paint.roof, 0.45), 0.68);
  for (const [x, y] of [[-0.4, 0.24], [0.4, 0.24], [-0.4, 0.86], [0.4, 0.86]] as const) tree(pen, look.palette, lot.w * x, -lot.h * (1 - y), 8, 'broad');
  for (const x of [-0.22, 0.2]) {
    box(pen, lot.w * x - 8, -8, 16, 3, paint.trunk, 1);
    box(pen, lot.w * x - 8, -11, 16, 2, paint.trunk, 1);
  }
  line(pen, paint.blue, 2.2, lot.w * 0.28, middle + 8, lot.w * 0.28, middle - 10, lot.w * 0.36, middle - 10, lot.w * 0.36, middle + 8);
}

export function park(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  box(pen, -lot.w / 2, -lot.h, lot.w, lot.h, paint.lawnDeep, 20);
  line(pen, paint.sidewalk, 6, -lot.w * 0.46, -8, -lot.w * 0.1, -lot.h * 0.3, lot.w * 0.1, -lot.h * 0.2, lot.w * 0.34, -lot.h * 0.72, lot.w * 0.3, -lot.h + 6);
  disc(pen, -lot.w * 0.14, -lot.h * 0.62, 24, paint.sidewalk, 0.55);
  disc(pen, -lot.w * 0.14, -lot.h * 0.62, 21, paint.water, 0.52);
  disc(pen, -lot.w * 0.18, -lot.h * 0.65, 8, faded('#ffffff', 0.3), 0.3);
  const spots = [[-0.38, 0.9, 10], [0.06, 0.84, 9], [0.42, 0.78, 10], [0.2, 0.55, 9], [-0.4, 0.42, 11], [0.42, 0.34, 9], [-0.08, 0.16, 8]] as const;
  for (const [x, y, size] of [...spots].sort((a, b) => b[1] - a[1])) tree(pen, look.palette, lot.w * x, -lot.h * y + 8, size, size > 9.5 ? 'broad' : 'tall');
}

/** A stretch of the fire lane is hatched; a mere junction has nothing of its own. */
export function lane(pen: Pen, lot: Lot, { palette: { paint } }: Look): void {
  if (lot.style !== 'lane') return;
  pen.save();
  pen.beginPath();
  pen.roundRect(-lot.w / 2, -lot.h, lot.w, lot.h, 3);
  pen.clip();
  for (let x = -lot.w; x < lot.w; x += 11) line(pen, faded(paint.yellow, 0.85), 2.4, x, 0, x + lot.h, -lot.h);
  pen.restore();
  pen.strokeStyle = paint.yellow;
  pen.lineWidth = 2;
  pen.strokeRect(-lot.w / 2, -lot.h, lot.w, lot.h);
}
