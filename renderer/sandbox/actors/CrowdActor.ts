import type Phaser from 'phaser';
import { figure, plainDress } from '../art/figures.ts';
import { between, type Point } from '../layout/geometry.ts';
import { isFlat } from '../layout/lotSizes.ts';
import type { Lot } from '../layout/lots.ts';
import { seeded } from '../layout/seeded.ts';
import { crowdSlots } from '../layout/slots.ts';
import { figureFrame } from './frames.ts';
import { grainSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

const heads = [0, 4, 8, 13, 19, 26] as const;
const most = 26;
const looks = 9;
const walkTime = 1_600;

interface Onlooker {
  readonly sprite: Phaser.GameObjects.Image;
  readonly at: Point;
  readonly phase: number;
  /** When they set out to come or to leave; null when they were there from the first. */
  since: number | null;
  leaves: boolean;
}

/** Onlookers beside a place: they come one after the other while a crowd grows, and walk off when it thins. */
export class CrowdActor implements Actor {
  readonly #stage: Stage;
  readonly #lot: Lot;
  #shown = 0;
  #isFirst = true;
  #real = 0;
  #people: Onlooker[] = [];

  constructor(stage: Stage, lot: Lot) {
    this.#stage = stage;
    this.#lot = lot;
  }

  show(level: number): void {
    const wanted = heads[Math.round(between(level, 0, 5))] ?? 0;
    const walks = !this.#isFirst && !this.#stage.reducedMotion;
    this.#isFirst = false;
    if (wanted === this.#shown) return;
    if (wanted > this.#shown) this.#come(wanted, walks);
    else this.#leave(wanted, walks);
    this.#shown = wanted;
  }

  get lively(): boolean {
    return this.#people.length > 0 && (this.#stage.effects || this.#people.some(({ since }) => since !== null && this.#real < since + walkTime));
  }

  animate(_now: number, motion: number, real: number): void {
    this.#real = real;
    if (this.#stage.reducedMotion) return;
    for (const each of this.#people) this.#move(each, motion, real);
  }

  destroy(): void {
    for (const { sprite } of this.#people) sprite.destroy();
    this.#people = [];
  }

  #come(wanted: number, walks: boolean): void {
    const lot = this.#lot;
    const unit = this.#stage.grain / this.#stage.scale;
    const width = 46 * unit;
    const middle = isFlat(lot.kind) ? { x: lot.x, y: lot.y - lot.h * 0.35 } : { x: lot.x - lot.w / 2 + width * 0.2, y: lot.y + 14 };
    const slots = crowdSlots(most, seeded(lot.node.x, lot.node.y, 21));
    for (let i = this.#shown; i < wanted; i++) {
      const slot = slots[i] ?? { x: 0, y: 0 };
      const n = Math.floor(seeded(lot.node.x, lot.node.y, i)() * looks);
      const at = { x: middle.x + slot.x * width, y: middle.y + slot.y * width * 0.42 };
      const sprite = grainSprite(this.#stage, `crowd/${n}`, figureFrame, (pen) => figure(pen, plainDress(n), n));
      sprite.setPosition(at.x, at.y).setDepth(depths.hazards + 10 + at.y * 0.1).setScale(sprite.scaleX * 0.86).setAlpha(walks ? 0 : 1);
      this.#people.push({ sprite, at, phase: i * 1.7, since: walks ? this.#real + (i - this.#shown) * 140 : null, leaves: false });
    }
  }

  #leave(wanted: number, walks: boolean): void {
    const staying = this.#people.filter(({ leaves }) => !leaves);
    for (const [i, each] of staying.slice(wanted).entries()) {
      if (!walks) this.#remove(each);
      else [each.leaves, each.since] = [true, this.#real + i * 140];
    }
  }

  #move(each: Onlooker, motion: number, real: number): void {
    const { sprite, at, phase, since, leaves } = each;
    const share = since === null ? 1 : between((real - since) / walkTime, 0, 1);
    const here = leaves ? 1 - share : share;
    if (leaves && share === 1) return this.#remove(each);
    const away = (1 - here) * 34 * (at.x < this.#lot.x ? -1 : 1);
    const bob = share < 1 && share > 0 ? Math.abs(Math.sin(real / 90)) * 1.4 : this.#stage.effects ? Math.max(Math.sin(motion / 420 + phase), 0) * 1.6 : 0;
    sprite.setPosition(at.x + away, at.y - bob).setAlpha(Math.min(here * 1.6, 1));
  }

  #remove(each: Onlooker): void {
    each.sprite.destroy();
    this.#people = this.#people.filter((other) => other !== each);
  }
}
