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

/** To which sides the extent goes on beyond the screen. */
export interface Edges {
  readonly left: boolean;
  readonly right: boolean;
  readonly up: boolean;
  readonly down: boolean;
}

export function edgesOf(view: Viewport, extent: Rect, size: Size): Edges {
  const shown = visible(view, size);
  const hair = 1 / view.scale;
  return {
    left: shown.x > extent.x + hair, right: shown.x + shown.w < extent.x + extent.w - hair,
    up: shown.y > extent.y + hair, down: shown.y + shown.h < extent.y + extent.h - hair,
  };
}

/** The view at `scale` with the world's point `p` in the middle, as far as the extent allows. */
export function centredOn(p: Point, scale: number, extent: Rect, size: Size): Viewport {
  const least = fit(extent, size).scale;
  const s = between(scale, least, least * maximumZoom);
  return kept({ scale: s, x: size.width / 2 - p.x * s, y: size.height / 2 - p.y * s }, extent, size);
}

/** A share (0–1) of the way from one view to another; growth is even, and what is in the middle moves straight. */
export function towards(from: Viewport, to: Viewport, share: number, size: Size): Viewport {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const [a, b] = [toWorld(from, middle), toWorld(to, middle)];
  const p = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  return { scale, x: middle.x - p.x * scale, y: middle.y - p.y * scale };
}
