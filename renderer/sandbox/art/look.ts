import type { Palette } from '../palette.ts';
import { faded } from '../palette.ts';
import type { PaneLook } from './block.ts';
import type { PlaceView } from '../runView.ts';

/** What a place's picture depends on beside its lot: equal looks give equal pictures. */
export interface Look {
  readonly palette: Palette;
  readonly smoke: number;
  readonly fire: number;
  readonly dark: boolean;
}

export function lookOf(palette: Palette, show: PlaceView['show']): Look {
  return { palette, smoke: Math.round(show.smoke), fire: Math.round(show.fire), dark: show.dark };
}

/** A window of an ordinary room: blind in smoke and without power, lit by chance at night. */
export function paneLook({ palette, dark }: Look, chance: number, smoky = false): PaneLook {
  const { paint, light } = palette;
  if (smoky) return { glass: paint.smoke, frame: faded(paint.smoke, 0.85) };
  if (dark) return { glass: paint.unlit, frame: paint.frame };
  const evening = 1 - light;
  if (evening > 0.2 && chance < 0.25 + evening * 0.3) return { glass: paint.lit, frame: paint.frame, glow: faded(paint.lit, 0.22 * evening) };
  return { glass: evening > 0.2 ? paint.unlit : paint.glass, frame: paint.frame };
}
