import type { Layout } from '../layout.ts';
import type { Rect } from '../layout/geometry.ts';
import { furnitureOf } from '../layout/furniture.ts';
import { greeneryOf, type Backdrop } from '../layout/greenery.ts';
import { isFlat } from '../layout/lotSizes.ts';
import type { Lot } from '../layout/lots.ts';
import { seeded } from '../layout/seeded.ts';
import { faded, mixed, type Palette } from '../palette.ts';
import { castShadow } from './block.ts';
import { furnishing, lampPool } from './furniture.ts';
import { box, disc, line, placed, type Pen } from './pen.ts';
import { drawStreets } from './streets.ts';
import { tree } from './trees.ts';

/** Everything that never changes during a run: lawns, forecourts, streets, the other houses, trees. */
export function drawGround(pen: Pen, layout: Layout, palette: Palette, area: Rect): void {
  box(pen, area.x, area.y, area.w, area.h, palette.paint.ground);
  lawns(pen, palette, area);
  for (const lot of layout.lots) forecourt(pen, lot, palette);
  drawStreets(pen, layout, palette);
  const furniture = furnitureOf(layout.streets, layout.lots, [...layout.nodes.values()]);
  for (const { kind, x, y } of furniture) if (kind === 'lamp') lampPool(pen, x, y, palette);
  const { houses, trees } = greeneryOf(area, layout.streets, layout.lots);
  const standing = [
    ...houses.map((house) => ({ y: house.y + house.h, draw: () => drawBackdrop(pen, house, palette) })),
    ...furniture.map(({ kind, x, y }) => ({ y, draw: () => placed(pen, x, y, 1, () => furnishing(pen, kind, palette)) })),
    ...trees.map((each) => ({ y: each.y, draw: () => tree(pen, palette, each.x, each.y, each.size, each.species) })),
  ];
  for (const { draw } of standing.sort((a, b) => a.y - b.y)) draw();
}

function lawns(pen: Pen, { paint }: Palette, area: Rect): void {
  const [w, h] = [150, 120];
  for (let i = Math.floor(area.x / w); i * w < area.x + area.w; i++)
    for (let j = Math.floor(area.y / h); j * h < area.y + area.h; j++) {
      const random = seeded(i * w, j * h, 11);
      if (random() < 0.25) continue;
      const [x, y] = [i * w + random() * 70, j * h + random() * 50];
      box(pen, x, y, 70 + random() * 70, 50 + random() * 50, random() < 0.5 ? paint.lawn : mixed(paint.lawn, paint.lawnDeep, 0.4), 24);
    }
}

/** The paved yard in front of a place and the path from there to its node. */
function forecourt(pen: Pen, lot: Lot, { paint }: Palette): void {
  if (lot.kind === 'road') return;
  if (!isFlat(lot.kind)) box(pen, lot.x - lot.w / 2 - 7, lot.y - Math.min(lot.h * 0.4, 30), lot.w + 14, Math.min(lot.h * 0.4, 30) + 9, paint.sidewalk, 7);
  line(pen, paint.sidewalk, 12, lot.x, lot.y + 2, lot.x, lot.node.y, lot.node.x, lot.node.y);
}

function drawBackdrop(pen: Pen, house: Backdrop, { paint, light, theme }: Palette): void {
  const random = seeded(house.x, house.y);
  const warm = mixed(paint.backdrop, paint.wall, house.tone * 0.35);
  pen.save();
  pen.translate(house.x + house.w / 2, house.y + house.h);
  castShadow(pen, paint, house.w, house.h * 0.8);
  box(pen, -house.w / 2, -house.h + 16, house.w, house.h - 16, warm);
  box(pen, house.w / 2 - 4, -house.h + 16, 4, house.h - 16, paint.backdropShade);
  box(pen, -house.w / 2 - 1.5, -house.h, house.w + 3, 17, paint.backdropRoof, [3, 3, 1, 1]);
  box(pen, -house.w / 2 + 2, -house.h + 3, house.w - 4, 11, faded('#ffffff', theme === 'light' ? 0.16 : 0.04), 2);
  const columns = Math.floor(house.w / 13);
  for (let floor = 0; floor < house.floors; floor++)
    for (let i = 0; i < columns; i++) {
      const lit = light < 0.8 && random() < 0.32 * (1 - light);
      const glass = lit ? mixed(paint.lit, warm, 0.25) : mixed(paint.glass, warm, theme === 'light' ? 0.5 : 0.3);
      box(pen, -house.w / 2 + 5 + i * ((house.w - 10) / columns), -house.h + 21 + floor * 11, 6, 5.5, glass, 0.8);
    }
  disc(pen, 0, -1, 3, faded(paint.shade, 0.2), 0.4);
  pen.restore();
}
