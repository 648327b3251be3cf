import type { Clock, Records } from '../ports.ts';
import type { EvaluationOf, Outcome, RatingDraft } from '../ports/evaluation.ts';
import { appealsOf, appealUntil, isImpartial, slipNumber } from './appeals.ts';
import { appealable, type Reviewed } from './evaluationOf.ts';
import { entriesOf, mayRateAs } from './ratings.ts';
import type { ReviewTables } from './reviewTables.ts';
import { presentStanding, standingWith } from './standing.ts';
import { mayVote, vetoReview } from './vetoes.ts';

export interface Desk { readonly records: Records; readonly clock: Pick<Clock, 'wall'>; readonly tables: ReviewTables }
const wallOf = ({ clock }: Desk): string => new Date(clock.wall()).toISOString();

/** Keeps or signs a rating; only indicators that have anchors are taken. */
export function rate(desk: Desk, { header: { runId }, entries }: Reviewed, by: string, rating: RatingDraft, isSigned: boolean): 'done' | 'notNow' | 'nothing' {
  const { records, tables } = desk;
  if (!mayRateAs(entriesOf(entries, 'rating'), by).includes(rating.mentor)) return 'notNow';
  const known = tables.anchors.indicators.map(({ code }) => code);
  const levels = Object.fromEntries(known.flatMap((code) => { const level = rating.levels[code]; return level === undefined ? [] : [[code, level]]; }));
  if (!isSigned) {
    records.evaluations.keepDraft(runId, by, { ...rating, levels });
    return 'done';
  }
  if (Object.values(levels).every((level) => level === null)) return 'nothing';
  const moments = rating.moments.toSorted((a, b) => a.at - b.at);
  records.evaluations.add([{ kind: 'rating', runId, by, body: { mentor: rating.mentor, levels, moments: moments.map(({ at }) => at) }, words: [rating.comment, ...moments.map(({ text }) => text)], wall: wallOf(desk) }]);
  records.evaluations.keepDraft(runId, by, null);
  return 'done';
}

/** Stores one review of a veto and, where two now agree that it does not apply, the correction that follows, in one step. */
export function reviewVeto(desk: Desk, run: Reviewed, by: string, vetoId: string, holds: boolean, reason: string): 'done' | 'notNow' {
  const { records } = desk;
  const { header: { runId }, score, sheet, compiled, entries } = run;
  const before = vetoReview(entries, vetoId);
  if (!mayVote(before, by)) return 'notNow';
  const wall = wallOf(desk);
  const vote = { kind: 'vetoVote' as const, runId, by, body: { veto: vetoId, holds }, words: [reason], wall };
  const number = records.evaluations.next();
  const after = vetoReview([...entries, { ...vote, number, isErased: false }], vetoId);
  if (after.state !== 'lifted') {
    records.evaluations.add([vote]);
    return 'done';
  }
  const now = presentStanding(score, sheet, entries);
  const standing = standingWith(compiled, score.max, now.total, now.vetoes.filter((id) => id !== vetoId));
  records.evaluations.add([vote, { kind: 'correction', runId, by, body: { ...standing, because: 'veto', refs: after.settledBy.map((each) => each.number) }, words: [reason], wall }]);
  return 'done';
}

/** Files an appeal and gives its slip; one thing is appealed against once at a time. */
export function fileAppeal(desk: Desk, run: Reviewed, personId: string, handle: string, reason: string): { slip: string } | 'notNow' | 'late' | 'already' {
  const { records, tables } = desk;
  const { header, score, entries } = run;
  const about = appealable(run).find((each) => each.handle === handle)?.about;
  const until = appealUntil(records, header, score, tables.review.appeal.days);
  if (!about || until === null) return 'notNow';
  if (desk.clock.wall() > until.getTime()) return 'late';
  if (appealsOf(entries).some(({ appeal: { body }, decided }) => !decided && body.about.kind === about.kind && body.about.id === about.id)) return 'already';
  const wall = wallOf(desk);
  const slip = slipNumber(records.evaluations.ofKind('appeal'), wall, records.stationId());
  records.evaluations.add([{ kind: 'appeal', runId: header.runId, by: personId, body: { slip, about }, words: [reason], wall }]);
  return { slip };
}

type Course = { readonly appeal: EvaluationOf<'appeal'>; readonly taken: EvaluationOf<'appealTaken'> | null };
type NotHandled = 'notNow' | 'partial';

function handled({ entries }: Reviewed, number: number, by: string): Course | NotHandled {
  const course = appealsOf(entries).find(({ appeal }) => appeal.number === number);
  if (!course || course.decided) return 'notNow';
  return isImpartial(entries, by) ? course : 'partial';
}

export function takeUp(desk: Desk, run: Reviewed, by: string, number: number): 'done' | NotHandled {
  const course = handled(run, number, by);
  if (typeof course === 'string') return course;
  if (course.taken) return 'notNow';
  desk.records.evaluations.add([{ kind: 'appealTaken', runId: run.header.runId, by, body: { appeal: number }, words: [], wall: wallOf(desk) }]);
  return 'done';
}

/** Decides an appeal that was taken up; corrected points stand in an entry of their own beside the decision. */
export function decide(desk: Desk, run: Reviewed, by: string, wish: { readonly appeal: number; readonly outcome: Outcome; readonly total: number | null; readonly reason: string }): 'done' | NotHandled | 'unfit' {
  const { records } = desk;
  const { header: { runId }, score, sheet, compiled, entries } = run;
  const course = handled(run, wish.appeal, by);
  if (typeof course === 'string') return course;
  if (!course.taken) return 'notNow';
  if (wish.total !== null && (wish.outcome === 'refused' || wish.total > score.max)) return 'unfit';
  const wall = wallOf(desk);
  const decision = { kind: 'appealDecided' as const, runId, by, body: { appeal: wish.appeal, outcome: wish.outcome }, words: [wish.reason], wall };
  if (wish.total === null) records.evaluations.add([decision]);
  else {
    const standing = standingWith(compiled, score.max, wish.total, presentStanding(score, sheet, entries).vetoes);
    records.evaluations.add([decision, { kind: 'correction', runId, by, body: { ...standing, because: 'appeal', refs: [wish.appeal, records.evaluations.next()] }, words: [wish.reason], wall }]);
  }
  return 'done';
}
