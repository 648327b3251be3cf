import type Phaser from 'phaser';
import { heatBlob, heatNumber, heatReach } from '../art/heat.ts';
import { heatCount, type HeatLayer, type HeatSpot } from '../layout/heat.ts';
import { isFlat } from '../layout/lotSizes.ts';
import { screenSprite, worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** One layer of heat: spots on the ground around places, with how many things each stands for. */
export class HeatActor implements Actor {
  readonly #stage: Stage;
  #blobs: Phaser.GameObjects.Image[] = [];
  #numbers: Phaser.GameObjects.Image[] = [];
  #shown = '';

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  show(layer: HeatLayer | null, spots: readonly HeatSpot[]): void {
    const key = layer === null ? '' : JSON.stringify([layer, spots]);
    if (key === this.#shown) return;
    this.destroy();
    this.#shown = key;
    if (layer === null) return;
    for (const spot of spots) this.#draw(layer, spot);
  }

  rescale(pixel: number): void {
    for (const each of this.#numbers) each.setScale(pixel / this.#stage.ratio);
  }

  destroy(): void {
    for (const each of [...this.#blobs, ...this.#numbers]) each.destroy();
    this.#blobs = this.#numbers = [];
    this.#shown = '';
  }

  #draw(layer: HeatLayer, spot: HeatSpot): void {
    const lot = this.#stage.lots.get(spot.place);
    if (!lot) return;
    const { sign } = this.#stage.palette;
    const reach = heatReach(spot.level) + 2;
    const middle = { x: lot.x, y: lot.y - Math.min(lot.h * 0.35, 40) };
    this.#blobs.push(
      worldSprite(this.#stage, `heat/${layer}/${spot.level}`, { x: -reach, y: -reach, w: reach * 2, h: reach * 2 }, (pen) => heatBlob(pen, layer, spot.level, sign)).setPosition(middle.x, middle.y).setDepth(depths.heat),
    );
    const text = String(heatCount(spot));
    const top = isFlat(lot.kind) ? lot.y - lot.h * 0.8 : lot.y - lot.h;
    this.#numbers.push(
      screenSprite(this.#stage, `heat-number/${layer}/${text}`, { x: -16, y: -14, w: 32, h: 28 }, (pen) => heatNumber(pen, text, layer, sign)).setPosition(lot.x + lot.w / 2, top).setDepth(depths.signs + lot.y),
    );
  }
}
