import type { ScenarioCard } from '../../../electron/contract/library.ts';

export type Category = Exclude<ScenarioCard['category'], 'tutorial'>;

/** The twelve categories in the order of the home screen; the type check keeps the list complete. */
const order: Record<Category, number> = {
  fire: 1, elevator: 2, 'property-exit': 3, 'group-incident': 4, flood: 5, gas: 6, 'public-health': 7, waste: 8, parking: 9, fraud: 10, vulnerable: 11, dispute: 12,
};

export const categories = (Object.keys(order) as Category[]).toSorted((a, b) => order[a] - order[b]);
