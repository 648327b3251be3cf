import type Phaser from 'phaser';
import { progressRing, unitPlate } from '../art/signs.ts';
import { distance, type Point } from '../layout/geometry.ts';
import { positionOn } from '../layout/journey.ts';
import type { UnitView } from '../runView.ts';
import { ringFrame, signFrame } from './frames.ts';
import { screenSprite } from './sprites.ts';
import { depths, plateSizeOf, type Actor, type Stage } from './Stage.ts';
import { UnitBody } from './UnitBody.ts';
import type { UnitMemory } from './UnitMemory.ts';

const settle = 220;
const ringSteps = 32;

/** A unit that stands, drives along its leg, or works; with a plate above it and a ring while it works. */
export class UnitActor implements Actor {
  readonly #stage: Stage;
  readonly #memory: UnitMemory;
  readonly #body: UnitBody;
  readonly #plate: Phaser.GameObjects.Image;
  #ring: Phaser.GameObjects.Image | null = null;
  #unit: UnitView;
  #home: Point | null = null;
  /** How far the shown position still is from the true one; shrinks, so that nothing jumps. */
  #lag: Point = { x: 0, y: 0 };
  #at: Point | null;
  #lastReal = 0;
  #pixel: number;
  readonly #plateSize: number;

  constructor(stage: Stage, unit: UnitView, badge: string, memory: UnitMemory) {
    this.#stage = stage;
    this.#memory = memory;
    this.#unit = unit;
    this.#pixel = 1 / stage.scale;
    this.#plateSize = plateSizeOf(stage.scale);
    this.#body = new UnitBody(stage, unit);
    const { plate } = this.#body.costume;
    this.#plate = screenSprite(stage, `plate/${badge}/${plate}`, signFrame, (pen) => unitPlate(pen, badge, plate, '#ffffff', stage.palette.sign), this.#plateSize);
    this.#at = memory.positions.get(unit.handle) ?? null;
  }

  /** The middle of the body on the map, or null when the unit is not there. */
  get spot(): Point | null {
    return this.#at && this.#body.sprite.visible ? { x: this.#at.x, y: this.#at.y - (this.#body.height * this.#pixel) / 2 } : null;
  }

  /** Where it stands when it does not travel. */
  get waiting(): Point | null {
    return this.#unit.leg || this.#unit.status === 'away' ? null : this.#home;
  }

  get feet(): Point | null {
    return this.#body.sprite.visible ? this.#at : null;
  }

  get plateSpot(): Point {
    return { x: this.#plate.x, y: this.#plate.y };
  }

  show(unit: UnitView, home: Point | null, now: number): void {
    this.#unit = unit;
    this.#home = home;
    this.#memory.note(unit, now);
    const target = this.#target(now);
    if (target && this.#at) this.#lag = distance(target, this.#at) > 160 ? { x: 0, y: 0 } : { x: this.#at.x - target.x, y: this.#at.y - target.y };
  }

  get lively(): boolean {
    const { status } = this.#unit;
    return status === 'moving' || status === 'working' || Math.hypot(this.#lag.x, this.#lag.y) > 0.2;
  }

  animate(now: number, motion: number, real: number): void {
    const target = this.#target(now);
    const visible = target !== null && this.#unit.status !== 'away';
    for (const each of [this.#body.sprite, this.#plate, this.#ring]) each?.setVisible(visible);
    if (!target) return;
    const decay = Math.exp(-Math.min(real - this.#lastReal, 200) / settle);
    this.#lastReal = real;
    this.#lag = { x: this.#lag.x * decay, y: this.#lag.y * decay };
    this.#at = { x: target.x + this.#lag.x, y: target.y + this.#lag.y };
    this.#memory.positions.set(this.#unit.handle, this.#at);
    const moving = this.#unit.leg !== null;
    if (moving) this.#body.turn(target.dx, target.dy);
    this.#body.animate(this.#unit.status !== 'idle', moving, motion);
    this.#body.sprite.setPosition(this.#at.x, this.#at.y).setDepth(depths.movers + this.#at.y);
    this.#plate.setPosition(this.#at.x, this.#at.y - (this.#body.height + 13 * this.#plateSize) * this.#pixel).setDepth(depths.signs + this.#at.y);
    this.#showRing(now);
  }

  rescale(pixel: number): void {
    this.#pixel = pixel;
    this.#plate.setScale(pixel / this.#stage.ratio);
    this.#ring?.setScale(pixel / this.#stage.ratio);
  }

  destroy(): void {
    this.#body.destroy();
    this.#plate.destroy();
    this.#ring?.destroy();
  }

  #target(now: number): { x: number; y: number; dx: number; dy: number } | null {
    const { leg } = this.#unit;
    if (leg) return positionOn(leg, this.#stage.layout.streets, this.#stage.layout.nodes, now);
    return this.#home && { ...this.#home, dx: 0, dy: 0 };
  }

  #showRing(now: number): void {
    const share = this.#memory.workShare(this.#unit, now);
    if (share === null) {
      this.#ring?.destroy();
      this.#ring = null;
      return;
    }
    const n = Math.round(share * ringSteps);
    const { sign } = this.#stage.palette;
    const next = screenSprite(this.#stage, `ring/${n}`, ringFrame, (pen) => progressRing(pen, n / ringSteps, sign), this.#plateSize);
    this.#ring?.destroy();
    this.#ring = next.setPosition(this.#plate.x, this.#plate.y).setDepth(this.#plate.depth - 0.5).setScale(this.#pixel / this.#stage.ratio);
  }
}
