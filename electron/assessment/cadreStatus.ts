import type { CadreRules } from './tableSchemas.ts';

/** One assessed run, oldest first in a list: the shares of the core dimensions that it had enough evidence for. */
export interface RatedRun { readonly runId: string; readonly period: string; readonly dimensions: Readonly<Record<string, number>> }
/** One remedial training and whether the standard was met after it, oldest first in a list. */
export interface Remedial { readonly period: string; readonly met: boolean }

/** CADRE3: advice for the organisation, never a verdict. `undecided` where there is too little to say. */
export interface CadreStatus { readonly colour: 'green' | 'yellow' | 'red' | 'undecided'; readonly why: 'fewPeriods' | 'fewRuns' | 'mixed' | 'met' | 'weakTwice' | 'remedialsFailed'; readonly dimensions: readonly string[]; readonly runs: readonly string[] }

/**
 * Green: every core dimension met the line in the last periods. Yellow: one of them was below it in consecutive runs. Red: yellow, and the last
 * remedial trainings all failed. Nothing is said of fewer periods or runs than the rules ask for, so one drill alone never colours anybody.
 */
export function cadreStatus(rules: CadreRules, runs: readonly RatedRun[], remedials: readonly Remedial[]): CadreStatus {
  const periods = [...new Set(runs.map(({ period }) => period))];
  const told = runs.map(({ runId }) => runId);
  if (runs.length < rules.leastRuns) return { colour: 'undecided', why: 'fewRuns', dimensions: [], runs: told };
  if (periods.length < rules.leastPeriods) return { colour: 'undecided', why: 'fewPeriods', dimensions: [], runs: told };
  const weak = dimensionsOf(runs).flatMap((id) => { const last = lastOf(runs, id, rules.failuresForYellow); return last.length === rules.failuresForYellow && last.every(({ share }) => share < rules.passShare) ? [{ id, last }] : []; });
  if (weak.length > 0) {
    const failed = remedials.length >= rules.remedialsForRed && remedials.slice(-rules.remedialsForRed).every(({ met }) => !met);
    const behind = [...new Set(weak.flatMap(({ last }) => last.map(({ runId }) => runId)))];
    return { colour: failed ? 'red' : 'yellow', why: failed ? 'remedialsFailed' : 'weakTwice', dimensions: weak.map(({ id }) => id), runs: behind };
  }
  const recent = runs.filter(({ period }) => periods.slice(-rules.leastPeriods).includes(period));
  const below = dimensionsOf(recent).filter((id) => recent.some(({ dimensions }) => (dimensions[id] ?? 1) < rules.passShare));
  const isMet = below.length === 0 && dimensionsOf(recent).length > 0;
  return { colour: isMet ? 'green' : 'undecided', why: isMet ? 'met' : 'mixed', dimensions: below, runs: recent.map(({ runId }) => runId) };
}

const dimensionsOf = (runs: readonly RatedRun[]): string[] => [...new Set(runs.flatMap(({ dimensions }) => Object.keys(dimensions)))].sort();

/** The last `count` runs that say something about a dimension. */
function lastOf(runs: readonly RatedRun[], id: string, count: number): { readonly runId: string; readonly share: number }[] {
  return runs.flatMap(({ runId, dimensions }) => { const share = dimensions[id]; return share === undefined ? [] : [{ runId, share }]; }).slice(-count);
}
