import { z } from 'zod';
import type { Compiled } from '../../../scenarios/engine/index.ts';
import type { Records, StoredScore } from '../ports.ts';
import type { CorrectedStanding, Evaluation, EvaluationOf } from '../ports/evaluation.ts';
import { entriesOf } from './ratings.ts';

const storedSheet = z.object({
  items: z.array(z.object({ id: z.string(), kind: z.enum(['decision', 'task', 'outcome']) })), vetoes: z.array(z.object({ id: z.string(), at: z.number() })),
  indicators: z.record(z.string(), z.object({ points: z.number(), max: z.number(), items: z.number() })),
});
export type ReviewedSheet = z.infer<typeof storedSheet>;

/** What reviews read of a stored sheet. */
export function reviewedSheet(score: StoredScore): ReviewedSheet {
  return storedSheet.parse(JSON.parse(score.sheet));
}

/** The correction that stands: the last one. */
export function correctionOf(entries: readonly Evaluation[]): EvaluationOf<'correction'> | null {
  return entriesOf(entries, 'correction').at(-1) ?? null;
}

export interface CorrectedResult { readonly total: number; readonly passed: boolean; readonly grade: CorrectedStanding['grade']; readonly because: 'veto' | 'appeal'; readonly by: string; readonly wall: string; readonly reason: string }

/** The correction that stands for a run, for whoever lists results; the computed score stays beside it. */
export function correctedResult(records: Pick<Records, 'evaluations' | 'findAccount'>, runId: string): CorrectedResult | null {
  const found = correctionOf(records.evaluations.ofRun(runId));
  return found && resultOf(records, found);
}

export function resultOf(records: Pick<Records, 'findAccount'>, { body: { total, passed, grade, because }, by, wall, words }: EvaluationOf<'correction'>): CorrectedResult {
  return { total, passed, grade, because, by: records.findAccount(by)?.name ?? by, wall, reason: words[0] ?? '' };
}

/** The result with these points and these vetoes, by the rules the run was played under. */
export function standingWith(compiled: Compiled, max: number, total: number, vetoes: readonly string[]): CorrectedStanding {
  const { passMark, grades } = compiled.scenario.rubric;
  const share = max === 0 ? 0 : (total * 100) / max;
  const byShare = share >= grades.excellent ? 'excellent' : share >= grades.good ? 'good' : share >= grades.fair ? 'fair' : 'poor';
  return { total, vetoes, grade: vetoes.length > 0 ? 'poor' : byShare, passed: vetoes.length === 0 && max > 0 && share >= passMark };
}

/** The points and vetoes that hold now: of the last correction, else as computed. */
export function presentStanding(score: StoredScore, sheet: ReviewedSheet, entries: readonly Evaluation[]): { readonly total: number; readonly vetoes: readonly string[] } {
  return correctionOf(entries)?.body ?? { total: score.total, vetoes: sheet.vetoes.map(({ id }) => id) };
}
