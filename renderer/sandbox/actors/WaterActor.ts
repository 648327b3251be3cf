import type Phaser from 'phaser';
import { hose, jet, jetFrames } from '../art/hazards.ts';
import type { Lot } from '../layout/lots.ts';
import { worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** Water where it is used: two jets, moving unless motion is reduced. */
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
    const plan = this.#plan();
    const { reach, height } = plan;
    const frame = { x: -8, y: -Math.max(height, 0) * 1.7 - 22, w: reach + 28, h: Math.max(height, 0) * 1.7 + 54 };
    const frames = Array.from({ length: jetFrames }, (_, i) => worldSprite(this.#stage, `jet/${reach}/${height}/${i}`, frame, (pen) => jet(pen, reach, height, i)));
    this.#textures = frames.map((each) => each.texture.key);
    for (const each of frames.slice(2)) each.destroy();
    this.#jets = frames.slice(0, 2);
    for (const [i, side] of [-1, 1].entries()) {
      const sprite = this.#jets[i]?.setPosition(this.#lot.x + side * plan.apart, plan.y).setDepth(depths.hazards + 4);
      if (sprite && side > 0 !== plan.outwards) sprite.setFlipX(true).setOrigin(1 - sprite.originX, sprite.originY);
    }
    if (plan.outwards) return;
    this.#hoses = [-1, 1].map((side) =>
      worldSprite(this.#stage, 'hose', { x: -4, y: -6, w: 58, h: 16 }, (pen) => hose(pen, 50)).setPosition(this.#lot.x + side * plan.apart - (side < 0 ? 48 : 2), plan.y).setDepth(depths.hazards),
    );
  }

  get lively(): boolean {
    return this.#on && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    if (this.#stage.reducedMotion) return;
    const key = this.#textures[Math.floor(motion / 90) % jetFrames];
    if (key) for (const each of this.#jets) each.setTexture(key);
  }

  destroy(): void {
    for (const each of [...this.#jets, ...this.#hoses]) each.destroy();
    this.#jets = this.#hoses = [];
  }

  /** A hydrant or pump only spouts to both sides; elsewhere two jets go from the yard in at the door. */
  #plan(): { outwards: boolean; reach: number; height: number; apart: number; y: number } {
    const { kind, w, h, y } = this.#lot;
    if (kind === 'hydrant' || kind === 'water' || kind === 'road') return { outwards: true, reach: 19, height: -13, apart: 9, y: y - Math.min(h * 0.45, 15) };
    return { outwards: false, reach: Math.min(w * 0.42, 74), height: Math.min(h * 0.24, 34), apart: Math.min(w * 0.42, 74), y: y + 10 };
  }
}
