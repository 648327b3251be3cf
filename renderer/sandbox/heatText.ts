import type { HeatSpot } from './layout/heat.ts';
import type { RunView } from './runView.ts';
import { mapWords } from './words.ts';

/** A hot spot in words: the place, and why it is hot. */
export function heatText({ places, lang }: Pick<RunView, 'places' | 'lang'>, { place, reasons }: HeatSpot): string {
  const words = mapWords[lang];
  const name = places.find(({ handle }) => handle === place)?.name ?? '';
  return name + words.colon + reasons.map(({ reason, count }) => words.reasons[reason](count)).join(words.between);
}
