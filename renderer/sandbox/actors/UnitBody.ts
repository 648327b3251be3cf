import type Phaser from 'phaser';
import { costumeOf, type Costume } from '../art/costume.ts';
import { dresses, figure, selfPin, team } from '../art/figures.ts';
import { vehicle, type Heading } from '../art/vehicles.ts';
import type { UnitView } from '../runView.ts';
import { figureFrame, litVehicleFrame, selfFrame, teamFrame, vehicleFrame } from './frames.ts';
import { grainSprite } from './sprites.ts';
import type { Stage } from './Stage.ts';

const blink = 260;
const step = 190;

/** The picture of a unit itself: which way it faces, its lights, its steps. */
export class UnitBody {
  readonly #stage: Stage;
  readonly #costume: Costume;
  readonly sprite: Phaser.GameObjects.Image;
  #heading: Heading = 'side';
  #texture = '';

  constructor(stage: Stage, unit: UnitView) {
    this.#stage = stage;
    this.#costume = costumeOf(unit);
    this.sprite = this.#paint(0);
    this.#texture = this.sprite.texture.key;
  }

  get costume(): Costume {
    return this.#costume;
  }

  /** How far the picture reaches above the feet, in CSS pixels. */
  get height(): number {
    const units = this.#costume.body === 'vehicle' ? (this.#heading === 'side' ? 24 : 27) : this.#costume.body === 'self' ? 37 : 26;
    return units * this.#stage.grain;
  }

  turn(dx: number, dy: number): void {
    if (Math.abs(dx) < 0.01 && Math.abs(dy) < 0.01) return;
    this.#heading = Math.abs(dx) >= Math.abs(dy) ? 'side' : dy > 0 ? 'near' : 'away';
    this.sprite.setFlipX(this.#heading === 'side' && dx < 0);
  }

  /** `active` is moving or called out: lights blink and legs walk. */
  animate(active: boolean, moving: boolean, motion: number): void {
    const still = this.#stage.reducedMotion;
    const lit = this.#costume.body === 'vehicle' && active && !still ? 1 + (Math.floor(motion / blink) % 2) : 0;
    const stride = this.#costume.body !== 'vehicle' && moving && !still ? [-1, 0, 1, 0][Math.floor(motion / step) % 4] ?? 0 : 0;
    const probe = `${this.#heading}/${lit}/${stride}`;
    if (probe === this.#texture) return;
    this.#texture = probe;
    const { costume } = this;
    const next = this.#paint(costume.body === 'vehicle' ? lit : stride);
    this.sprite.setTexture(next.texture.key).setOrigin(next.originX, next.originY);
    next.destroy();
  }

  destroy(): void {
    this.sprite.destroy();
  }

  #paint(variant: number): Phaser.GameObjects.Image {
    const costume = this.#costume;
    if (costume.body === 'vehicle') {
      const heading = this.#heading;
      const dusk = 1 - this.#stage.palette.light;
      return grainSprite(this.#stage, `unit/${costume.model}/${heading}/${variant}`, dusk > 0 ? litVehicleFrame : vehicleFrame, (pen) => vehicle(pen, costume.model, heading, variant, dusk));
    }
    const dress = dresses[costume.uniform];
    const name = `unit/${costume.body}/${costume.uniform}/${variant}`;
    if (costume.body === 'team') return grainSprite(this.#stage, name, teamFrame, (pen) => team(pen, dress, variant));
    if (costume.body === 'person') return grainSprite(this.#stage, name, figureFrame, (pen) => figure(pen, dress, 1, variant));
    return grainSprite(this.#stage, name, selfFrame, (pen) => {
      figure(pen, dress, 0, variant);
      selfPin(pen, costume.plate);
    });
  }
}
