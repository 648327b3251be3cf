import type { HoursRules } from './tableSchemas.ts';

/** One line of a person's ledger: a drill with its run, or hours of another kind with what proves them. */
export type HoursEntry = { readonly kind: string; readonly hours: number; readonly day: string; readonly proof: string } | { readonly runId: string; readonly day: string };

export interface HoursLine { readonly kind: string; readonly entered: number; readonly counted: number; readonly target: number; readonly missing: number; readonly from: readonly string[] }
export interface HoursLedger { readonly lines: readonly HoursLine[]; readonly counted: number; readonly perYear: number; readonly unknown: readonly string[] }

/** One year's hours: drills count as the rules say, each run once, no kind beyond its cap. Entries of a kind without rules are named, not counted. `day` is YYYY-MM-DD. */
export function hoursLedger(rules: HoursRules, entries: readonly HoursEntry[], year: number): HoursLedger {
  const own = entries.filter(({ day }) => day.startsWith(`${year}-`));
  const lines = rules.kinds.map(({ id, target, cap, perDrill }) => {
    const runs = perDrill === undefined ? [] : [...new Set(own.flatMap((each) => ('runId' in each ? [each.runId] : [])))];
    const typed = own.flatMap((each) => ('kind' in each && each.kind === id ? [each] : []));
    const entered = runs.length * (perDrill ?? 0) + typed.reduce((sum, { hours }) => sum + hours, 0);
    const counted = cap === undefined ? entered : Math.min(cap, entered);
    return { kind: id, entered, counted, target, missing: Math.max(0, target - counted), from: [...runs, ...typed.map(({ proof }) => proof)] };
  });
  const unknown = [...new Set(own.flatMap((each) => ('kind' in each && !rules.kinds.some(({ id }) => id === each.kind) ? [each.kind] : [])))];
  return { lines, counted: lines.reduce((sum, { counted }) => sum + counted, 0), perYear: rules.perYear, unknown };
}
