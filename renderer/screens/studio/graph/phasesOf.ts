import { byPhase } from '../document/byPhase.ts';
import { fieldOf, itemsAt, textOf } from '../document/partSteps.ts';

/** In which phase each decision and message comes up, by keys of the graph. */
export function phasesOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(byPhase(value).flatMap(({ phase, ...own }) => (phase === null ? [] : (['decisions', 'injects'] as const).flatMap((list) => own[list].map((at): [string, string] =>
    [`${list === 'decisions' ? 'decision' : 'inject'}:${textOf(fieldOf(itemsAt(value, [list])[at], 'id'))}`, `phase:${phase}`])))));
}
