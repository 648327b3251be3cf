import type { Scenario } from '../../scenarios/engine/index.ts';
import { minus, one, times, type Fraction } from './fraction.ts';
import type { Dimension, Model } from './modelSchema.ts';

/**
 * The model as one of its readings has it: a fifth dimension takes `weight` (its own unless given, above 0 and below 1) from all others
 * in proportion, exactly. Throws for a reading that the model does not have.
 */
export function modelInMode(model: Model, mode: string, weight?: Fraction): Model {
  const reading = model.modes.find(({ id }) => id === mode);
  if (!reading) throw new Error(`model ${model.id} has no mode ${mode}`);
  if (!reading.fifth) return model;
  const fifth: Dimension = { ...reading.fifth, weight: weight ?? reading.fifth.weight };
  const rest = minus(one, fifth.weight);
  if (rest.parts <= 0n || fifth.weight.parts <= 0n) throw new RangeError('the weight of a further dimension lies between 0 and 1');
  return { ...model, dimensions: [...model.dimensions.map((each) => ({ ...each, weight: times(each.weight, rest) })), fifth] };
}

/** The model with the weights that this category of drills gives its dimensions; a dimension it does not weigh is left out. */
export function modelForCategory(model: Model, category: Exclude<Scenario['category'], 'tutorial'>): Model {
  const weights = model.emphasis[category];
  if (!weights) return model;
  const dimensions = model.dimensions.flatMap((each) => { const weight = weights[each.id]; return weight ? [{ ...each, weight, assumed: true }] : []; });
  return { ...model, dimensions };
}
