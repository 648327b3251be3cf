import type { Form, Scenario } from '../schema/scenario.ts';
import { applyVariant } from './variant.ts';

/** The document's own form (null) or that of one of its variants, with its amounts as numbers. */
export function formOf(scenario: Scenario, variantId: string | null): Form {
  const document = applyVariant(scenario, variantId);
  if (!document) throw new Error(`there is no variant "${variantId}"`);
  return settled(document);
}

/** Amounts that name a coefficient become its value; an unknown one becomes the least that is allowed, and lint names it. */
function settled(document: Scenario): Form {
  const values = new Map(document.coefficients.map(({ id, value }) => [id, value]));
  const number = (amount: number | string, least: number) => (typeof amount === 'number' ? amount : Math.max(least, values.get(amount) ?? least));
  return {
    ...document,
    roads: document.roads.map((road) => ({ ...road, takes: number(road.takes, 1000) })),
    phases: document.phases.map((phase) => ({ ...phase, pace: number(phase.pace, 1) })),
    dynamics: document.dynamics.map((dynamic) => ({
      ...dynamic,
      states: dynamic.states.map((state) => ({ ...state, ticks: state.ticks.map((tick) => ({ ...tick, every: number(tick.every, 100), threshold: number(tick.threshold, 1) })) })),
    })),
  };
}
