import type Phaser from 'phaser';
import type { Point, Rect } from '../layout/geometry.ts';
import { fit, kept, panned, zoomAt, type Size, type Viewport } from '../layout/viewport.ts';

interface Listener {
  moved(view: Viewport): void;
  tapped(at: Point): void;
  pointed(at: Point | null): void;
}

const slack = 6;

/** Wheel, pinch and drag move the view; a press that does not move is a tap. All in CSS pixels. */
export class Navigation {
  readonly #listener: Listener;
  readonly #ratio: number;
  #extent: Rect = { x: 0, y: 0, w: 1000, h: 640 };
  #size: Size = { width: 1, height: 1 };
  #view: Viewport = { scale: 1, x: 0, y: 0 };
  #whole = true;
  #from: Point | null = null;
  #dragging = false;
  #pinch = 0;

  constructor(input: Phaser.Input.InputPlugin, ratio: number, listener: Listener) {
    this.#listener = listener;
    this.#ratio = ratio;
    input.on('wheel', (pointer: Phaser.Input.Pointer, _over: unknown, _dx: number, dy: number) => this.zoom(Math.exp(-dy * 0.0015), this.#at(pointer)));
    input.on('pointerdown', (pointer: Phaser.Input.Pointer) => this.#down(pointer, input));
    input.on('pointermove', (pointer: Phaser.Input.Pointer) => this.#move(pointer, input));
    input.on('pointerup', (pointer: Phaser.Input.Pointer) => this.#up(pointer));
    input.on('pointerupoutside', () => this.#release());
    input.on('gameout', () => listener.pointed(null));
  }

  get view(): Viewport {
    return this.#view;
  }

  /** A new world or a new window: the whole stays the whole, a closer look stays where it is. */
  frame(extent: Rect, size: Size): void {
    const before = this.#size;
    [this.#extent, this.#size] = [extent, size];
    const least = fit(extent, size);
    if (this.#whole) this.#view = least;
    else {
      const moved = { ...this.#view, x: this.#view.x + (size.width - before.width) / 2, y: this.#view.y + (size.height - before.height) / 2 };
      this.#view = zoomAt(kept(moved, extent, size), 1, { x: size.width / 2, y: size.height / 2 }, extent, size);
    }
  }

  zoom(factor: number, at: Point = { x: this.#size.width / 2, y: this.#size.height / 2 }): void {
    this.#set(zoomAt(this.#view, factor, at, this.#extent, this.#size));
  }

  showWhole(): void {
    this.#set(fit(this.#extent, this.#size));
  }

  #set(view: Viewport): void {
    this.#view = view;
    this.#whole = view.scale <= fit(this.#extent, this.#size).scale * 1.001;
    this.#listener.moved(view);
  }

  #at({ x, y }: Point): Point {
    return { x: x / this.#ratio, y: y / this.#ratio };
  }

  #down(pointer: Phaser.Input.Pointer, input: Phaser.Input.InputPlugin): void {
    this.#from = this.#at(pointer);
    this.#dragging = false;
    this.#pinch = spread(input, this.#ratio);
  }

  #move(pointer: Phaser.Input.Pointer, input: Phaser.Input.InputPlugin): void {
    const at = this.#at(pointer);
    const apart = spread(input, this.#ratio);
    if (apart > 0 && this.#pinch > 0) {
      this.#dragging = true;
      this.zoom(apart / this.#pinch, at);
      this.#pinch = apart;
      return;
    }
    if (!this.#from || !pointer.isDown) {
      this.#listener.pointed(at);
      return;
    }
    const [dx, dy] = [at.x - this.#from.x, at.y - this.#from.y];
    if (!this.#dragging && Math.hypot(dx, dy) < slack) return;
    this.#dragging = true;
    this.#from = at;
    this.#set(panned(this.#view, dx, dy, this.#extent, this.#size));
  }

  #up(pointer: Phaser.Input.Pointer): void {
    if (this.#from && !this.#dragging) this.#listener.tapped(this.#at(pointer));
    this.#release();
  }

  #release(): void {
    this.#from = null;
    this.#pinch = 0;
    this.#dragging = false;
  }
}

/** The distance of two fingers, 0 when there are not two. */
function spread({ pointer1, pointer2 }: Phaser.Input.InputPlugin, ratio: number): number {
  return pointer1?.isDown && pointer2?.isDown ? Math.hypot(pointer1.x - pointer2.x, pointer1.y - pointer2.y) / ratio : 0;
}
