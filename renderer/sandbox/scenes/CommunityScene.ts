import Phaser from 'phaser';
import { UnitMemory } from '../actors/UnitMemory.ts';
import type { Bridge, CameraMove, Picture } from '../bridge.ts';
import { daylight } from '../daylight.ts';
import { layoutKey, layoutOf, type Layout } from '../layout.ts';
import type { Point } from '../layout/geometry.ts';
import type { Size, Viewport } from '../layout/viewport.ts';
import { readClock, startClock, tick, type LocalClock } from '../localClock.ts';
import { paletteOf } from '../palette.ts';
import { Navigation } from './Navigation.ts';
import { Painting, type Emphasis } from './Painting.ts';

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
  #painting: Painting | null = null;
  #painted = '';
  #hovered: string | null = null;
  #repaintAt = Infinity;
  #quietFrom = 0;
  /** Real time in which the run was not paused. */
  #motion = 0;

  constructor(bridge: Bridge, ratio: number) {
    super('community');
    this.#bridge = bridge;
    this.#ratio = ratio;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.#navigation = new Navigation(this.input, this.#ratio, {
      moved: (camera) => this.#moved(camera),
      tapped: (at) => this.#bridge.select(this.#under(at)),
      pointed: (at) => this.#hover(at && this.#under(at)),
    });
    this.scale.on('resize', this.#resized, this);
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
    if (performance.now() >= this.#repaintAt) this.#refresh();
    this.#animate(performance.now());
  }

  get #size(): Size {
    return { width: this.scale.width / this.#ratio, height: this.scale.height / this.#ratio };
  }

  get #emphasis(): Emphasis {
    return { selected: this.#picture?.selected ?? null, hovered: this.#hovered };
  }

  #animate(real: number): void {
    if (!this.#clock || !this.#painting) return;
    const { paused } = this.#clock.reading;
    if (!paused) this.#motion += Math.min(Math.max(real - this.#clock.shownAt, 0), 250);
    this.#clock = tick(this.#clock, real);
    const { actors } = this.#painting;
    for (const actor of actors) actor.animate?.(this.#clock.shown, this.#motion, real);
    if (real > this.#quietFrom && this.#repaintAt === Infinity && (paused || !actors.some(({ lively }) => lively))) this.game.loop.sleep();
  }

  /** Something has changed: draw again, for a while at least. */
  #wake(): void {
    this.#quietFrom = performance.now() + settlesIn;
    this.game.loop.wake();
  }

  #resized(): void {
    if (!this.#layout || !this.#navigation) return;
    this.cameras.main.setSize(this.scale.width, this.scale.height);
    this.#navigation.frame(this.#layout.extent, this.#size);
    this.#moved(this.#navigation.view);
  }

  /** Brings the map up to the picture; paints it anew only when something that does not move has changed. */
  #refresh(): void {
    const [picture, navigation] = [this.#picture, this.#navigation];
    if (!picture || !navigation || !this.#clock) return;
    this.#repaintAt = Infinity;
    const { view } = picture;
    if (this.#layout?.key !== layoutKey(view)) {
      this.#layout = layoutOf(view);
      navigation.frame(this.#layout.extent, this.#size);
    }
    const painting = this.#fresh(picture, this.#layout, navigation.view);
    painting.show(view, this.#clock.shown);
    painting.mark(view, this.#emphasis);
    painting.label(view, this.#emphasis, navigation.view);
    this.#aim(navigation.view);
    this.#animate(performance.now());
    this.#wake();
  }

  #fresh({ view, theme, reducedMotion }: Picture, layout: Layout, { scale }: Viewport): Painting {
    const light = daylight(view.clock.startsAt, view.clock.now);
    const key = [layout.key, theme, light, reducedMotion, scale.toFixed(4), this.scale.width, this.scale.height].join();
    if (this.#painting && key === this.#painted) return this.#painting;
    this.#painting?.destroy();
    this.#painted = key;
    return (this.#painting = new Painting(this, { layout, palette: paletteOf(theme, light), reducedMotion, ratio: this.#ratio, scale, size: this.#size }, this.#memory));
  }

  /** While the camera moves only names are placed again; the rest is painted sharp when it has come to rest. */
  #moved(camera: Viewport): void {
    if (!this.#picture) return;
    this.#painting?.label(this.#picture.view, this.#emphasis, camera);
    this.#aim(camera);
    this.#repaintAt = performance.now() + repaintAfter;
    this.#wake();
  }

  #aim(camera: Viewport): void {
    this.cameras.main.setZoom(camera.scale * this.#ratio).setScroll(-camera.x / camera.scale, -camera.y / camera.scale);
    this.#painting?.rescale(camera);
  }

  #under(at: Point): string | null {
    return this.#navigation && this.#painting ? this.#painting.under(at, this.#navigation.view) : null;
  }

  #hover(handle: string | null): void {
    if (handle === this.#hovered) return;
    this.#hovered = handle;
    this.input.setDefaultCursor(handle ? 'pointer' : 'grab');
    this.#refresh();
  }
}
