import { pairAgreement, type PairAgreement, type RatedEvidence } from '../../assessment/index.ts';
import type { Evaluation, EvaluationKind, EvaluationOf, Mentor } from '../ports/evaluation.ts';

const levelsOfAnchors = 5;
export const mentors: readonly Mentor[] = ['business', 'community'];
export type Rating = EvaluationOf<'rating'>;

/** The entries of one kind, in their order. */
export function entriesOf<K extends EvaluationKind>(entries: readonly Evaluation[], kind: K): EvaluationOf<K>[] {
  return entries.filter((entry): entry is EvaluationOf<K> => entry.kind === kind);
}

/** The rating that stands for this mentor: the last one signed. */
export function ratingOf(ratings: readonly Rating[], mentor: Mentor): Rating | null {
  return ratings.findLast((each) => each.body.mentor === mentor) ?? null;
}

/** As whom this account may rate the run: not beside somebody else's signature, and nobody as both mentors. */
export function mayRateAs(ratings: readonly Rating[], account: string): Mentor[] {
  const own = ratings.find(({ by }) => by === account)?.body.mentor;
  return mentors.filter((mentor) => (own === undefined ? ratingOf(ratings, mentor) === null : mentor === own));
}

/** Whether this account may still see only its own: it could rate and has not signed. */
export function isBlind(ratings: readonly Rating[], account: string): boolean {
  return !ratings.some(({ by }) => by === account) && mayRateAs(ratings, account).length > 0;
}

/** Of each indicator that both mentors saw, the two levels as each first signed them: later ones may have been made knowing the other's. */
function pairsOf(ratings: readonly Rating[]): (readonly [number, number])[] {
  const [business, community] = mentors.map((mentor) => ratings.find((each) => each.body.mentor === mentor));
  if (!business || !community) return [];
  return Object.entries(business.body.levels).flatMap(([code, level]) => { const other = community.body.levels[code] ?? null; return level === null || other === null ? [] : [[level, other] as const]; });
}

/** Agreement over one run's ratings, or over those of many runs. */
export function agreementOf(runs: readonly (readonly Rating[])[], least: number): PairAgreement & { readonly least: number } {
  return { ...pairAgreement(runs.flatMap(pairsOf), levelsOfAnchors, least), least };
}

/** What both mentors' standing ratings say, as evidence of its own source: level 1 is 0, level 5 is 1. */
export function ratedEvidence(ratings: readonly Rating[]): RatedEvidence[] {
  return mentors.flatMap((mentor) => {
    const standing = ratingOf(ratings, mentor);
    if (!standing) return [];
    return Object.entries(standing.body.levels).flatMap(([indicator, level]) => (level === null ? [] : [{ source: 'R' as const, indicator, share: (level - 1) / (levelsOfAnchors - 1), rater: standing.by, id: `evaluation-${standing.number}` }]));
  });
}
