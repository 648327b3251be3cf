import type Phaser from 'phaser';
import type { Rect } from '../layout/geometry.ts';
import type { Pen } from '../art/pen.ts';

/** Pictures painted once and used as textures. All are released together when the picture changes as a whole. */
export class Stamps {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #prefix: string;
  readonly #keys = new Set<string>();

  constructor(textures: Phaser.Textures.TextureManager, prefix: string) {
    this.#textures = textures;
    this.#prefix = prefix;
  }

  /** The texture of what `draw` paints within `frame`, at `scale` texture pixels per unit. */
  get(name: string, frame: Rect, scale: number, draw: (pen: Pen) => void): string {
    const key = `${this.#prefix}/${name}`;
    if (this.#keys.has(key)) return key;
    const texture = this.#textures.createCanvas(key, Math.max(Math.ceil(frame.w * scale), 1), Math.max(Math.ceil(frame.h * scale), 1));
    if (!texture) return key;
    const pen = texture.context;
    pen.save();
    pen.scale(scale, scale);
    pen.translate(-frame.x, -frame.y);
    draw(pen);
    pen.restore();
    texture.refresh();
    this.#keys.add(key);
    return key;
  }

  drop(key: string): void {
    if (this.#keys.delete(key)) this.#textures.remove(key);
  }

  release(): void {
    for (const key of this.#keys) this.#textures.remove(key);
    this.#keys.clear();
  }
}
