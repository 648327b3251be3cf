import type { ItemReview } from '../../../scenarios/engine/index.ts';

export interface Checklist { /** anything short of full points */ readonly open: readonly ItemReview[]; readonly done: readonly ItemReview[]; readonly notMet: readonly ItemReview[] }

/** Tasks in the order in which they were due, what was not done well apart from what was. */
export function checklistOf(items: readonly ItemReview[]): Checklist {
  const inTime = items.toSorted((a, b) => (a.due ?? a.at ?? Number.POSITIVE_INFINITY) - (b.due ?? b.at ?? Number.POSITIVE_INFINITY));
  const isFull = ({ points, max }: ItemReview): boolean => max - points < 0.001;
  return {
    open: inTime.filter((item) => item.state !== 'notOffered' && !isFull(item)), done: inTime.filter((item) => item.state !== 'notOffered' && isFull(item)),
    notMet: inTime.filter(({ state }) => state === 'notOffered'),
  };
}
