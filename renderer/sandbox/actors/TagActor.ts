import type Phaser from 'phaser';
import { plate, plateSize } from '../art/plate.ts';
import { textWidth } from '../layout/labels.ts';
import type { Point } from '../layout/geometry.ts';
import { screenSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** The name of a person or unit that is selected or pointed at; it follows them. */
export class TagActor implements Actor {
  readonly #stage: Stage;
  readonly #follow: () => Point | null;
  readonly #sprite: Phaser.GameObjects.Image;
  readonly #lift: number;
  #pixel: number;

  constructor(stage: Stage, name: string, strong: boolean, lift: number, follow: () => Point | null) {
    this.#stage = stage;
    this.#follow = follow;
    this.#lift = lift;
    this.#pixel = 1 / stage.scale;
    const text = { text: short(name), size: 14, icon: null, iconColour: '', strong, extras: [], small: false };
    const { w, h } = plateSize(text);
    this.#sprite = screenSprite(stage, `tag/${name}/${strong}`, { x: -2, y: -2, w: w + 4, h: h + 5 }, (pen) => plate(pen, text, stage.palette.sign)).setOrigin(0.5, 1).setDepth(depths.strong + 10);
  }

  animate(): void {
    const at = this.#follow();
    this.#sprite.setVisible(at !== null);
    if (at) this.#sprite.setPosition(at.x, at.y - this.#lift * this.#pixel);
  }

  rescale(pixel: number): void {
    this.#pixel = pixel;
    this.#sprite.setScale(pixel / this.#stage.ratio);
  }

  destroy(): void {
    this.#sprite.destroy();
  }
}

const longest = 150;

/** A name that fits a tag. */
function short(name: string): string {
  if (textWidth(name, 14) <= longest) return name;
  const chars = [...name];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, 14) > longest) chars.pop();
  return `${chars.join('').trim()}…`;
}
