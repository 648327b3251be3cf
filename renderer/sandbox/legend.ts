import { callersOf } from './callers.ts';
import type { HeatLayer } from './layout/heat.ts';
import { toneOrder } from './layout/households.ts';
import type { PersonView, RunView } from './runView.ts';
import { mapWords, type LegendSign } from './words.ts';

/** A line of the legend: a sign as it is drawn, and what it means. `window` and `person` are how a stance is shown indoors and in the open. */
export interface LegendLine {
  readonly key: string;
  readonly signs: readonly (LegendSign | `window-${PersonView['tone']}` | `person-${PersonView['tone']}`)[];
  readonly text: string;
}

const namedValues = 4;

/** What stands on the map now, and nothing else. */
export function legendOf(view: RunView, layer: HeatLayer | null): LegendLine[] {
  const { signs } = mapWords[view.lang];
  const states: Record<LegendSign, boolean> = {
    need: layer === 'need', mood: layer === 'mood',
    calling: callersOf(view).size > 0,
    fire: view.places.some(({ show }) => show.fire > 0), smoke: view.places.some(({ show }) => show.smoke > 0),
    crowd: view.places.some(({ show }) => show.crowd > 0), blocked: view.places.some(({ show }) => show.blocked), closed: view.roads.some(({ closed }) => closed),
    dark: view.places.some(({ show }) => show.dark), water: view.places.some(({ show }) => show.water),
    working: view.units.some(({ status }) => status === 'working'), unit: view.units.some(({ status }) => status !== 'away'),
  };
  const present = (Object.keys(states) as LegendSign[]).filter((sign) => states[sign]);
  const line = (sign: LegendSign): LegendLine => ({ key: sign, signs: [sign], text: signs[sign] });
  const first = present.filter((sign) => sign === 'need' || sign === 'mood' || sign === 'calling').map(line);
  return [...first, ...stances(view), ...present.filter((sign) => !first.some(({ key }) => key === sign)).map(line)];
}

/** One line for each stance that anybody on the map has, in the drill's own words. */
function stances({ people, lang }: RunView): LegendLine[] {
  const words = mapWords[lang];
  return toneOrder.flatMap((tone): LegendLine[] => {
    const alike = people.filter((person) => person.tone === tone && person.place !== null);
    const indoors = alike.some(({ floor }) => floor !== null);
    const outdoors = tone !== 'neutral' && alike.some(({ floor }) => floor === null);
    if (!indoors && !outdoors) return [];
    const values = [...new Set(alike.flatMap(({ attributes }) => attributes.filter((each) => each.tone === tone && !/\d/.test(each.value)).map(({ value }) => value)))];
    const text = tone === 'neutral' || values.length === 0 ? words.unnamed[tone] : values.slice(0, namedValues).join(words.between);
    return [{ key: tone, signs: [...(indoors ? [`window-${tone}` as const] : []), ...(outdoors ? [`person-${tone}` as const] : [])], text }];
  });
}
