import type { ListedRun, WaitingMatter } from '../../contract/evaluation.ts';
import { textOf } from '../../../scenarios/engine/index.ts';
import type { Caller } from '../access/sessions.ts';
import { tellingOf } from '../exam/telling.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Ports, RunHeader, StoredScore } from '../ports.ts';
import type { Evaluation } from '../ports/evaluation.ts';
import { appealsOf, isImpartial } from './appeals.ts';
import { entriesOf, mayRateAs, mentors, ratingOf } from './ratings.ts';
import { correctionOf, reviewedSheet } from './standing.ts';
import { mayVote, vetoReview } from './vetoes.ts';

const shown = 60;
type Staff = Extract<Caller, { accountId: string }>;
interface Found { readonly header: RunHeader; readonly score: StoredScore; readonly entries: readonly Evaluation[]; readonly isTold: boolean }

/** What waits for whom, oldest first, and finished runs, newest first. Who may not see an unreleased exam does not find it here. */
export function listOf(ports: Ports, played: PlayedScenarios, caller: Staff, search: string, lang: Lang): { waiting: WaitingMatter[]; runs: ListedRun[] } {
  const { records } = ports;
  const find = (runId: string): Found[] => {
    const header = records.readRun(runId), score = records.readScore(runId);
    if (!header || !score) return [];
    const telling = tellingOf(records, header);
    if (telling === 'void' || (telling === 'withheld' && caller.role !== 'evaluator')) return [];
    return [{ header, score, entries: records.evaluations.ofRun(runId), isTold: telling === 'told' }];
  };
  const recent = records.evaluations.finished(search, shown).flatMap(find);
  const known = new Set(recent.map(({ header }) => header.runId));
  // Whatever was begun long ago still waits; what both mentors rated does not, and those are the most.
  const rated = Map.groupBy(entriesOf(records.evaluations.ofKind('rating'), 'rating'), ({ runId }) => runId);
  const halfRated = [...rated].filter(([, ratings]) => mentors.some((mentor) => ratingOf(ratings, mentor) === null)).map(([runId]) => runId);
  const acted = (['appeal', 'vetoVote'] as const).flatMap((kind) => records.evaluations.ofKind(kind)).map(({ runId }) => runId);
  const begun = [...new Set([...acted, ...halfRated])].filter((runId) => !known.has(runId)).flatMap(find);
  return {
    waiting: [...recent, ...begun].flatMap((run) => waitingOf(ports, played, run, caller, lang)).toSorted((a, b) => Number(b.mine) - Number(a.mine) || (a.since < b.since ? -1 : 1)),
    runs: recent.map((run) => listed(ports, played, run, caller, lang)),
  };
}

function listed({ records }: Ports, played: PlayedScenarios, { header, score, entries, isTold }: Found, caller: Staff, lang: Lang): ListedRun {
  const person = records.findPerson(header.participants[0]?.personId ?? '');
  const ratings = entriesOf(entries, 'rating');
  const draft = records.evaluations.draft(header.runId, caller.accountId);
  const side = (mentor: 'business' | 'community') => (ratingOf(ratings, mentor) ? 'signed' as const : draft?.mentor === mentor ? 'draft' as const : 'none' as const);
  const corrected = correctionOf(entries)?.body;
  return {
    runId: header.runId, name: person?.name ?? '', staffNo: person?.staffNo ?? '', title: played.titleOf(header, lang), mode: header.mode, finishedAt: score.finishedAt, told: isTold,
    computed: { total: score.total, max: score.max, passed: score.passed }, corrected: corrected ? { total: corrected.total, passed: corrected.passed } : null,
    business: side('business'), community: side('community'),
  };
}

function waitingOf({ records }: Ports, played: PlayedScenarios, { header, score, entries }: Found, { accountId, role }: Staff, lang: Lang): WaitingMatter[] {
  const name = records.findPerson(header.participants[0]?.personId ?? '')?.name ?? '';
  const base = { runId: header.runId, name, title: played.titleOf(header, lang), for: '' };
  const ratings = entriesOf(entries, 'rating');
  const [first] = ratings;
  const missing = first ? mentors.filter((mentor) => ratingOf(ratings, mentor) === null) : [];
  const rating = missing.map((mentor): WaitingMatter => ({ ...base, kind: 'rating', detail: mentor, since: first?.wall ?? '', mine: role === 'evaluator' && mayRateAs(ratings, accountId).includes(mentor) }));
  // In practice a veto teaches; it takes nothing from anybody.
  const open = header.mode === 'practice' || score.vetoes === 0 ? [] : reviewedSheet(score).vetoes.map(({ id }) => ({ id, review: vetoReview(entries, id) })).filter(({ review }) => review.settledBy.length === 0);
  const titles = open.map(({ id }) => textOf(played.of(header), `veto.${id}.title`, lang)).join(lang === 'zh' ? '、' : ', ');
  const vetoes: WaitingMatter[] = open.length === 0 ? [] : [{ ...base, kind: 'veto', detail: titles, since: score.finishedAt, mine: open.some(({ review }) => mayVote(review, accountId)) }];
  const appeals = appealsOf(entries).filter(({ decided }) => !decided).map(({ appeal, taken }): WaitingMatter => ({
    ...base, kind: 'appeal', detail: appeal.body.slip, for: taken ? (records.findAccount(taken.by)?.name ?? '') : '', since: appeal.wall, mine: isImpartial(entries, accountId) && (taken === null || taken.by === accountId),
  }));
  return [...appeals, ...vetoes, ...rating];
}
