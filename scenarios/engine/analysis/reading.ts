import type { Quality } from '../schema/common.ts';
import type { Decision, Scenario } from '../schema/scenario.ts';

/** Beyond these a drill gives answers away by their length, or is more reading than acting. Lengths in characters, shares in per cent. */
export const readingLimits = { prompt: 160, /** longest to shortest option */ factor: 1.2, /** by how much the best option may exceed the mean of the others */ best: 20, share: 40, /** characters read in a minute */ perMinute: 280 } as const;

/** Characters that are read: spaces and line breaks are not. */
export const charactersOf = (text: string): number => [...text.replaceAll(/\s/g, '')].length;

export interface OptionLengths {
  readonly options: readonly { readonly id: string; readonly quality: Quality; readonly length: number }[];
  readonly longest: number; readonly shortest: number;
  /** the best option is the longest, by more than the limit over the mean of the others: its length gives it away */
  readonly bestStandsOut: { readonly length: number; readonly mean: number } | null;
}

/** How long the options of a decision are, in the order of the document. */
export function optionLengths(decision: Pick<Decision, 'options'>): OptionLengths {
  const options = decision.options.map(({ id, quality, text }) => ({ id, quality, length: charactersOf(text) }));
  const longest = Math.max(...options.map(({ length }) => length)), shortest = Math.min(...options.map(({ length }) => length));
  const best = options.filter(({ quality }) => quality === 'best').sort((a, b) => b.length - a.length)[0];
  const others = options.filter((option) => option !== best);
  const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
  const standsOut = best !== undefined && best.length === longest && best.length * 100 > mean * (100 + readingLimits.best);
  return { options, longest, shortest, bestStandsOut: standsOut ? { length: best.length, mean } : null };
}

/** What a trainee has to read in the time there is: cards and messages, without the answers of units. `share` in per cent of the minutes. */
export function readingLoad({ decisions, injects, minutes }: Pick<Scenario, 'decisions' | 'injects' | 'minutes'>): { readonly characters: number; readonly share: number; readonly isMuch: boolean } {
  const cards = decisions.flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]);
  const messages = injects.filter(({ reply }) => !reply).map(({ text }) => text);
  const characters = [...cards, ...messages].reduce((sum, text) => sum + charactersOf(text), 0);
  const room = readingLimits.perMinute * minutes;
  return { characters, share: Math.round((characters * 100) / room), isMuch: characters * 100 > readingLimits.share * room };
}
