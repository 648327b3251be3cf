import { drawGround } from '../../../sandbox/art/ground.ts';
import { lookOf } from '../../../sandbox/art/look.ts';
import { pictogram } from '../../../sandbox/art/pictograms.ts';
import { placePainters } from '../../../sandbox/art/places.ts';
import { layoutOf, type Layout } from '../../../sandbox/layout.ts';
import type { Rect } from '../../../sandbox/layout/geometry.ts';
import { isFlat } from '../../../sandbox/layout/lotSizes.ts';
import { paletteOf, type Theme } from '../../../sandbox/palette.ts';
import type { MapDraft, PlaceKind } from './mapDraft.ts';

/** What the view shows: the map of the format, and room around it for pictures and names. */
export const area: Rect = { x: -70, y: -100, w: 1140, h: 790 };
const quiet = { fire: 0, smoke: 0, crowd: 0, blocked: false, water: false, dark: false };

/** Where the drill's map would draw everything. */
export function layoutOfDraft({ places, roads }: MapDraft): Layout {
  return layoutOf({
    places: places.map(({ id, at, name, kind, x, y, floors }) => ({ handle: id || String(at), name, note: null, kind, x, y, floors, show: quiet })),
    roads: roads.map(({ from, to }) => ({ from, to, closed: false })),
  });
}

/** Draws it as the drill's map does by day, without anything that moves. */
export function paintMap(canvas: HTMLCanvasElement, layout: Layout, theme: Theme, width: number): void {
  const ratio = Math.min(window.devicePixelRatio, 2), scale = (width / area.w) * ratio;
  canvas.width = Math.round(area.w * scale);
  canvas.height = Math.round(area.h * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  const palette = paletteOf(theme, 1), look = lookOf(palette, quiet);
  drawGround(pen, layout, palette, area);
  for (const lot of layout.lots.toSorted((a, b) => Number(isFlat(b.kind)) - Number(isFlat(a.kind)) || a.y - b.y)) {
    pen.save();
    pen.translate(lot.x, lot.y);
    placePainters[lot.kind](pen, lot, look);
    pen.restore();
  }
}

/** The sign of a kind of place, as on the name plates of the drill's map. */
export function paintSign(canvas: HTMLCanvasElement, kind: PlaceKind, theme: Theme, size: number): void {
  const ratio = Math.min(window.devicePixelRatio, 2);
  canvas.width = canvas.height = Math.round(size * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { sign } = paletteOf(theme, 1);
  pen.setTransform((size * ratio) / 18, 0, 0, (size * ratio) / 18, (size * ratio) / 2, (size * ratio) / 2);
  pen.fillStyle = sign.neutral;
  pen.beginPath();
  pen.arc(0, 0, 9, 0, Math.PI * 2);
  pen.fill();
  pen.scale(0.85, 0.85);
  pictogram(pen, kind, sign.surface, sign.neutral);
}
