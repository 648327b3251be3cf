import type { Point, Rect } from '../layout/geometry.ts';
import { centredOn, edgesOf, fit, kept, panned, towards, zoomAt, type Edges, type Size, type Viewport } from '../layout/viewport.ts';

/** Time in which two thirds of a way are gone, ms. */
const ease = 110;
/** How close a thing is looked at when the camera goes to it, against the whole. */
const closeUp = 2;

/** Where the camera stands and where it is going; all in CSS pixels. It is told when time passes and tells when it has moved. */
export class Camera {
  readonly #moved: (view: Viewport) => void;
  #extent: Rect = { x: 0, y: 0, w: 1000, h: 640 };
  #size: Size = { width: 1, height: 1 };
  #view: Viewport = { scale: 1, x: 0, y: 0 };
  #goal: Viewport | null = null;
  #whole = true;
  /** Without motion the camera is there at once. */
  reducedMotion = false;

  constructor(moved: (view: Viewport) => void) {
    this.#moved = moved;
  }

  get view(): Viewport {
    return this.#view;
  }

  get edges(): Edges {
    return edgesOf(this.#goal ?? this.#view, this.#extent, this.#size);
  }

  get isGliding(): boolean {
    return this.#goal !== null;
  }

  /** A new world or a new window: the whole stays the whole, a closer look stays where it is. */
  frame(extent: Rect, size: Size): void {
    const before = this.#size;
    [this.#extent, this.#size, this.#goal] = [extent, size, null];
    const least = fit(extent, size);
    if (this.#whole) this.#view = least;
    else {
      const moved = { ...this.#view, x: this.#view.x + (size.width - before.width) / 2, y: this.#view.y + (size.height - before.height) / 2 };
      this.#view = zoomAt(kept(moved, extent, size), 1, this.#middle, extent, size);
    }
  }

  /** At once, by a hand: the pointed spot stays under the hand. */
  zoom(factor: number, at: Point): void {
    this.#set(zoomAt(this.#view, factor, at, this.#extent, this.#size));
  }

  drag(dx: number, dy: number): void {
    this.#set(panned(this.#view, dx, dy, this.#extent, this.#size));
  }

  glideZoom(factor: number): void {
    this.#glide(zoomAt(this.#goal ?? this.#view, factor, this.#middle, this.#extent, this.#size));
  }

  /** A third of the screen towards (x, y), each −1, 0 or 1. */
  glideAside(x: number, y: number): void {
    this.#glide(panned(this.#goal ?? this.#view, (-x * this.#size.width) / 3, (-y * this.#size.height) / 3, this.#extent, this.#size));
  }

  glideWhole(): void {
    this.#glide(fit(this.#extent, this.#size));
  }

  glideTo(p: Point): void {
    this.#glide(centredOn(p, Math.max(this.#view.scale, fit(this.#extent, this.#size).scale * closeUp), this.#extent, this.#size));
  }

  /** Keeps a moving thing in the middle; without motion only when it comes near the edge. */
  follow(p: Point): void {
    const at = { x: p.x * this.#view.scale + this.#view.x, y: p.y * this.#view.scale + this.#view.y };
    const { width, height } = this.#size;
    const off = Math.max(Math.abs(at.x - width / 2) / width, Math.abs(at.y - height / 2) / height);
    if (off < (this.reducedMotion ? 0.32 : 0.002)) return;
    this.#glide(centredOn(p, (this.#goal ?? this.#view).scale, this.#extent, this.#size));
  }

  /** `ms` of real time have passed. */
  pass(ms: number): void {
    const goal = this.#goal;
    if (!goal) return;
    const next = towards(this.#view, goal, 1 - Math.exp(-ms / ease), this.#size);
    const isThere = Math.abs(next.x - goal.x) + Math.abs(next.y - goal.y) < 0.7 && Math.abs(next.scale / goal.scale - 1) < 0.002;
    this.#set(isThere ? goal : next);
    if (!isThere) this.#goal = goal;
  }

  #glide(goal: Viewport): void {
    if (this.reducedMotion) this.#set(goal);
    else this.#goal = goal;
    this.#moved(this.#view);
  }

  #set(view: Viewport): void {
    this.#goal = null;
    const { x, y, scale } = this.#view;
    this.#view = view;
    this.#whole = view.scale <= fit(this.#extent, this.#size).scale * 1.001;
    if (x !== view.x || y !== view.y || scale !== view.scale) this.#moved(view);
  }

  get #middle(): Point {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }
}
