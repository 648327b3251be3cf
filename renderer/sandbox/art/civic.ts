import type { Lot } from '../layout/lots.ts';
import { seeded } from '../layout/seeded.ts';
import { faded, mixed } from '../palette.ts';
import { block, pane, paneRow } from './block.ts';
import { paneLook, type Look } from './look.ts';
import { box, disc, line, shape, type Pen } from './pen.ts';

const cool = ({ palette: { paint } }: Look, roof: string) => ({ wall: paint.coolWall, shade: paint.coolShade, roof });

export function office(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const random = seeded(lot.node.x, lot.node.y);
  block(pen, paint, lot.w, lot.h, 14, cool(look, paint.coolRoof));
  box(pen, -lot.w / 2, -lot.h + 15, lot.w - 5, 5, paint.red);
  paneRow(pen, -lot.w / 2 + 3, lot.w / 2 - 8, -lot.h + 24, 6, 10, 11, () => paneLook(look, random()));
  paneRow(pen, -lot.w / 2 + 3, lot.w / 2 - 8, -20, 6, 10, 13, (i) => (i === 2 || i === 3 ? { glass: paint.unlit, frame: paint.frame } : paneLook(look, random())));
  box(pen, -20, -25, 36, 4, paint.coolRoof, 1);
  box(pen, -18, -21, 2, 21, paint.coolShade);
  box(pen, 12, -21, 2, 21, paint.coolShade);
  box(pen, -12, -20, 22, 20, faded(paint.glass, 0.9));
  line(pen, paint.frame, 1, -1, -20, -1, 0);
}

/** A police post: white and blue, a lamp over the door, no emblem. */
function policePost(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const [w, h] = [lot.w * 0.86, lot.h * 0.78];
  const random = seeded(lot.node.x, lot.node.y);
  block(pen, paint, w, h, 13, cool(look, paint.blue));
  box(pen, -w / 2, -h + 14, w - 5, 6, paint.blue);
  paneRow(pen, -w / 2 + 3, w / 2 - 8, -h + 24, 6, 9, 9, () => paneLook(look, random()));
  for (const x of [-w / 2 + 8, w / 2 - 34]) pane(pen, x, -20, 20, 11, paneLook(look, random()));
  box(pen, -11, -22, 22, 22, paint.unlit, [2, 2, 0, 0]);
  line(pen, paint.frame, 1, 0, -21, 0, 0);
  box(pen, -16, -26, 32, 4, paint.blue, 1);
  disc(pen, 0, -29, 3.6, paint.coolWall);
  disc(pen, 0, -29, 2.6, paint.blue);
}

/** The fire station: two red gates and the tower where hoses dry. */
export function station(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  if (lot.style === 'police') return policePost(pen, lot, look);
  const low = lot.h * 0.7;
  pen.save();
  pen.translate(lot.w * 0.36, 0);
  block(pen, paint, lot.w * 0.26, lot.h, 10, { wall: mixed(paint.red, paint.wall, 0.15), shade: mixed(paint.red, '#000000', 0.2), roof: paint.roofShade });
  for (let i = 0; i < 3; i++) pane(pen, -5, -lot.h + 16 + i * 13, 8, 7, paneLook(look, 0.4 + i * 0.1));
  pen.restore();
  pen.save();
  pen.translate(-lot.w * 0.12, 0);
  const w = lot.w * 0.76;
  block(pen, paint, w, low, 12, { wall: paint.wall, shade: paint.wallShade, roof: paint.red });
  const random = seeded(lot.node.x, lot.node.y);
  paneRow(pen, -w / 2 + 3, w / 2 - 6, -low + 17, 5, 9, 8, () => paneLook(look, random()));
  for (const x of [-w / 2 + 5, 1]) {
    box(pen, x, -28, w / 2 - 8, 28, paint.red, [3, 3, 0, 0]);
    for (let i = 1; i < 4; i++) line(pen, faded('#ffffff', 0.5), 0.9, x + 2, -28 + i * 7, x + w / 2 - 10, -28 + i * 7);
    box(pen, x + 6, -26, w / 2 - 20, 5, faded(paint.glass, 0.9), 1);
  }
  pen.restore();
}

export function clinic(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const random = seeded(lot.node.x, lot.node.y);
  block(pen, paint, lot.w, lot.h, 13, cool(look, paint.green));
  paneRow(pen, -lot.w / 2 + 3, lot.w / 2 - 8, -lot.h + 19, 5, 10, 10, () => paneLook(look, random()));
  for (const x of [-lot.w / 2 + 8, lot.w / 2 - 31]) pane(pen, x, -20, 18, 12, paneLook(look, random()));
  box(pen, -9, -20, 18, 20, faded(paint.glass, 0.95), 1);
  line(pen, paint.frame, 1, 0, -20, 0, 0);
  disc(pen, 0, -lot.h + 5, 10.5, paint.coolWall);
  disc(pen, 0, -lot.h + 5, 9, paint.green);
  box(pen, -1.8, -lot.h - 0.5, 3.6, 11, '#ffffff', 0.6);
  box(pen, -5.5, -lot.h + 3.2, 11, 3.6, '#ffffff', 0.6);
}

/** The gym that becomes a shelter: a barrel roof. */
export function shelter(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const half = lot.w / 2;
  block(pen, paint, lot.w, lot.h * 0.62, 4, cool(look, paint.coolRoof));
  pen.fillStyle = paint.coolRoof;
  pen.beginPath();
  pen.moveTo(-half - 3, -lot.h * 0.56);
  pen.bezierCurveTo(-half * 0.8, -lot.h * 1.1, half * 0.8, -lot.h * 1.1, half + 3, -lot.h * 0.56);
  pen.closePath();
  pen.fill();
  for (const [x, rise] of [[-0.5, 0.83], [-0.17, 0.93], [0.17, 0.93], [0.5, 0.83]] as const) line(pen, faded('#ffffff', 0.35), 1.4, half * x * 1.15, -lot.h * 0.58, half * x, -lot.h * rise);
  const random = seeded(lot.node.x, lot.node.y);
  paneRow(pen, -half + 4, half - 8, -lot.h * 0.5, 7, 12, 8, () => paneLook(look, random()), 2);
  box(pen, -half, -lot.h * 0.28, lot.w - 5, 3, paint.yellow);
  box(pen, -16, -17, 32, 17, paint.unlit, [2, 2, 0, 0]);
  for (const x of [-8, 0, 8]) line(pen, paint.frame, 1, x, -17, x, 0);
}

export function school(pen: Pen, lot: Lot, look: Look): void {
  const { paint } = look.palette;
  const random = seeded(lot.node.x, lot.node.y);
  const faces = { wall: paint.wall, shade: paint.wallShade, roof: paint.roof };
  block(pen, paint, lot.w, lot.h * 0.8, 12, faces);
  for (const row of [0, 1]) paneRow(pen, -lot.w / 2 + 3, lot.w / 2 - 8, -lot.h * 0.8 + 18 + row * 17, 9, 9, 9, () => paneLook(look, random()));
  block(pen, paint, 32, lot.h * 0.93, 6, faces);
  shape(pen, paint.roofShade, -20, -lot.h * 0.86, 0, -lot.h - 2, 20, -lot.h * 0.86);
  disc(pen, 0, -lot.h * 0.66, 8.5, paint.frame);
  line(pen, '#3b4650', 1.3, 0, -lot.h * 0.66 - 5, 0, -lot.h * 0.66, 4, -lot.h * 0.66 + 2);
  box(pen, -9, -19, 18, 19, paint.unlit, [3, 3, 0, 0]);
}
