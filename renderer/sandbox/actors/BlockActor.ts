import type Phaser from 'phaser';
import { barrier } from '../art/hazards.ts';
import { parkedCar } from '../art/vehicles.ts';
import type { Point } from '../layout/geometry.ts';
import { barrierFrame, carFrame } from './frames.ts';
import { grainSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

const bodies = ['#8fa3b3', '#e9ecee', '#5f7f68'] as const;

/** Parked cars and a barrier where a way is blocked; a barrier alone where a road is closed. */
export class BlockActor implements Actor {
  readonly #stage: Stage;
  readonly #at: Point;
  readonly #cars: boolean;
  #sprites: Phaser.GameObjects.Image[] = [];

  constructor(stage: Stage, at: Point, cars: boolean) {
    this.#stage = stage;
    this.#at = at;
    this.#cars = cars;
  }

  show(on: boolean): void {
    if (on === this.#sprites.length > 0) return;
    this.destroy();
    if (!on) return;
    const unit = this.#stage.grain / this.#stage.scale;
    const spots = this.#cars ? [{ x: -32, y: 5 }, { x: 32, y: 7 }, { x: 0, y: -7 }] : [];
    this.#sprites = spots.map(({ x, y }, i) =>
      grainSprite(this.#stage, `car/${i}`, carFrame, (pen) => parkedCar(pen, 0, 0, bodies[i] ?? bodies[0], i === 1)).setPosition(this.#at.x + x * unit, this.#at.y + y * unit).setDepth(depths.hazards + 20 + y * 0.1),
    );
    this.#sprites.push(grainSprite(this.#stage, 'barrier', barrierFrame, barrier).setPosition(this.#at.x, this.#at.y + 12 * unit).setDepth(depths.hazards + 22));
  }

  destroy(): void {
    for (const each of this.#sprites) each.destroy();
    this.#sprites = [];
  }
}
