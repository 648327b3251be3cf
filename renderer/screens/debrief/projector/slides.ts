import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import type { Debrief } from '../../../../scenarios/engine/index.ts';
import { topLosses, type Loss } from '../topLosses.ts';

/** A question put to the class; `ordinal` is the decision's place in the outline, null where points were lost by a task. */
export interface Asked { readonly loss: Loss; readonly options: readonly string[]; readonly chosen: number | null; readonly best: number | null; readonly ordinal: number | null }

export type Slide =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'moment'; readonly at: number; readonly title: string; readonly text: string }
  | { readonly kind: 'question' | 'answer'; readonly asked: Asked; readonly number: number }
  | { readonly kind: 'futures'; readonly decision: number; readonly option: number; readonly title: string }
  | { readonly kind: 'summary'; readonly losses: readonly Loss[] };

const mostVetoes = 2;

/** A debrief as a lesson: the result, what must never happen, each big loss as scene, question and answer, one decision's two futures, what to remember. */
export function slidesOf(debrief: Debrief, outline: ReplayOutline): Slide[] {
  // How things came out is nothing one could have decided: a class is asked about answers and tasks.
  const losses = topLosses({ ...debrief, outcomes: [] });
  const asked = losses.map((loss) => askedOf(loss, outline));
  const forked = asked.find(({ ordinal, best, chosen }) => ordinal !== null && best !== null && best !== chosen);
  return [
    { kind: 'verdict' },
    ...debrief.vetoes.slice(0, mostVetoes).map(({ at, title, reason }): Slide => ({ kind: 'moment', at, title, text: reason })),
    ...asked.flatMap((each, index): Slide[] => [
      ...(each.loss.at === null ? [] : [{ kind: 'moment' as const, at: each.loss.at, title: each.loss.title, text: each.loss.decision?.prompt ?? '' }]),
      { kind: 'question', asked: each, number: index + 1 }, { kind: 'answer', asked: each, number: index + 1 },
    ]),
    ...(forked && forked.ordinal !== null && forked.best !== null ? [{ kind: 'futures' as const, decision: forked.ordinal, option: forked.best, title: forked.loss.title }] : []),
    { kind: 'summary', losses },
  ];
}

function askedOf(loss: Loss, { decisions }: ReplayOutline): Asked {
  const { decision } = loss;
  const ordinal = decision ? decisions.findIndex(({ title, openedAt }) => title === decision.title && openedAt === decision.openedAt) : -1;
  const found = decisions[ordinal];
  if (!decision || !found) return { loss, options: [], chosen: null, best: null, ordinal: null };
  const best = found.options.indexOf(decision.best);
  return { loss, options: found.options, chosen: found.chosen, best: best < 0 ? null : best, ordinal };
}
