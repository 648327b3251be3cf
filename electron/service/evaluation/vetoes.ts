import type { Evaluation, EvaluationOf } from '../ports/evaluation.ts';
import { entriesOf } from './ratings.ts';

type Vote = EvaluationOf<'vetoVote'>;
export interface VetoReview { readonly state: 'open' | 'split' | 'holds' | 'lifted'; readonly votes: readonly Vote[]; /** the two that agree */ readonly settledBy: readonly Vote[] }

/** How the review of one veto stands: two different accounts must agree; where the first two differ, a third is asked. */
export function vetoReview(entries: readonly Evaluation[], veto: string): VetoReview {
  const votes = entriesOf(entries, 'vetoVote').filter(({ body }) => body.veto === veto);
  for (const holds of [true, false]) {
    const same = votes.filter(({ body }) => body.holds === holds);
    if (same.length >= 2) return { state: holds ? 'holds' : 'lifted', votes, settledBy: same.slice(0, 2) };
  }
  return { state: votes.length >= 2 ? 'split' : 'open', votes, settledBy: [] };
}

/** Nobody reviews twice, and nothing that is settled. */
export function mayVote({ state, votes }: VetoReview, account: string): boolean {
  return (state === 'open' || state === 'split') && !votes.some(({ by }) => by === account);
}
