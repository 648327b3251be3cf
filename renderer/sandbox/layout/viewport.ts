import { between, type Point, type Rect } from './geometry.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the world lies on the screen, in CSS pixels: screen = world × scale + (x, y). */
export interface Viewport extends Point {
  readonly scale: number;
}

export const maximumZoom = 5;

/** The whole extent, as large as it goes, in the middle (letterboxed). */
export function fit(extent: Rect, size: Size): Viewport {
  const scale = Math.max(Math.min(size.width / extent.w, size.height / extent.h), 0.05);
  return {
    scale,
    x: (size.width - extent.w * scale) / 2 - extent.x * scale,
    y: (size.height - extent.h * scale) / 2 - extent.y * scale,
  };
}

/** Zooms by `factor` keeping the world under the screen point `at` where it is; never smaller than the fit, never lost. */
export function zoomAt(view: Viewport, factor: number, at: Point, extent: Rect, size: Size): Viewport {
  const least = fit(extent, size).scale;
  const scale = between(view.scale * factor, least, least * maximumZoom);
  const ratio = scale / view.scale;
  return kept({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, extent, size);
}

export const panned = (view: Viewport, dx: number, dy: number, extent: Rect, size: Size): Viewport =>
  kept({ ...view, x: view.x + dx, y: view.y + dy }, extent, size);

/** The same view moved just enough that the extent fills the screen, or is centred where it is smaller than it. */
export function kept(view: Viewport, extent: Rect, size: Size): Viewport {
  return {
    scale: view.scale,
    x: keptAxis(view.x, extent.x * view.scale, extent.w * view.scale, size.width),
    y: keptAxis(view.y, extent.y * view.scale, extent.h * view.scale, size.height),
  };
}

function keptAxis(offset: number, start: number, length: number, room: number): number {
  if (length <= room + 0.5) return (room - length) / 2 - start;
  return between(offset, room - start - length, -start);
}

export const toScreen = (view: Viewport, p: Point): Point => ({ x: p.x * view.scale + view.x, y: p.y * view.scale + view.y });
export const toWorld = (view: Viewport, p: Point): Point => ({ x: (p.x - view.x) / view.scale, y: (p.y - view.y) / view.scale });

/** What of the world the screen shows. */
export function visible(view: Viewport, size: Size): Rect {
  return { ...toWorld(view, { x: 0, y: 0 }), w: size.width / view.scale, h: size.height / view.scale };
}
