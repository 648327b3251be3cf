import type Phaser from 'phaser';
import { HeatActor } from '../actors/HeatActor.ts';
import { HaloActor } from '../actors/HaloActor.ts';
import { LabelsActor } from '../actors/LabelsActor.ts';
import { worldSprite } from '../actors/sprites.ts';
import { depths, grainOf, type Actor, type Stage } from '../actors/Stage.ts';
import { Stamps } from '../actors/Stamps.ts';
import { TagActor } from '../actors/TagActor.ts';
import type { UnitMemory } from '../actors/UnitMemory.ts';
import { drawGround } from '../art/ground.ts';
import type { Layout } from '../layout.ts';
import type { Point } from '../layout/geometry.ts';
import { heatOf, type HeatLayer } from '../layout/heat.ts';
import { pick } from '../layout/picking.ts';
import { fit, visible, type Size, type Viewport } from '../layout/viewport.ts';
import type { Palette } from '../palette.ts';
import type { Quality } from '../quality.ts';
import type { RunView } from '../runView.ts';
import { Troupe } from './Troupe.ts';

/** What a painting is made for; another theme, hour, size or zoom needs another one. */
export interface Canvas {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly reducedMotion: boolean;
  readonly quality: Quality;
  readonly ratio: number;
  readonly scale: number;
  readonly size: Size;
}

export interface Emphasis {
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** No texture is larger than every browser can take. */
const largestTexture = 4096;
const finestGround = 2.6;
let paintings = 0;

/** The map as painted once: ground, actors, labels, and the marks of what is selected or pointed at. */
export class Painting {
  readonly #stage: Stage;
  readonly #size: Size;
  readonly #troupe: Troupe;
  readonly #labels: LabelsActor;
  readonly #heat: HeatActor;
  #marks: Actor[] = [];

  constructor(scene: Phaser.Scene, { layout, palette, reducedMotion, quality, ratio, scale, size }: Canvas, memory: UnitMemory) {
    paintings += 1;
    const lots = new Map(layout.lots.map((lot) => [lot.handle, lot]));
    this.#size = size;
    this.#stage = { scene, stamps: new Stamps(scene.textures, `map${paintings}`), layout, lots, palette, reducedMotion, effects: quality.effects && !reducedMotion, ratio, scale, grain: grainOf(scale) };
    scene.cameras.main.setBackgroundColor(palette.paint.ground);
    this.#ground();
    this.#troupe = new Troupe(this.#stage, memory);
    this.#labels = new LabelsActor(this.#stage);
    this.#heat = new HeatActor(this.#stage);
  }

  get actors(): Actor[] {
    return [...this.#troupe.actors, ...this.#marks, this.#heat];
  }

  show(view: RunView, now: number): void {
    this.#troupe.show(view, now);
  }

  heat(view: RunView, layer: HeatLayer | null): void {
    this.#heat.show(layer, layer === null ? [] : heatOf(view, layer));
  }

  /** Where a place, person or unit is, for the camera; null when it is not on the map. */
  spotOf(handle: string): Point | null {
    const lot = this.#stage.lots.get(handle);
    return lot ? { x: lot.x, y: lot.y - lot.h / 2 } : this.#troupe.units.get(handle)?.feet ?? this.#troupe.people.get(handle)?.feet ?? null;
  }

  /** Places the names for where the camera is now. */
  label(view: RunView, { selected, hovered }: Emphasis, camera: Viewport): void {
    const strong = new Set([selected, hovered].filter((handle) => handle !== null));
    this.#labels.show(view, strong, this.#troupe.standing(camera), camera, this.#size);
  }

  mark(view: RunView, { selected, hovered }: Emphasis): void {
    for (const mark of this.#marks) mark.destroy();
    const handles = [...new Set([selected, hovered])].filter((handle) => handle !== null);
    this.#marks = handles.flatMap((handle) => this.#marksOf(handle, handle === selected, view));
  }

  rescale({ scale }: Viewport): void {
    for (const actor of this.actors) actor.rescale?.(1 / scale);
  }

  /** What lies under a spot of the screen. */
  under(at: Point, camera: Viewport): string | null {
    const labels = [...this.#labels.areas].map(([handle, area]) => ({ handle, area }));
    return pick(at, [...this.#troupe.targets(camera), ...labels]);
  }

  destroy(): void {
    for (const actor of this.actors) actor.destroy();
    this.#labels.destroy();
    this.#stage.scene.children.removeAll(true);
    this.#stage.stamps.release();
  }

  #marksOf(handle: string, selected: boolean, { units, people }: RunView): Actor[] {
    const stage = this.#stage;
    const [lot, unit, person] = [stage.lots.get(handle), this.#troupe.units.get(handle), this.#troupe.people.get(handle)];
    const name = [...units, ...people].find((each) => each.handle === handle)?.name ?? '';
    if (lot) return selected ? [new HaloActor(stage, lot)] : [];
    const halo = selected ? [new HaloActor(stage, () => unit?.feet ?? person?.spot ?? null)] : [];
    if (unit) return [...halo, new TagActor(stage, name, selected, 15, () => (unit.spot ? unit.plateSpot : null))];
    return person ? [...halo, new TagActor(stage, name, selected, 14, () => person.spot)] : [];
  }

  #ground(): void {
    const { layout, palette, ratio, scale } = this.#stage;
    const area = visible(fit(layout.extent, this.#size), this.#size);
    const affordable = largestTexture / (Math.max(area.w, area.h) * ratio);
    const coarse = { ...this.#stage, scale: Math.min(scale, affordable, finestGround) };
    worldSprite(coarse, 'ground', area, (pen) => drawGround(pen, layout, palette, area)).setDepth(depths.ground);
  }
}
