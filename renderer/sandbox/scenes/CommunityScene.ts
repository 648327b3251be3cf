import Phaser from 'phaser';
import { LabelsActor } from '../actors/LabelsActor.ts';
import { HaloActor } from '../actors/HaloActor.ts';
import { worldSprite } from '../actors/sprites.ts';
import { depths, grainOf, type Actor, type Stage } from '../actors/Stage.ts';
import { Stamps } from '../actors/Stamps.ts';
import { TagActor } from '../actors/TagActor.ts';
import { UnitMemory } from '../actors/UnitMemory.ts';
import { drawGround } from '../art/ground.ts';
import type { Bridge, CameraMove, Picture } from '../bridge.ts';
import { daylight } from '../daylight.ts';
import { layoutKey, layoutOf, type Layout } from '../layout.ts';
import type { Point } from '../layout/geometry.ts';
import { pick } from '../layout/picking.ts';
import { fit, visible, type Size, type Viewport } from '../layout/viewport.ts';
import { readClock, startClock, tick, type LocalClock } from '../localClock.ts';
import { paletteOf } from '../palette.ts';
import { Navigation } from './Navigation.ts';
import { Troupe } from './Troupe.ts';

const repaintAfter = 180;
const settlesIn = 1_000;
const zoomStep = 1.4;

/** The map. Draws the latest picture, moves it on between two pictures, and tells what was clicked. */
export class CommunityScene extends Phaser.Scene {
  readonly #bridge: Bridge;
  readonly #ratio: number;
  readonly #memory = new UnitMemory();
  #navigation: Navigation | null = null;
  #picture: Picture | null = null;
  #clock: LocalClock | null = null;
  #layout: Layout | null = null;
  #stage: Stage | null = null;
  #troupe: Troupe | null = null;
  #labels: LabelsActor | null = null;
  #marks: Actor[] = [];
  #hovered: string | null = null;
  #painted = '';
  #repaintAt = Infinity;
  #quietFrom = 0;
  #generation = 0;

