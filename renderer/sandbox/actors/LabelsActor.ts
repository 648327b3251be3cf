import type Phaser from 'phaser';
import { plate, plateSize, type PlateExtra, type PlateText } from '../art/plate.ts';
import { overlap, type Rect } from '../layout/geometry.ts';
import { householdCounts } from '../layout/households.ts';
import { labelSpots, placeLabels, type LabelWish } from '../layout/labels.ts';
import { isFlat } from '../layout/lotSizes.ts';
import { lotRect, type Lot } from '../layout/lots.ts';
import { edgesOf, toScreen, type Size, type Viewport } from '../layout/viewport.ts';
import type { PlaceView, RunView } from '../runView.ts';
import { screenSprite } from './sprites.ts';
import { depths, type Actor, type Stage } from './Stage.ts';

interface Label {
  readonly sprite: Phaser.GameObjects.Image;
  readonly name: string;
}

/** What the map's buttons cover: the corners below, and an arrow at every side where the map goes on. */
function controlsAreas(view: Viewport, extent: Rect, size: Size): Rect[] {
  const { width, height } = size;
  const { left, right, up, down } = edgesOf(view, extent, size);
  const asides: (Rect | false)[] = [
    left && { x: 0, y: height / 2 - 26, w: 44, h: 52 }, right && { x: width - 44, y: height / 2 - 26, w: 44, h: 52 },
    up && { x: width / 2 - 26, y: 48, w: 52, h: 42 }, down && { x: width / 2 - 26, y: height - 98, w: 52, h: 42 },
  ];
  return [{ x: width - 226, y: height - 58, w: 226, h: 58 }, { x: 0, y: height - 58, w: 100, h: 58 }, ...asides.filter((each) => each !== false)];
}

/** The strip above for what the screen says over the map. */
const headroom = 46;

/** The names of places, with what is the matter there, placed so that none covers another. */
export class LabelsActor implements Actor {
  readonly #stage: Stage;
  #labels = new Map<string, Label>();
  /** Where the labels lie on the screen, for clicks. */
  areas = new Map<string, Rect>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  show({ places, people }: Pick<RunView, 'places' | 'people'>, strong: ReadonlySet<string>, standing: readonly Rect[], view: Viewport, size: Size): void {
    const counts = householdCounts(people);
    const texts = new Map(places.map((place) => {
      const households = (counts.get(place.handle) ?? []).map(({ tone, count }) => ({ tone, text: String(count) }));
      return [place.handle, this.#text(place, households, strong.has(place.handle), size)];
    }));
    const wishes = [...places]
      .sort((a, b) => this.#rank(b, strong) - this.#rank(a, strong))
      .flatMap((place) => this.#wish(place, texts.get(place.handle), strong, view, size));
    const { lots } = this.#stage.layout;
    const blocked = lots.filter(({ kind }) => kind === 'building').map((lot) => this.#screenRect(lot, view));
    const pictures = lots.filter(({ kind }) => !isFlat(kind)).map((lot) => this.#screenRect(lot, view));
    const placed = placeLabels(wishes, { x: 4, y: headroom, w: size.width - 8, h: size.height - headroom - 4 }, [...blocked, ...standing, ...controlsAreas(view, this.#stage.layout.extent, size)], pictures);
    const next = new Map<string, Label>();
    this.areas = new Map();
    for (const [handle, at] of placed) {
      const full = texts.get(handle);
      if (!full) continue;
      const text = { ...full, small: at.small };
      this.areas.set(handle, at);
      const snapped = (value: number, offset: number): number => (Math.round(value * this.#stage.ratio) / this.#stage.ratio - offset) / view.scale;
      const label = this.#label(handle, text);
      label.sprite.setPosition(snapped(at.x, view.x), snapped(at.y, view.y)).setScale(1 / (view.scale * this.#stage.ratio)).setDepth(strong.has(handle) ? depths.strong : depths.labels);
      next.set(handle, label);
    }
    for (const [handle, { sprite }] of this.#labels) if (next.get(handle)?.sprite !== sprite) sprite.destroy();
    this.#labels = next;
  }

  destroy(): void {
    for (const { sprite } of this.#labels.values()) sprite.destroy();
    this.#labels.clear();
  }

  #label(handle: string, text: PlateText): Label {
    const name = `label/${JSON.stringify(text)}`;
    const old = this.#labels.get(handle);
    if (old?.name === name) return old;
    const { w, h } = plateSize(text);
    return { name, sprite: screenSprite(this.#stage, name, { x: -2, y: -2, w: w + 4, h: h + 5 }, (pen) => plate(pen, text, this.#stage.palette.sign)).setOrigin(2 / (w + 4), 2 / (h + 5)) };
  }

  #text({ handle, name, kind, show }: PlaceView, households: readonly PlateExtra[], strong: boolean, { width }: Size): PlateText {
    const { sign } = this.#stage.palette;
    const extras: PlateExtra[] = [...households];
    if (show.fire > 0) extras.push({ icon: 'fire', text: String(Math.round(show.fire)), colour: sign.bad });
    if (show.smoke > 0) extras.push({ icon: 'smoke', text: `${Math.round(show.smoke)}F`, colour: sign.inkSoft });
    if (show.water) extras.push({ icon: 'water', text: '', colour: sign.neutral });
    if (show.dark) extras.push({ icon: 'dark', text: '', colour: sign.inkSoft });
    return { text: name, size: width < 640 ? 12 : width < 900 ? 13.5 : 15, icon: this.#stage.lots.get(handle)?.style === 'police' ? 'police' : kind, iconColour: sign.neutral, strong, extras, small: false };
  }

  #rank({ handle, kind, show }: PlaceView, strong: ReadonlySet<string>): number {
    const lot = this.#stage.lots.get(handle);
    const trouble = show.fire > 0 || show.smoke > 0 || show.blocked || show.dark || show.crowd > 0;
    return (strong.has(handle) ? 100 : 0) + (lot?.heart ? 50 : 0) + (trouble ? 20 : 0) + (kind === 'road' ? 0 : 10) + (lot ? lot.w / 1000 : 0);
  }

  #wish(place: PlaceView, text: PlateText | undefined, strong: ReadonlySet<string>, view: Viewport, size: Size): LabelWish[] {
    const lot = this.#stage.lots.get(place.handle);
    const must = strong.has(place.handle);
    if (!lot || !text) return [];
    if (lot.kind === 'road' && lot.style !== 'lane' && !must && !place.show.blocked && place.show.crowd === 0) return [];
    const box = this.#screenRect(lot, view);
    if (overlap(box, { x: 0, y: 0, w: size.width, h: size.height }) === 0) return [];
    return [{ key: place.handle, must, candidates: labelSpots(box, plateSize(text)).filter((spot) => !must || !spot.small) }];
  }

  #screenRect(lot: Lot, view: Viewport): Rect {
    const rect = lotRect(lot);
    return { ...toScreen(view, rect), w: rect.w * view.scale, h: rect.h * view.scale };
  }
}
