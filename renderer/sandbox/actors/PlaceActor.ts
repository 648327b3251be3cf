import type Phaser from 'phaser';
import { lookOf } from '../art/look.ts';
import { bleed, placePainters } from '../art/places.ts';
import { isFlat } from '../layout/lotSizes.ts';
import type { Lot } from '../layout/lots.ts';
import type { PlaceView } from '../runView.ts';
import { worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** The picture of a place; painted again only when what it shows has changed. */
export class PlaceActor implements Actor {
  readonly #stage: Stage;
  readonly #lot: Lot;
  #sprite: Phaser.GameObjects.Image | null = null;
  #look = '';

  constructor(stage: Stage, lot: Lot) {
    this.#stage = stage;
    this.#lot = lot;
  }

  show({ show }: PlaceView): void {
    const look = lookOf(this.#stage.palette, show);
    const key = `${this.#lot.handle}:${look.smoke}:${look.fire > 0}:${look.dark}`;
    if (key === this.#look) return;
    this.destroy();
    this.#look = key;
    const { w, h, kind } = this.#lot;
    const frame = { x: -w / 2 - bleed.side, y: -h - bleed.top, w: w + 2 * bleed.side, h: h + bleed.top + bleed.bottom };
    this.#sprite = worldSprite(this.#stage, `place/${key}`, frame, (pen) => placePainters[kind](pen, this.#lot, look))
      .setPosition(this.#lot.x, this.#lot.y)
      .setDepth(depths.places + (isFlat(kind) ? -50 : this.#lot.y));
  }

  destroy(): void {
    const key = this.#sprite?.texture.key;
    this.#sprite?.destroy();
    this.#sprite = null;
    if (key) this.#stage.stamps.drop(key);
  }
}
