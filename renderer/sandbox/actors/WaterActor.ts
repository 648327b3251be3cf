import type Phaser from 'phaser';
import { hose, jet, jetFrames } from '../art/hazards.ts';
import type { Lot } from '../layout/lots.ts';
import { worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** Two jets from the yard into the entrance. */
export class WaterActor implements Actor {
  readonly #stage: Stage;
  readonly #lot: Lot;
  #on = false;
  #jets: Phaser.GameObjects.Image[] = [];
  #hoses: Phaser.GameObjects.Image[] = [];
  #textures: string[] = [];

  constructor(stage: Stage, lot: Lot) {
    this.#stage = stage;
    this.#lot = lot;
  }

  show(on: boolean): void {
    if (on === this.#on) return;
    this.destroy();
    this.#on = on;
    if (!on) return;
    const { x, y, w } = this.#lot;
    const reach = Math.min(w * 0.42, 74);
    const height = Math.min(this.#lot.h * 0.24, 34);
    const frame = { x: -8, y: -height * 1.7 - 12, w: reach + 28, h: height * 1.7 + 30 };
    const frames = Array.from({ length: jetFrames }, (_, i) => worldSprite(this.#stage, `jet/${this.#lot.handle}/${i}`, frame, (pen) => jet(pen, reach, height, i)));
    this.#textures = frames.map((each) => each.texture.key);
    for (const each of frames.slice(2)) each.destroy();
    this.#jets = frames.slice(0, 2);
    for (const [i, side] of [-1, 1].entries()) this.#jets[i]?.setPosition(x + side * reach, y + 10).setFlipX(side > 0).setDepth(depths.hazards + 4);
    const [, right] = this.#jets;
    right?.setOrigin(1 - right.originX, right.originY);
    this.#hoses = [-1, 1].map((side) =>
      worldSprite(this.#stage, 'hose', { x: -4, y: -6, w: 58, h: 16 }, (pen) => hose(pen, 50)).setPosition(side < 0 ? x - reach - 48 : x + reach - 2, y + 10).setDepth(depths.hazards),
    );
  }

  animate(_now: number, real: number): void {
    if (this.#stage.reducedMotion) return;
    const key = this.#textures[Math.floor(real / 90) % jetFrames];
    if (key) for (const each of this.#jets) each.setTexture(key);
  }

  destroy(): void {
    for (const each of [...this.#jets, ...this.#hoses]) each.destroy();
    this.#jets = this.#hoses = [];
  }
}
