import type Phaser from 'phaser';
import { fire, flameFrames } from '../art/hazards.ts';
import type { Lot } from '../layout/lots.ts';
import { grainSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** Where flames break out, in the order they do: shares of the lot's width and height, and size. */
const spots = [
  [0, 0, 1], [0.12, 0.02, 0.8], [-0.13, 0.01, 0.85], [0.03, 0.17, 0.75], [-0.26, 0.02, 0.9], [0.25, 0.04, 0.85], [-0.1, 0.3, 0.7], [0.14, 0.32, 0.75], [0, 0.44, 0.7],
] as const;
const flamesAt = [0, 1, 2, 4, 6, 9] as const;
const frameTime = 95;
const frame = { x: -26, y: -38, w: 52, h: 50 };

/** Flames that grow in number and size with the fire's level; still when motion is reduced. Nobody who stands before them hides them. */
export class FireActor implements Actor {
  readonly #stage: Stage;
  readonly #lot: Lot;
  #level = 0;
  #flames: { sprite: Phaser.GameObjects.Image; scale: number; phase: number }[] = [];
  readonly #textures: string[] = [];

  constructor(stage: Stage, lot: Lot) {
    this.#stage = stage;
    this.#lot = lot;
  }

  show(level: number): void {
    const whole = Math.round(Math.min(Math.max(level, 0), 5));
    if (whole === this.#level) return;
    this.destroy();
    this.#level = whole;
    if (whole > 0) this.#paintFrames();
    const flat = this.#lot.kind === 'square' || this.#lot.kind === 'park' || this.#lot.kind === 'road';
    this.#flames = spots.slice(0, flamesAt[whole] ?? 9).map(([x, y, size], i) => {
      const sprite = this.#sprite(i % flameFrames);
      const foot = this.#lot.y - (flat ? this.#lot.h / 2 : 2) - y * this.#lot.h * 0.9;
      const scale = sprite.scaleX * size * (0.85 + whole * 0.09);
      sprite.setPosition(this.#lot.x + x * this.#lot.w, foot).setDepth(depths.flames + 2 - y).setScale(scale);
      return { sprite, scale, phase: i * 2.3 };
    });
  }

  get lively(): boolean {
    return this.#flames.length > 0 && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    if (this.#stage.reducedMotion) return;
    for (const { sprite, scale, phase } of this.#flames) {
      const key = this.#textures[(Math.floor(motion / frameTime + phase) % flameFrames)];
      if (key) sprite.setTexture(key);
      sprite.setScale(scale * (1 + 0.06 * Math.sin(motion / 140 + phase)), scale * (1 + 0.1 * Math.sin(motion / 190 + phase * 2)));
    }
  }

  destroy(): void {
    for (const { sprite } of this.#flames) sprite.destroy();
    this.#flames = [];
  }

  #paintFrames(): void {
    if (this.#textures.length) return;
    for (let i = 0; i < flameFrames; i++) {
      const sprite = this.#sprite(i);
      this.#textures.push(sprite.texture.key);
      sprite.destroy();
    }
  }

  #sprite(n: number): Phaser.GameObjects.Image {
    return grainSprite(this.#stage, `flame/${n}`, frame, (pen) => fire(pen, n));
  }
}
