import { optionLengths, qualityNames, readingLimits, type OptionLengths } from '../../../../scenarios/engine/index.ts';
import { fieldOf, textOf } from '../document/partSteps.ts';

/** Whether the length of options gives answers away, by the limits of the check. */
export const isTooWide = ({ longest, shortest, bestStandsOut }: OptionLengths): boolean => bestStandsOut !== null || longest > shortest * readingLimits.factor;

/** How long the options of a decision are as they stand, checked or not; null where there are fewer than two to compare. */
export function lengthsOf(options: readonly unknown[]): OptionLengths | null {
  if (options.length < 2) return null;
  return optionLengths({ options: options.map((option) => ({
    id: textOf(fieldOf(option, 'id')), text: textOf(fieldOf(option, 'text')), quality: qualityNames.find((each) => each === fieldOf(option, 'quality')) ?? 'poor', feedback: '', effects: [],
  })) });
}
