import type { RunFilter } from '../../service/ports/reports.ts';
import type { Db } from '../database.ts';
import { itemRunsOf, rowsOf, sumsOf, unansweredRuns } from './queries.ts';

/** What the station asks its report worker. */
export type Question =
  | { readonly kind: 'sums'; readonly filter: RunFilter }
  | { readonly kind: 'rows'; readonly filter: RunFilter; readonly limit: number; readonly before: number | null }
  | { readonly kind: 'items'; readonly filter: RunFilter; readonly limit: number }
  | { readonly kind: 'unanswered'; readonly limit: number };
export interface Asked { readonly id: number; readonly question: Question }
export type Told = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly fault: string };

export function answer(db: Db, question: Question): unknown {
  switch (question.kind) {
    case 'sums': return sumsOf(db, question.filter);
    case 'rows': return rowsOf(db, question.filter, question.limit, question.before);
    case 'items': return itemRunsOf(db, question.filter, question.limit);
    case 'unanswered': return unansweredRuns(db, question.limit);
  }
}
