import type Phaser from 'phaser';
import { line, type Pen } from '../art/pen.ts';
import type { Point, Rect } from '../layout/geometry.ts';
import { grown } from '../layout/geometry.ts';
import { isFlat } from '../layout/lotSizes.ts';
import { lotRect, type Lot } from '../layout/lots.ts';
import { screenSprite, worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

const ring = { x: -28, y: -16, w: 56, h: 32 };

/** Marks what is selected: brackets at the corners of a place, a ring on the ground under a person or unit. */
export class HaloActor implements Actor {
  readonly #stage: Stage;
  readonly #follow: (() => Point | null) | null;
  readonly #sprite: Phaser.GameObjects.Image;
  #scale: number;

  constructor(stage: Stage, what: Lot | (() => Point | null)) {
    this.#stage = stage;
    const { focus, surface } = stage.palette.sign;
    if (typeof what === 'function') {
      this.#follow = what;
      this.#sprite = screenSprite(stage, 'halo', ring, (pen) => ellipses(pen, focus, surface)).setDepth(depths.movers - 1);
    } else {
      this.#follow = null;
      const rect = grown(lotRect(what), 7);
      const frame = { x: rect.x - what.x - 4, y: rect.y - what.y - 4, w: rect.w + 8, h: rect.h + 8 };
      this.#sprite = worldSprite(stage, `halo/${what.handle}`, frame, (pen) => brackets(pen, grown(frame, -4), focus, surface))
        .setPosition(what.x, what.y)
        .setDepth(isFlat(what.kind) ? depths.marks : depths.labels - 1);
    }
    this.#scale = this.#sprite.scaleX;
  }

  get lively(): boolean {
    return this.#follow !== null && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    const at = this.#follow?.();
    if (at) this.#sprite.setPosition(at.x, at.y);
    if (this.#follow && !this.#stage.reducedMotion) this.#sprite.setScale(this.#scale * (1 + 0.05 * Math.sin(motion / 260)));
  }

  rescale(pixel: number): void {
    if (!this.#follow) return;
    this.#scale = pixel / this.#stage.ratio;
    this.#sprite.setScale(this.#scale);
  }

  destroy(): void {
    this.#sprite.destroy();
  }
}

function ellipses(pen: Pen, focus: string, surface: string): void {
  for (const [width, colour] of [[7, surface], [3.6, focus]] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.ellipse(0, 0, 22, 11, 0, 0, Math.PI * 2);
    pen.stroke();
  }
}

function brackets(pen: Pen, { x, y, w, h }: Rect, focus: string, surface: string): void {
  const arm = Math.min(16, w / 3, h / 3);
  const corners = [[x, y, 1, 1], [x + w, y, -1, 1], [x, y + h, 1, -1], [x + w, y + h, -1, -1]] as const;
  for (const [width, colour] of [[6, surface], [3.4, focus]] as const)
    for (const [cx, cy, sx, sy] of corners) line(pen, colour, width, cx + sx * arm, cy, cx, cy, cx, cy + sy * arm);
}
