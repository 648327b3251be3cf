import type { Mentor, RatingDraft } from '../../contract/evaluation.ts';

export type { Mentor, RatingDraft };
export type Outcome = 'granted' | 'partly' | 'refused';
export type Grade = 'excellent' | 'good' | 'fair' | 'poor';

/** What an appeal is about, in authored ids; `whole` has none. */
export interface AppealAbout { readonly kind: 'whole' | 'decision' | 'task' | 'outcome' | 'veto'; readonly id: string }

/** The result as it stands after a correction. `vetoes` are those that still hold; `refs` the entries it follows from. */
export interface CorrectedStanding { readonly total: number; readonly grade: Grade; readonly passed: boolean; readonly vetoes: readonly string[] }

/** The body of an entry by its kind. Free text is never in it, but in the entry's `words`. */
export interface EvaluationBodies {
  readonly rating: { readonly mentor: Mentor; readonly levels: Readonly<Record<string, number | null>>; readonly moments: readonly number[] };
  readonly vetoVote: { readonly veto: string; readonly holds: boolean };
  readonly appeal: { readonly slip: string; readonly about: AppealAbout };
  readonly appealTaken: { readonly appeal: number };
  readonly appealDecided: { readonly appeal: number; readonly outcome: Outcome };
  readonly correction: CorrectedStanding & { readonly because: 'veto' | 'appeal'; readonly refs: readonly number[] };
}
export type EvaluationKind = keyof EvaluationBodies;

/** Before it is stored. `by`: an account, of an appeal the person. `words`: comment or reason first, then of a rating what was seen at each moment. */
export type NewEvaluation = { [K in EvaluationKind]: { readonly kind: K; readonly runId: string; readonly by: string; readonly body: EvaluationBodies[K]; readonly words: readonly string[]; readonly wall: string } }[EvaluationKind];

/** As stored: numbered, chained in the ledger and signed by the station. `isErased`: its words went with the person. */
export type Evaluation = NewEvaluation & { readonly number: number; readonly isErased: boolean };
export type EvaluationOf<K extends EvaluationKind> = Extract<Evaluation, { readonly kind: K }>;

/** How a finished run stands: as its last correction says, else as computed. `correction`: the number of that entry; null: as computed. */
export interface Standing { readonly total: number; readonly max: number; readonly grade: string; readonly passed: boolean; readonly vetoes: number; readonly correction: number | null }

/** What people said about finished runs. Nothing here changes a computed score. */
export interface Evaluations {
  /** Stores them as the next entries, all or none; the first gets the number `next()`. */
  add(entries: readonly NewEvaluation[]): void;
  next(): number;
  /** Oldest first. */
  ofRun(runId: string): readonly Evaluation[];
  /** The one rule of what counts of a result, for everything that is counted from runs; null of a run without a score. */
  standing(runId: string): Standing | null;
  /** All of one kind, oldest first. */
  ofKind(kind: EvaluationKind): readonly Evaluation[];
  /** Finished runs that can be rated, of people whose name or number holds `search`, newest first. */
  finished(search: string, limit: number): readonly string[];
  draft(runId: string, account: string): RatingDraft | null;
  /** Null takes it away. */
  keepDraft(runId: string, account: string, draft: RatingDraft | null): void;
}
