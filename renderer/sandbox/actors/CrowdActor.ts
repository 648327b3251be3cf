import type Phaser from 'phaser';
import { figure, plainDress } from '../art/figures.ts';
import { isFlat } from '../layout/lotSizes.ts';
import type { Lot } from '../layout/lots.ts';
import { seeded } from '../layout/seeded.ts';
import { crowdSlots } from '../layout/slots.ts';
import { figureFrame } from './frames.ts';
import { grainSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

const heads = [0, 4, 8, 13, 19, 26] as const;
const looks = 9;

/** Onlookers beside a place, more of them the larger the crowd. */
export class CrowdActor implements Actor {
  readonly #stage: Stage;
  readonly #lot: Lot;
  #level = 0;
  #people: { sprite: Phaser.GameObjects.Image; y: number; phase: number }[] = [];

  constructor(stage: Stage, lot: Lot) {
    this.#stage = stage;
    this.#lot = lot;
  }

  show(level: number): void {
    const whole = Math.round(Math.min(Math.max(level, 0), 5));
    if (whole === this.#level) return;
    this.destroy();
    this.#level = whole;
    const lot = this.#lot;
    const random = seeded(lot.node.x, lot.node.y, 21);
    const unit = this.#stage.grain / this.#stage.scale;
    const width = (12 + whole * 7) * unit;
    const middle = isFlat(lot.kind) ? { x: lot.x, y: lot.y - lot.h * 0.35 } : { x: lot.x - lot.w / 2 + width * 0.3, y: lot.y + 14 };
    this.#people = crowdSlots(heads[whole] ?? 0, random).map((slot, i) => {
      const n = Math.floor(random() * looks);
      const sprite = grainSprite(this.#stage, `crowd/${n}`, figureFrame, (pen) => figure(pen, plainDress(n), n));
      const y = middle.y + slot.y * width * 0.42;
      sprite.setPosition(middle.x + slot.x * width, y).setDepth(depths.hazards + 10 + y * 0.1).setScale(sprite.scaleX * 0.86);
      return { sprite, y, phase: i * 1.7 };
    });
  }

  get lively(): boolean {
    return this.#people.length > 0 && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    if (this.#stage.reducedMotion) return;
    for (const { sprite, y, phase } of this.#people) sprite.y = y - Math.max(Math.sin(motion / 420 + phase), 0) * 1.6;
  }

  destroy(): void {
    for (const { sprite } of this.#people) sprite.destroy();
    this.#people = [];
  }
}
