import { sessionOfRun } from '../exam/sessions.ts';
import type { Records, RunHeader, StoredScore } from '../ports.ts';
import type { Evaluation, EvaluationOf } from '../ports/evaluation.ts';
import { entriesOf } from './ratings.ts';

export interface AppealCourse { readonly appeal: EvaluationOf<'appeal'>; readonly taken: EvaluationOf<'appealTaken'> | null; readonly decided: EvaluationOf<'appealDecided'> | null }

/** Each appeal of a run with what became of it, oldest first. */
export function appealsOf(entries: readonly Evaluation[]): AppealCourse[] {
  const taken = entriesOf(entries, 'appealTaken'), decided = entriesOf(entries, 'appealDecided');
  return entriesOf(entries, 'appeal').map((appeal) => ({
    appeal, taken: taken.find(({ body }) => body.appeal === appeal.number) ?? null, decided: decided.find(({ body }) => body.appeal === appeal.number) ?? null,
  }));
}

/** Until when an appeal may be filed: the end of the station's day so many days after the result was told. Null for practice, which decides nothing. */
export function appealUntil(records: Pick<Records, 'examActsOfRun'>, header: RunHeader, score: StoredScore, days: number): Date | null {
  if (header.mode === 'practice') return null;
  const until = new Date(header.mode === 'exam' ? (sessionOfRun(records, header.runId)?.endedAt ?? score.finishedAt) : score.finishedAt);
  until.setDate(until.getDate() + days);
  until.setHours(23, 59, 59, 999);
  return until;
}

/** Whether this account has no part in what is appealed against: it neither rated the run nor reviewed its vetoes. */
export function isImpartial(entries: readonly Evaluation[], account: string): boolean {
  return !entries.some(({ kind, by }) => (kind === 'rating' || kind === 'vetoVote') && by === account);
}

/** The number on the slip: year, running number of the year at this station, and the station's own four signs. */
export function slipNumber(filed: readonly Evaluation[], wall: string, stationId: string): string {
  const year = wall.slice(0, 4);
  const count = filed.filter((each) => each.wall.startsWith(year)).length + 1;
  return `${year}-${String(count).padStart(4, '0')}-${stationId.replaceAll('-', '').slice(-4).toUpperCase()}`;
}
