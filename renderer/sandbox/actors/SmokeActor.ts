import type Phaser from 'phaser';
import { puff } from '../art/hazards.ts';
import { floorHeight, plinth } from '../layout/lotSizes.ts';
import type { Lot } from '../layout/lots.ts';
import { worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

const lifetime = 5200;
const frame = { x: -18, y: -18, w: 36, h: 36 };

/** Clouds that leave the building at the highest smoky floor, at the entrance and above the roof, and drift off. */
export class SmokeActor implements Actor {
  readonly #stage: Stage;
  readonly #lot: Lot;
  #level = 0;
  #puffs: { sprite: Phaser.GameObjects.Image; x: number; y: number; phase: number; size: number; scale: number }[] = [];

  constructor(stage: Stage, lot: Lot) {
    this.#stage = stage;
    this.#lot = lot;
  }

  show(level: number): void {
    const whole = Math.max(Math.round(level), 0);
    if (whole === this.#level) return;
    this.destroy();
    this.#level = whole;
    const count = whole === 0 ? 0 : Math.min(5 + whole, this.#stage.effects ? 11 : 6);
    this.#puffs = Array.from({ length: count }, (_, i) => {
      const sprite = worldSprite(this.#stage, `puff/${i % 3}`, frame, (pen) => puff(pen, this.#stage.palette.paint.smoke, i % 3)).setDepth(depths.hazards + (i % 4 === 3 ? 3 : 1));
      return { sprite, ...this.#source(i), phase: i / count, size: 0.6 + (i % 3) * 0.2, scale: sprite.scaleX };
    });
    this.animate(0, 0);
  }

  get lively(): boolean {
    return this.#puffs.length > 0 && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    const time = this.#stage.reducedMotion ? 0.35 : motion / lifetime;
    for (const [i, each] of this.#puffs.entries()) {
      const age = (time + each.phase) % 1;
      const drift = age * 34 + Math.sin(age * 6 + i) * 5;
      each.sprite
        .setPosition(each.x + drift, each.y - age * 62)
        .setScale(each.scale * (each.size + age * 1.5))
        .setAlpha(Math.min(age * 5, 1) * (1 - age) * 0.95);
    }
  }

  destroy(): void {
    for (const { sprite } of this.#puffs) sprite.destroy();
    this.#puffs = [];
  }

  #source(i: number): { x: number; y: number } {
    const lot = this.#lot;
    if (lot.kind !== 'building') return { x: lot.x + ((i % 3) - 1) * lot.w * 0.2, y: lot.y - lot.h * 0.6 };
    const top = lot.y - plinth - Math.min(this.#level, lot.floors) * floorHeight(lot.floors, lot.heart) + 8;
    if (i % 4 === 3) return { x: lot.x + 4, y: lot.y - 14 };
    return { x: lot.x + ([0, -0.27, 0.24][i % 4] ?? 0) * lot.w, y: top };
  }
}
