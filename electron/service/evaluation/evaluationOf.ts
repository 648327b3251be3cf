import { assess, evidenceOfSheet } from '../../assessment/index.ts';
import { textOf, type Compiled } from '../../../scenarios/engine/index.ts';
import type { Appeal, EvaluationOfRun, ReviewedVeto, SignedRating } from '../../contract/evaluation.ts';
import type { Caller } from '../access/sessions.ts';
import { tellingOf } from '../exam/telling.ts';
import type { Lang, Ports, RunHeader, StoredScore } from '../ports.ts';
import type { AppealAbout, Evaluation } from '../ports/evaluation.ts';
import { appealsOf, appealUntil, isImpartial } from './appeals.ts';
import { agreementOf, entriesOf, isBlind, mayRateAs, ratedEvidence, ratingOf, type Rating } from './ratings.ts';
import type { ReviewTables } from './reviewTables.ts';
import { resultOf, type ReviewedSheet } from './standing.ts';
import { mayVote, vetoReview } from './vetoes.ts';

/** A finished run with what was said about it. */
export interface Reviewed { readonly header: RunHeader; readonly score: StoredScore; readonly sheet: ReviewedSheet; readonly compiled: Compiled; readonly entries: readonly Evaluation[] }

const wholeHandle = 'whole:0';

/** What can be appealed against, each with the handle that calls name it by. */
export function appealable({ sheet }: Pick<Reviewed, 'sheet'>): { readonly handle: string; readonly about: AppealAbout }[] {
  const items = sheet.items.map(({ id, kind }, i) => ({ handle: `item:${i}`, about: { kind, id } }));
  return [{ handle: wholeHandle, about: { kind: 'whole', id: '' } }, ...sheet.vetoes.map(({ id }, i) => ({ handle: `veto:${i}`, about: { kind: 'veto' as const, id } })), ...items];
}

/** Everything said about one run, as far as this caller may know it by now: nobody sees another's rating or vote before giving their own. */
export function evaluationOf(ports: Ports, tables: ReviewTables, run: Reviewed, caller: Caller, lang: Lang): EvaluationOfRun {
  const { records } = ports;
  const { header, score, sheet, compiled, entries } = run;
  const account = 'accountId' in caller ? caller.accountId : null;
  const nameOf = (id: string): string => records.findAccount(id)?.name ?? id;
  const person = records.findPerson(header.participants[0]?.personId ?? '');
  const ratings = entriesOf(entries, 'rating');
  const rater = account !== null && caller.role === 'evaluator' ? account : null;
  const blind = rater !== null && isBlind(ratings, rater);
  const until = appealUntil(records, header, score, tables.review.appeal.days);
  return {
    runId: header.runId, personId: person?.id ?? '', name: person?.name ?? '', staffNo: person?.staffNo ?? '', title: textOf(compiled, 'scenario.title', lang), mode: header.mode, finishedAt: score.finishedAt,
    told: tellingOf(records, header) === 'told',
    computed: { total: score.total, max: score.max, grade: gradeOf(score.grade), passed: score.passed },
    corrections: entriesOf(entries, 'correction').map((each) => resultOf(records, each)),
    indicators: tables.anchors.indicators.map(({ code, title, look, anchors: { one, three, five } }) => ({ code, title: title[lang], look: look[lang], anchors: { one: one[lang], three: three[lang], five: five[lang] } })),
    ratings: blind ? [] : ratings.map((each) => signed(each, ratings, nameOf)), hidden: blind ? ratings.map(({ body }) => body.mentor) : [],
    draft: rater === null ? null : records.evaluations.draft(header.runId, rater), mayRate: rater === null ? [] : mayRateAs(ratings, rater),
    agreement: blind || new Set(ratings.map(({ body }) => body.mentor)).size < 2 ? null : agreementOf([ratings], tables.review.agreement.leastPairs),
    evaluation: records.selfEvaluationsOf(header.runId).at(-1) ?? null,
    vetoes: sheet.vetoes.map(({ id, at }, i) => vetoOf(entries, { handle: `veto:${i}`, id, at, title: textOf(compiled, `veto.${id}.title`, lang) }, account, nameOf)),
    appeals: appealsOf(entries).map((course) => appealOf(course, titleOf(compiled, course.appeal.body.about, lang), entries, account, nameOf)),
    appealing: {
      things: appealable(run).map(({ handle, about }) => ({ handle, title: titleOf(compiled, about, lang) })), until: until?.toISOString() ?? null, isOpen: until !== null && ports.clock.wall() <= until.getTime(),
      days: tables.review.appeal.days, note: tables.review.appeal.note[lang],
    },
    models: modelsOf(ports, tables, run, blind ? [] : ratings, lang),
  };
}

