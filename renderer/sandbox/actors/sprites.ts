import type Phaser from 'phaser';
import type { Pen } from '../art/pen.ts';
import type { Rect } from '../layout/geometry.ts';
import type { Stage } from './Stage.ts';

type Image = Phaser.GameObjects.Image;

/** A picture in world units: as sharp as the stage's scale, moving and growing with the world. */
export function worldSprite(stage: Stage, name: string, frame: Rect, draw: (pen: Pen) => void): Image {
  const density = stage.scale * stage.ratio;
  return anchored(stage, stage.stamps.get(name, frame, density, draw), frame, density);
}

/** A picture in its own small units, `grain` CSS pixels each: vehicles, people, flames. */
export function grainSprite(stage: Stage, name: string, frame: Rect, draw: (pen: Pen) => void): Image {
  const density = stage.grain * stage.ratio;
  return anchored(stage, stage.stamps.get(name, frame, density, draw), frame, stage.scale * stage.ratio);
}

/** A picture in CSS pixels that keeps its size on screen; `size` enlarges it. */
export function screenSprite(stage: Stage, name: string, frame: Rect, draw: (pen: Pen) => void, size = 1): Image {
  const density = size * stage.ratio;
  return anchored(stage, stage.stamps.get(name, frame, density, draw), frame, stage.scale * stage.ratio);
}

/** Puts the sprite's (x, y) on the picture's (0, 0); `pixels` texture pixels are one world unit. */
function anchored(stage: Stage, key: string, frame: Rect, pixels: number): Image {
  return stage.scene.add.image(0, 0, key).setOrigin(-frame.x / frame.w, -frame.y / frame.h).setScale(1 / pixels);
}
