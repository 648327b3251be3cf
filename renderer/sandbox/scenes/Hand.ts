import type Phaser from 'phaser';
import type { Point } from '../layout/geometry.ts';
import type { Camera } from './Camera.ts';

interface Listener {
  tapped(at: Point): void;
  pointed(at: Point | null): void;
  /** The view was moved by hand. */
  grabbed(): void;
}

const slack = 6;

/** Wheel, pinch and drag move the camera; a press that does not move is a tap. All in CSS pixels. */
export class Hand {
  readonly #listener: Listener;
  readonly #camera: Camera;
  readonly #ratio: number;
  #from: Point | null = null;
  #dragging = false;
  #pinch = 0;

  constructor(input: Phaser.Input.InputPlugin, ratio: number, camera: Camera, listener: Listener) {
    this.#listener = listener;
    this.#camera = camera;
    this.#ratio = ratio;
    input.on('wheel', (pointer: Phaser.Input.Pointer, _over: unknown, _dx: number, dy: number) => this.#camera.zoom(Math.exp(-dy * 0.0015), this.#at(pointer)));
    input.on('pointerdown', (pointer: Phaser.Input.Pointer) => this.#down(pointer, input));
    input.on('pointermove', (pointer: Phaser.Input.Pointer) => this.#move(pointer, input));
    input.on('pointerup', (pointer: Phaser.Input.Pointer) => this.#up(pointer));
    input.on('pointerupoutside', () => this.#release());
    input.on('gameout', () => listener.pointed(null));
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
      this.#grab();
      this.#camera.zoom(apart / this.#pinch, at);
      this.#pinch = apart;
      return;
    }
    if (!this.#from || !pointer.isDown) {
      this.#listener.pointed(at);
      return;
    }
    const [dx, dy] = [at.x - this.#from.x, at.y - this.#from.y];
    if (!this.#dragging && Math.hypot(dx, dy) < slack) return;
    this.#grab();
    this.#from = at;
    this.#camera.drag(dx, dy);
  }

  #grab(): void {
    if (!this.#dragging) this.#listener.grabbed();
    this.#dragging = true;
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
