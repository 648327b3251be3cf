import type Phaser from 'phaser';
import type { Layout } from '../layout.ts';
import type { Lot } from '../layout/lots.ts';
import type { Palette } from '../palette.ts';
import type { Stamps } from './Stamps.ts';

/** What every actor needs to know of the picture it is part of. A new picture (theme, size, zoom) is a new stage. */
export interface Stage {
  readonly scene: Phaser.Scene;
  readonly stamps: Stamps;
  readonly layout: Layout;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly palette: Palette;
  readonly reducedMotion: boolean;
  /** Whether what only pleases the eye moves too. */
  readonly effects: boolean;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** CSS pixels per world unit when the pictures were painted. */
  readonly scale: number;
  /** CSS pixels per unit of a vehicle's or person's picture: never so small that it cannot be made out. */
  readonly grain: number;
}

/** Draws one thing. */
export interface Actor {
  /** Every frame: the shown scenario time, a real time that stands while the run is paused, and the real time. */
  animate?(now: number, motion: number, real: number): void;
  /** Whether a frame of a running drill would differ from the one before; while nobody is lively, nothing is drawn. */
  readonly lively?: boolean;
  /** The camera moved: things of constant size on screen adapt; `pixel` is one CSS pixel in world units. */
  rescale?(pixel: number): void;
  destroy(): void;
}

export const depths = { ground: 0, marks: 10, places: 100, heat: 1150, hazards: 1200, labels: 1500, movers: 1600, flames: 2700, signs: 3000, strong: 3500 } as const;

export const grainOf = (scale: number): number => Math.min(Math.max(scale * 0.88, 0.45 + scale * 0.5), 3.2);
/** Size of the plates over units: smaller on a small map, where they would cover one another. */
export const plateSizeOf = (scale: number): number => Math.round(Math.min(Math.max(0.46 + scale * 0.62, 0.7), 0.92) * 50) / 50;
