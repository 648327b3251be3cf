import type { Mode } from '../../scenarios/engine/index.ts';
import { spearmanBrown } from './statistics/reliability.ts';
import type { Programme } from './tableSchemas.ts';

/** A finished run of one trainee. `day` is YYYY-MM-DD. */
export interface ProgrammeRun { readonly runId: string; readonly scenarioId: string; readonly category: string; readonly mode: Mode; readonly day: string; readonly passed: boolean; readonly share: number }

export type ProgrammeGap =
  | { readonly kind: 'drills' | 'categories' | 'exams'; readonly have: number; readonly need: number }
  | { readonly kind: 'drill' | 'category'; readonly id: string };

export interface ProgrammeProgress {
  readonly isMet: boolean; readonly gaps: readonly ProgrammeGap[];
  /** the runs that count: of each drill the latest passed one */
  readonly runs: readonly string[]; readonly categories: readonly string[];
  /** runs that do not count, and why */
  readonly left: readonly { readonly runId: string; readonly why: 'mode' | 'failed' | 'old' | 'repeat' }[];
  /** of the counted drills together, from that of a single one; null of none */
  readonly reliability: number | null;
}

/** How far a trainee is in a programme on a day, and what is missing. Each drill counts once, however often it was passed. */
export function programmeProgress(programme: Programme, runs: readonly ProgrammeRun[], today: string, singleReliability: number): ProgrammeProgress {
  const since = monthsBefore(today, programme.withinMonths);
  const latestFirst = [...runs].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const counted: ProgrammeRun[] = [];
  const left: ProgrammeProgress['left'][number][] = [];
  for (const run of latestFirst) {
    // an exam stands above an assessed run of the same drill, however late that one is
    const better = counted.findIndex((other) => other.scenarioId === run.scenarioId);
    const why = !programme.modes.includes(run.mode) ? 'mode' : !run.passed ? 'failed' : run.day < since ? 'old' : better >= 0 ? 'repeat' : null;
    if (why === null) counted.push(run);
    else if (why === 'repeat' && run.mode === 'exam' && counted[better]?.mode !== 'exam') { left.push({ runId: counted[better]?.runId ?? '', why }); counted[better] = run; }
    else left.push({ runId: run.runId, why });
  }
  const categories = [...new Set(counted.map(({ category }) => category))].sort();
  const gaps = gapsOf(programme, counted, categories);
  return { isMet: gaps.length === 0, gaps, runs: counted.map(({ runId }) => runId), categories, left, reliability: counted.length === 0 ? null : spearmanBrown(singleReliability, counted.length) };
}

function gapsOf(programme: Programme, counted: readonly ProgrammeRun[], categories: readonly string[]): ProgrammeGap[] {
  const counts = [
    { kind: 'drills' as const, have: counted.length, need: programme.leastDrills },
    { kind: 'categories' as const, have: categories.length, need: programme.leastCategories },
    { kind: 'exams' as const, have: counted.filter(({ mode }) => mode === 'exam').length, need: programme.leastExams },
  ];
  return [
    ...counts.filter(({ have, need }) => have < need),
    ...programme.requiredDrills.filter((id) => !counted.some(({ scenarioId }) => scenarioId === id)).map((id) => ({ kind: 'drill' as const, id })),
    ...programme.requiredCategories.filter((id) => !categories.includes(id)).map((id) => ({ kind: 'category' as const, id })),
  ];
}

/** The same day so many months earlier, or the last of that month. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}
