import Phaser from 'phaser';
import { UnitMemory } from '../actors/UnitMemory.ts';
import type { Bridge, CameraMove, MapListener, Picture } from '../bridge.ts';
import { daylight } from '../daylight.ts';
import { layoutKey, layoutOf, type Layout } from '../layout.ts';
import type { Point } from '../layout/geometry.ts';
import type { Size, Viewport } from '../layout/viewport.ts';
import { readClock, startClock, tick, type LocalClock } from '../localClock.ts';
import { paletteOf } from '../palette.ts';
import type { Quality } from '../quality.ts';
import { Camera } from './Camera.ts';
import { Hand } from './Hand.ts';
import { Painting, type Emphasis } from './Painting.ts';

const repaintAfter = 180;
/** Names are not placed anew more often than this while the camera follows somebody. */
const relabelAfter = 400;
const settlesIn = 1_000;
const zoomStep = 1.4;
const asides = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/** The map. Draws the latest picture, moves it on between two pictures, and tells what was clicked. */
export class CommunityScene extends Phaser.Scene {
  readonly #bridge: Bridge;
  readonly #ratio: number;
  readonly #quality: Quality;
  readonly #memory = new UnitMemory();
  readonly #camera = new Camera((view) => this.#moved(view));
  #listener: MapListener | null = null;
  #picture: Picture | null = null;
  #clock: LocalClock | null = null;
  #layout: Layout | null = null;
  #painting: Painting | null = null;
  #painted = '';
  #hovered: string | null = null;
  #repaintAt = Infinity;
  #labelledAt = 0;
  #labelledScale = 0;
  #quietFrom = 0;
  /** Real time in which the run was not paused. */
  #motion = 0;

  constructor(bridge: Bridge, ratio: number, quality: Quality) {
    super('community');
    this.#bridge = bridge;
    this.#ratio = ratio;
    this.#quality = quality;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    new Hand(this.input, this.#ratio, this.#camera, {
      tapped: (at) => this.#listener?.selected(this.#under(at)),
      pointed: (at) => this.#hover(at && this.#under(at)),
      grabbed: () => this.#listener?.letGo(),
    });
    this.scale.on('resize', this.#resized, this);
    this.#listener = this.#bridge.connect(this);
    this.#listener.edges(this.#camera.edges);
  }

  picture(picture: Picture): void {
    const real = performance.now();
    const { clock } = picture.view;
    this.#clock = this.#clock ? readClock(this.#clock, clock, real) : startClock(clock, real);
    const starts = picture.following !== null && picture.following !== this.#picture?.following;
    this.#picture = picture;
    this.#camera.reducedMotion = picture.reducedMotion;
    this.#refresh();
    if (starts) this.move({ to: picture.following });
  }

  move(move: CameraMove): void {
    if (move === 'whole') this.#camera.glideWhole();
    else if (move === 'in' || move === 'out') this.#camera.glideZoom(move === 'in' ? zoomStep : 1 / zoomStep);
    else if (typeof move === 'string') {
      const [x, y] = asides[move];
      this.#camera.glideAside(x, y);
    } else {
      const spot = this.#painting?.spotOf(move.to);
      if (spot) this.#camera.glideTo(spot);
    }
  }

  fonts(): void {
    this.#painted = '';
    this.#refresh();
  }

  override update(_time: number, delta: number): void {
    if (performance.now() >= this.#repaintAt) this.#refresh();
    this.#animate(performance.now());
    const followed = this.#picture?.following ? this.#painting?.spotOf(this.#picture.following) : null;
    if (followed) this.#camera.follow(followed);
    this.#camera.pass(delta);
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
    const isStill = real > this.#quietFrom && this.#repaintAt === Infinity && !this.#camera.isGliding;
    if (isStill && (paused || !actors.some(({ lively }) => lively))) this.game.loop.sleep();
  }

  /** Something has changed: draw again, for a while at least. */
  #wake(): void {
    this.#quietFrom = performance.now() + settlesIn;
    this.game.loop.wake();
  }

  #resized(): void {
    if (!this.#layout) return;
    this.cameras.main.setSize(this.scale.width, this.scale.height);
    this.#camera.frame(this.#layout.extent, this.#size);
    this.#moved(this.#camera.view);
  }

  /** Brings the map up to the picture; paints it anew only when something that does not move has changed. */
  #refresh(): void {
    const picture = this.#picture;
    if (!picture || !this.#clock) return;
    this.#repaintAt = Infinity;
    const { view } = picture;
    if (this.#layout?.key !== layoutKey(view)) {
      this.#layout = layoutOf(view);
      this.#camera.frame(this.#layout.extent, this.#size);
    }
    const painting = this.#fresh(picture, this.#layout, this.#camera.view);
    painting.show(view, this.#clock.shown);
    painting.heat(view, picture.layer);
    painting.mark(view, this.#emphasis);
    this.#label(this.#camera.view);
    this.#aim(this.#camera.view);
    this.#animate(performance.now());
    this.#wake();
  }

  #fresh({ view, theme, reducedMotion }: Picture, layout: Layout, { scale }: Viewport): Painting {
    const light = daylight(view.clock.startsAt, view.clock.now);
    const key = [layout.key, theme, light, reducedMotion, scale.toFixed(4), this.scale.width, this.scale.height].join();
    if (this.#painting && key === this.#painted) return this.#painting;
    this.#painting?.destroy();
    this.#painted = key;
    return (this.#painting = new Painting(this, { layout, palette: paletteOf(theme, light), reducedMotion, quality: this.#quality, ratio: this.#ratio, scale, size: this.#size }, this.#memory));
  }

  /** While the camera moves only names are placed again; the rest is painted sharp when it has come to rest. */
  #moved(camera: Viewport): void {
    if (!this.#picture) return;
    // Names lie in the world: as long as its scale stays they go along by themselves.
    if (camera.scale !== this.#labelledScale || performance.now() > this.#labelledAt + relabelAfter) this.#label(camera);
    this.#aim(camera);
    this.#listener?.edges(this.#camera.edges);
    this.#repaintAt = performance.now() + repaintAfter;
    this.#wake();
  }

  #label(camera: Viewport): void {
    if (!this.#picture) return;
    this.#painting?.label(this.#picture.view, this.#emphasis, camera);
    [this.#labelledAt, this.#labelledScale] = [performance.now(), camera.scale];
  }

  #aim(camera: Viewport): void {
    this.cameras.main.setZoom(camera.scale * this.#ratio).setScroll(-camera.x / camera.scale, -camera.y / camera.scale);
    this.#painting?.rescale(camera);
  }

  #under(at: Point): string | null {
    return this.#painting?.under(at, this.#camera.view) ?? null;
  }

  #hover(handle: string | null): void {
    if (handle === this.#hovered) return;
    this.#hovered = handle;
    this.input.setDefaultCursor(handle ? 'pointer' : 'grab');
    this.#refresh();
  }
}
