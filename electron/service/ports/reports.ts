import type { Mode } from '../../../scenarios/engine/index.ts';

/** How a decision was met in one run; `took` is ms of scenario time. Decisions that the path never reached are not here. */
export interface StoredAnswer { readonly decision: string; readonly option: string | null; readonly timedOut: boolean; readonly took: number }

/** Which runs a report is about; what is left out does not narrow it. Days are YYYY-MM-DD of the station, both included. */
export interface RunFilter {
  readonly personIds?: readonly string[] | undefined; readonly runIds?: readonly string[] | undefined;
  readonly scenarioIds?: readonly string[] | undefined; readonly className?: string | undefined; readonly unit?: string | undefined; readonly mode?: Mode | undefined; readonly first?: boolean | undefined;
  readonly from?: string | undefined; readonly to?: string | undefined;
  readonly passed?: boolean | undefined; /** a review or an appeal corrected the result since */ readonly corrected?: boolean | undefined; /** band of ten per cent, 0 to 9 */ readonly band?: number | undefined;
  readonly decision?: string | undefined; /** null: time ran out */ readonly option?: string | null | undefined;
}

export type SumKey = 'scenario' | 'class' | 'unit' | 'mode' | 'first' | 'month';
export interface Sum { readonly key: string; readonly runs: number; readonly passed: number; readonly vetoed: number; /** per mille of points, added up */ readonly shares: number }
export interface Sums { readonly whole: Sum; readonly bands: readonly number[]; readonly by: Readonly<Record<SumKey, readonly Sum[]>>; /** exams whose result is not released */ readonly withheld: number; /** of the runs whose result was corrected: how many, how many passed as they stand, how many as computed */ readonly corrected: { readonly runs: number; readonly passed: number; readonly computed: number } }

/** `passed`, `share` and `vetoes` are as the result stands; `computed` is what it was before somebody corrected it, null where nobody did. */
export interface RunRow {
  readonly number: number; readonly runId: string; readonly scenarioId: string; readonly personId: string; readonly name: string; readonly className: string; readonly unit: string;
  readonly mode: Mode; readonly attempt: number; readonly passed: boolean; readonly share: number; readonly vetoes: number; readonly day: string;
  readonly computed: { readonly passed: boolean; readonly share: number } | null;
}

/** The latest runs of one drill's newest version, for item analysis: of each item its points and possible points, where the path offered it. */
export interface ItemRun { readonly runId: string; readonly total: number; readonly max: number; readonly items: Readonly<Record<string, readonly [points: number, max: number]>>; readonly answers: readonly StoredAnswer[] }
export interface ItemRuns { readonly version: string | null; readonly versions: readonly { readonly version: string; readonly runs: number }[]; readonly runs: readonly ItemRun[]; /** its content as stored with the newest run */ readonly newestRun: string | null }

/** Read-only questions over all stored results, answered beside the station's own work. Bots, scripts, void and unreleased exams are never in them. */
export interface Reports {
  sums(filter: RunFilter): Promise<Sums>;
  /** Newest first, at most `limit`, older than `before` where given. */
  rows(filter: RunFilter, limit: number, before?: number): Promise<readonly RunRow[]>;
  /** Of one drill. */
  items(filter: RunFilter, limit: number): Promise<ItemRuns>;
  /** Run ids that statistics count and whose decisions are not noted yet: played before this program noted them. */
  unanswered(limit: number): Promise<readonly string[]>;
}
