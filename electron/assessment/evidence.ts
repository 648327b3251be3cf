import type { ScoreSheet } from '../../scenarios/engine/index.ts';
import type { DrillIndicator } from './modelSchema.ts';

/** Points that a drill gave for one of the twelve drill indicators; `items` is how many items spoke of it. */
export interface DrillEvidence { readonly source: 'D'; readonly indicator: DrillIndicator; readonly points: number; readonly max: number; readonly items: number; readonly runId: string; readonly category: string }
/** What an evaluator gave for an indicator of the model, 0 to 1. */
export interface RatedEvidence { readonly source: 'R'; readonly indicator: string; readonly share: number; readonly rater: string; readonly id: string }
/** What was entered from outside for an indicator of the model, 0 to 1. */
export interface EnteredEvidence { readonly source: 'E'; readonly indicator: string; readonly share: number; readonly id: string }
export type Evidence = DrillEvidence | RatedEvidence | EnteredEvidence;

/** The evidence in one score sheet, in whatever unit its points are. An indicator that the trainee's path never met gives none. */
export function evidenceOfSheet(sheet: Pick<ScoreSheet, 'indicators'>, runId: string, category: string): DrillEvidence[] {
  return (Object.entries(sheet.indicators) as [DrillIndicator, { points: number; max: number; items: number } | undefined][]).flatMap(([indicator, found]) =>
    (!found || found.items === 0 || found.max === 0 ? [] : [{ source: 'D' as const, indicator, points: found.points, max: found.max, items: found.items, runId, category }]));
}
