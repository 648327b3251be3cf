import type Phaser from 'phaser';
import { dresses, figure, plainDress, team } from '../art/figures.ts';
import { callRings } from '../art/hazards.ts';
import { tonePattern } from '../art/patterns.ts';
import { box, type Pen } from '../art/pen.ts';
import { toneSign } from '../art/signs.ts';
import type { Point } from '../layout/geometry.ts';
import type { PersonSpot } from '../layout/standing.ts';
import { mixed } from '../palette.ts';
import type { PersonView } from '../runView.ts';
import { figureFrame, signFrame, teamFrame } from './frames.ts';
import { grainSprite, screenSprite, worldSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

const beat = 1_300;

/** A person: a window with the pattern of their stance, or a figure in the open, with a sign over their head when something is the matter. */
export class PersonActor implements Actor {
  readonly #stage: Stage;
  readonly handle: string;
  #state = '';
  #body: Phaser.GameObjects.Image | null = null;
  #sign: Phaser.GameObjects.Image | null = null;
  #call: Phaser.GameObjects.Image | null = null;
  #signScale = 1;
  #callScale = 1;
  #inside = false;

  constructor(stage: Stage, handle: string) {
    this.#stage = stage;
    this.handle = handle;
  }

  /** The middle of what can be clicked, and where a name belongs above it. */
  get spot(): Point | null {
    const marked = this.#sign ?? this.#body;
    if (!marked) return null;
    const rise = this.#inside || this.#sign ? 0 : (12 * this.#stage.grain) / this.#stage.scale;
    return { x: marked.x, y: marked.y - rise };
  }

  /** Where they stand in the open. */
  get waiting(): Point | null {
    return this.#inside || !this.#body ? null : { x: this.#body.x, y: this.#body.y };
  }

  /** Where they are, for the camera. */
  get feet(): Point | null {
    return this.#body && { x: this.#body.x, y: this.#body.y };
  }

  show(person: PersonView, spot: PersonSpot, calls: boolean): void {
    const state = `${person.tone}/${person.kind}/${spot.inside}/${spot.x}/${spot.y}/${calls}`;
    if (state === this.#state) return;
    this.destroy();
    this.#state = state;
    this.#inside = spot.inside;
    this.#body = (spot.inside ? this.#window(person, spot) : this.#figure(person)).setPosition(spot.x, spot.y).setDepth(spot.inside ? depths.hazards + 5 : depths.movers + spot.y);
    if (calls) this.#showCall(spot);
    if (calls || this.#needsSign(person, spot)) this.#showSign(person, spot);
  }

  get lively(): boolean {
    return this.#call !== null && !this.#stage.reducedMotion;
  }

  animate(_now: number, motion: number): void {
    if (this.#stage.reducedMotion || !this.#call) return;
    const t = (motion % beat) / beat;
    this.#call.setScale(this.#callScale * (0.75 + t * 0.6)).setAlpha(Math.min(1, (1 - t) * 1.6));
    this.#sign?.setAngle(Math.sin(motion / 160) * (Math.sin(motion / 900) > 0 ? 7 : 0));
  }

  rescale(pixel: number): void {
    this.#sign?.setScale(this.#signScale * pixel);
  }

  destroy(): void {
    for (const each of [this.#body, this.#sign, this.#call]) each?.destroy();
    this.#body = this.#sign = this.#call = null;
  }

  /** In the open whoever is not simply there; at a window who needs attention, as long as the signs of a floor have room side by side. */
  #needsSign({ tone }: PersonView, { inside, crowded }: PersonSpot): boolean {
    return inside ? !crowded && (tone === 'bad' || tone === 'warn') : tone !== 'neutral';
  }

  #showSign({ tone }: PersonView, { x, y, w }: PersonSpot): void {
    const { grain, scale, palette } = this.#stage;
    const size = this.#inside ? Math.round(Math.min(Math.max((w * scale) / 26, 0.6), 1) * 20) / 20 : 0.62;
    this.#sign = screenSprite(this.#stage, `tone/${tone}/${size}`, signFrame, (pen) => toneSign(pen, tone, palette.sign), size)
      .setPosition(x, y - (this.#inside ? 0 : (30 * grain) / scale))
      .setDepth(depths.signs + y);
    this.#signScale = this.#sign.scaleX * scale;
  }

  /** Rings that spread from the window; without motion they stand around it. */
  #showCall({ x, y, w }: PersonSpot): void {
    const r = Math.max(w * 0.75, 16);
    this.#call = worldSprite(this.#stage, `call/${r}`, { x: -r * 1.5, y: -r * 1.5, w: r * 3, h: r * 3 }, (pen) => callRings(pen, r, this.#stage.palette.sign)).setPosition(x, y).setDepth(depths.hazards + 6);
    this.#callScale = this.#call.scaleX;
  }

  #window(person: PersonView, spot: PersonSpot): Phaser.GameObjects.Image {
    const { sign, paint, light, theme } = this.#stage.palette;
    const [w, h] = [spot.w * 0.92, Math.max(spot.h * 0.78, spot.crowded ? 0 : 11)];
    const lit = mixed(theme === 'light' ? '#ffffff' : sign.surface, paint.lit, 1 - light * 0.75);
    // In a dark theme the patterns are light, so their ground stays dark; the glow around says that somebody is in.
    const ground = theme === 'light' ? lit : mixed(sign.surface, paint.lit, 0.12 * (1 - light));
    const draw = (pen: Pen): void => {
      box(pen, -w / 2 - 2.5, -h / 2 - 2.5, w + 5, h + 5, `${paint.lit}${light < 0.6 ? '88' : '44'}`, 5);
      tonePattern(pen, person.tone, sign, [-w / 2, -h / 2, w, h], ground, Math.min(1, w / 16));
    };
    return worldSprite(this.#stage, `window/${person.tone}/${w}/${h}`, { x: -w / 2 - 3, y: -h / 2 - 3, w: w + 6, h: h + 6 }, draw);
  }

  #figure(person: PersonView): Phaser.GameObjects.Image {
    const n = [...person.name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 97;
    if (person.kind === 'group') return grainSprite(this.#stage, `people/${n}`, teamFrame, (pen) => team(pen, plainDress(n)));
    const dress = person.kind === 'official' ? dresses.staff : person.kind === 'media' ? dresses.guard : plainDress(n);
    return grainSprite(this.#stage, `person/${person.kind}/${n}`, figureFrame, (pen) => figure(pen, dress, n));
  }
}