  constructor(bridge: Bridge, ratio: number) {
    super('community');
    this.#bridge = bridge;
    this.#ratio = ratio;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.#navigation = new Navigation(this.input, this.#ratio, {
      moved: () => this.#moved(),
      tapped: (at) => this.#bridge.select(this.#under(at)),
      pointed: (at) => this.#hover(at && this.#under(at)),
    });
    this.scale.on('resize', this.#resized, this);
    this.events.once('destroy', () => this.#bridge.disconnect());
    this.#bridge.connect(this);
  }

  picture(picture: Picture): void {
    const real = performance.now();
    const { clock } = picture.view;
    this.#clock = this.#clock ? readClock(this.#clock, clock, real) : startClock(clock, real);
    this.#picture = picture;
    this.#refresh();
  }

  move(move: CameraMove): void {
    if (move === 'whole') this.#navigation?.showWhole();
    else this.#navigation?.zoom(move === 'in' ? zoomStep : 1 / zoomStep);
  }

  fonts(): void {
    this.#painted = '';
    this.#refresh();
  }

  override update(): void {
    const real = performance.now();
    if (real >= this.#repaintAt) this.#refresh();
    this.#animate(real);
  }

  #animate(real: number): void {
    if (!this.#clock) return;
    this.#clock = tick(this.#clock, real);
    const actors = [...(this.#troupe?.actors ?? []), ...this.#marks];
    for (const actor of actors) actor.animate?.(this.#clock.shown, real);
    if (real > this.#quietFrom && this.#repaintAt === Infinity && !actors.some(({ lively }) => lively)) this.game.loop.sleep();
  }

  /** Something has changed: draw again, for a while at least. */
  #wake(): void {
    this.#quietFrom = performance.now() + settlesIn;
    this.game.loop.wake();
  }

  get #size(): Size {
    return { width: this.scale.width / this.#ratio, height: this.scale.height / this.#ratio };
  }

  #resized(): void {
    if (!this.#layout || !this.#navigation) return;
    this.cameras.main.setSize(this.scale.width, this.scale.height);
    this.#navigation.frame(this.#layout.extent, this.#size);
    this.#moved();
  }

  /** Brings the map up to the picture; paints it anew only when something that does not move has changed. */
  #refresh(): void {
    const { view, theme, reducedMotion } = this.#picture ?? {};
    if (!view || !theme || !this.#navigation || !this.#clock) return;
    this.#repaintAt = Infinity;
    if (this.#layout?.key !== layoutKey(view)) {
      this.#layout = layoutOf(view);
      this.#navigation.frame(this.#layout.extent, this.#size);
    }
    const light = daylight(view.clock.startsAt, view.clock.now);
    const { scale } = this.#navigation.view;
    const painted = [this.#layout.key, theme, light, reducedMotion, scale.toFixed(4), this.scale.width, this.scale.height].join();
    if (painted !== this.#painted) {
      this.#painted = painted;
      this.#paint({ layout: this.#layout, palette: paletteOf(theme, light), reducedMotion: reducedMotion ?? false, scale });
    }
    this.#troupe?.show(view, this.#clock.shown);
    this.#mark();
    this.#applyCamera(this.#navigation.view);
    this.#animate(performance.now());
    this.#wake();
  }

  #paint({ layout, palette, reducedMotion, scale }: Pick<Stage, 'layout' | 'palette' | 'reducedMotion' | 'scale'>): void {
    const old = this.#stage;
    this.#troupe?.destroy();
    this.#labels?.destroy();
    for (const mark of this.#marks) mark.destroy();
    this.#marks = [];
    this.children.removeAll(true);
    old?.stamps.release();
    this.#generation += 1;
    const lots = new Map(layout.lots.map((lot) => [lot.handle, lot]));
    const stage: Stage = { scene: this, stamps: new Stamps(this.textures, `map${this.#generation}`), layout, lots, palette, reducedMotion, ratio: this.#ratio, scale, grain: grainOf(scale) };
    this.cameras.main.setBackgroundColor(palette.paint.ground);
    this.#ground(stage);
    this.#stage = stage;
    this.#troupe = new Troupe(stage, this.#memory);
    this.#labels = new LabelsActor(stage);
  }

  #ground(stage: Stage): void {
    const area = visible(fit(stage.layout.extent, this.#size), this.#size);
    const finest = 4096 / (Math.max(area.w, area.h) * stage.ratio);
    const coarse = { ...stage, scale: Math.min(stage.scale, finest, 2.6) };
    worldSprite(coarse, 'ground', area, (pen) => drawGround(pen, stage.layout, stage.palette, area)).setDepth(depths.ground);
  }

  /** Labels, halo and name tags: what depends on selection and pointer. */
  #mark(): void {
    const [stage, picture, troupe, view] = [this.#stage, this.#picture, this.#troupe, this.#navigation?.view];
    if (!stage || !picture || !troupe || !view) return;
    for (const mark of this.#marks) mark.destroy();
    this.#marks = [];
    const strong = new Set([picture.selected, this.#hovered].filter((handle) => handle !== null));
    this.#labels?.show(picture.view.places, strong, troupe.standing(view), view, this.#size);
    for (const handle of strong) {
      const selected = handle === picture.selected;
      const lot = stage.lots.get(handle);
      const [unit, person] = [troupe.units.get(handle), troupe.people.get(handle)];
      const name = [...picture.view.units, ...picture.view.people].find((each) => each.handle === handle)?.name ?? '';
      if (selected && lot) this.#marks.push(new HaloActor(stage, lot));
      if (selected && (unit || person)) this.#marks.push(new HaloActor(stage, () => unit?.feet ?? person?.spot ?? null));
      if (unit) this.#marks.push(new TagActor(stage, name, selected, 15, () => (unit.spot ? unit.plateSpot : null)));
      if (person) this.#marks.push(new TagActor(stage, name, selected, 14, () => person.spot));
    }
  }

  #moved(): void {
    const view = this.#navigation?.view;
    if (!view || !this.#picture) return;
    const strong = new Set([this.#picture.selected, this.#hovered].filter((handle) => handle !== null));
    this.#labels?.show(this.#picture.view.places, strong, this.#troupe?.standing(view) ?? [], view, this.#size);
    this.#applyCamera(view);
    this.#repaintAt = performance.now() + repaintAfter;
    this.#wake();
  }

  #applyCamera(view: Viewport): void {
    this.cameras.main.setZoom(view.scale * this.#ratio).setScroll(-view.x / view.scale, -view.y / view.scale);
    for (const actor of [...(this.#troupe?.actors ?? []), ...this.#marks]) actor.rescale?.(1 / view.scale);
  }

  #under(at: Point): string | null {
    const view = this.#navigation?.view;
    if (!view || !this.#troupe) return null;
    const labels = [...(this.#labels?.areas ?? [])].map(([handle, area]) => ({ handle, area }));
    return pick(at, [...this.#troupe.targets(view), ...labels]);
  }

  #hover(handle: string | null): void {
    if (handle === this.#hovered) return;
    this.#hovered = handle;
    this.input.setDefaultCursor(handle ? 'pointer' : 'grab');
    this.#refresh();
  }
}
