import type Phaser from 'phaser';
import { dresses, figure, plainDress, team } from '../art/figures.ts';
import { box, type Pen } from '../art/pen.ts';
import { toneSign } from '../art/signs.ts';
import { floorHeight } from '../layout/lotSizes.ts';
import type { Point } from '../layout/geometry.ts';
import type { PersonSpot } from '../layout/standing.ts';
import type { PersonView } from '../runView.ts';
import { figureFrame, signFrame, teamFrame } from './frames.ts';
import { grainSprite, screenSprite, worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

/** A person: a lit window with the sign of their state, or a figure in the open with the sign over their head. */
export class PersonActor implements Actor {
  readonly #stage: Stage;
  readonly handle: string;
  #state = '';
  #body: Phaser.GameObjects.Image | null = null;
  #sign: Phaser.GameObjects.Image | null = null;
  #signScale = 1;
  #inside = false;
  #tone: PersonView['tone'] = 'neutral';

  constructor(stage: Stage, handle: string) {
    this.#stage = stage;
    this.handle = handle;
  }

  /** The middle of what can be clicked, and where a name belongs above it. */
  get spot(): Point | null {
    return this.#sign ? { x: this.#sign.x, y: this.#sign.y } : null;
  }

  /** Where they stand in the open. */
  get waiting(): Point | null {
    return this.#inside || !this.#body ? null : { x: this.#body.x, y: this.#body.y };
  }

  show(person: PersonView, spot: PersonSpot): void {
    const state = `${person.tone}/${person.kind}/${spot.inside}/${spot.x}/${spot.y}`;
    if (state === this.#state) return;
    this.destroy();
    this.#state = state;
    this.#inside = spot.inside;
    this.#tone = person.tone;
    this.#body = (spot.inside ? this.#window(person) : this.#figure(person)).setPosition(spot.x, spot.y).setDepth(spot.inside ? depths.hazards + 5 : depths.movers + spot.y);
    const rise = spot.inside ? 0 : (30 * this.#stage.grain) / this.#stage.scale;
    const size = this.#size();
    this.#sign = screenSprite(this.#stage, `tone/${person.tone}/${size}`, signFrame, (pen) => toneSign(pen, person.tone, this.#stage.palette.sign), size)
      .setPosition(spot.x, spot.y - rise)
      .setDepth(depths.signs + spot.y);
    this.#signScale = this.#sign.scaleX * this.#stage.scale;
  }

  get lively(): boolean {
    return this.#tone === 'bad' && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    if (this.#stage.reducedMotion || !this.#sign || this.#tone !== 'bad') return;
    this.#sign.setAngle(Math.sin(motion / 160) * (Math.sin(motion / 900) > 0 ? 7 : 0));
  }

  rescale(pixel: number): void {
    this.#sign?.setScale(this.#signScale * pixel);
  }

  destroy(): void {
    this.#body?.destroy();
    this.#sign?.destroy();
    this.#body = this.#sign = null;
  }

  /** Signs stay readable, but not so large that those of two floors cover one another. */
  #size(): number {
    const room = this.#inside ? 25 * this.#stage.scale : 10 + 14 * this.#stage.scale;
    return Math.round(Math.min(Math.max(room / 20, 0.72), this.#inside ? 1.15 : 0.9) * 20) / 20;
  }

  #window(person: PersonView): Phaser.GameObjects.Image {
    const { sign, paint } = this.#stage.palette;
    const draw = (pen: Pen): void => {
      box(pen, -17, -11, 34, 22, `${paint.lit}55`, 6);
      box(pen, -14.5, -9, 29, 18, sign[person.tone], 3);
      box(pen, -12.5, -7, 25, 14, paint.lit, 2);
    };
    const height = floorHeight(6, true);
    return worldSprite(this.#stage, `window/${person.tone}`, { x: -18, y: -height / 2, w: 36, h: height }, draw);
  }

  #figure(person: PersonView): Phaser.GameObjects.Image {
    const n = [...person.name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 97;
    if (person.kind === 'group') return grainSprite(this.#stage, `people/${n}`, teamFrame, (pen) => team(pen, plainDress(n)));
    const dress = person.kind === 'official' ? dresses.staff : person.kind === 'media' ? dresses.guard : plainDress(n);
    return grainSprite(this.#stage, `person/${person.kind}/${n}`, figureFrame, (pen) => figure(pen, dress, n));
  }
}
