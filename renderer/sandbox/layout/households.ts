import type { PersonView } from '../runView.ts';

export const toneOrder = ['bad', 'warn', 'neutral', 'good'] as const satisfies readonly PersonView['tone'][];

/** From this many on, a building's households are also counted on its label: single windows are small on a small map. */
const worthCounting = 5;

/** How many households of each building stand where, worst first; only buildings with many, and only stances that occur. */
export function householdCounts(people: readonly PersonView[]): Map<string, { tone: PersonView['tone']; count: number }[]> {
  const byPlace = new Map<string, PersonView[]>();
  for (const person of people) if (person.place !== null && person.floor !== null) byPlace.set(person.place, [...(byPlace.get(person.place) ?? []), person]);
  return new Map(
    [...byPlace].filter(([, all]) => all.length >= worthCounting)
      .map(([place, all]) => [place, toneOrder.map((tone) => ({ tone, count: all.filter((each) => each.tone === tone).length })).filter(({ count }) => count > 0)]),
  );
}