/** `whole` has no title of its own: the screen has a word for it. */
function titleOf(compiled: Compiled, { kind, id }: AppealAbout, lang: Lang): string {
  if (kind === 'whole') return '';
  return textOf(compiled, `${kind === 'decision' || kind === 'veto' ? kind : 'item'}.${id}.title`, lang);
}

function signed({ number, by, wall, words, body: { mentor, levels, moments } }: Rating, all: readonly Rating[], nameOf: (id: string) => string): SignedRating {
  return { number, mentor, by: nameOf(by), wall, levels: { ...levels }, comment: words[0] ?? '', moments: moments.map((at, i) => ({ at, text: words[i + 1] ?? '' })), isSuperseded: ratingOf(all, mentor)?.number !== number };
}

function vetoOf(entries: readonly Evaluation[], { id, ...veto }: { handle: string; id: string; at: number; title: string }, account: string | null, nameOf: (id: string) => string): ReviewedVeto {
  const review = vetoReview(entries, id);
  const may = account !== null && mayVote(review, account);
  const isSettled = review.settledBy.length > 0;
  // Before the outcome neither the trainee nor a reviewer who is still asked learns how somebody voted.
  const shown = isSettled || (account !== null && !may);
  return { ...veto, state: review.state, mayVote: may, votes: review.votes.map(({ by, wall, body, words }) => ({ by: nameOf(by), wall, holds: shown ? body.holds : null, reason: shown ? (words[0] ?? '') : '' })) };
}

function appealOf({ appeal, taken, decided }: ReturnType<typeof appealsOf>[number], about: string, entries: readonly Evaluation[], account: string | null, nameOf: (id: string) => string): Appeal {
  return {
    number: appeal.number, slip: appeal.body.slip, about, reason: appeal.words[0] ?? '', wall: appeal.wall, state: decided ? 'decided' : taken ? 'taken' : 'filed',
    takenBy: taken ? nameOf(taken.by) : null, takenAt: taken?.wall ?? null,
    decision: decided ? { outcome: decided.body.outcome, by: nameOf(decided.by), wall: decided.wall, reason: decided.words[0] ?? '' } : null,
    mayHandle: account !== null && decided === null && isImpartial(entries, account),
  };
}

/** Models that take something from evaluators: each source by itself, never one figure for all. */
function modelsOf({ library }: Ports, { anchors }: ReviewTables, { header, sheet }: Reviewed, ratings: readonly Rating[], lang: Lang): EvaluationOfRun['models'] {
  const evidence = [...evidenceOfSheet(sheet, header.runId, library.find(header.scenarioId)?.category ?? ''), ...ratedEvidence(ratings)];
  return library.assessment.models.filter(({ id }) => anchors.indicators.some(({ of }) => of === id)).map((model) => ({
    id: model.id, title: model.title[lang], sources: assess(model, evidence).sources.map((each) => ({ ...each, need: model.least[each.source] })),
  }));
}

function gradeOf(grade: string): EvaluationOfRun['computed']['grade'] {
  return grade === 'excellent' || grade === 'good' || grade === 'fair' ? grade : 'poor';
}
