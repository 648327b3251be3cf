import type { Growth } from '../../contract/history.ts';
import { categoryNames, indicatorParts, type Compiled, type IndicatorCode } from '../../../scenarios/engine/index.ts';
import type { LibraryEntry } from '../ports.ts';
import type { StoredSheet } from './storedSheet.ts';
import type { ToldRun } from './toldRuns.ts';

const competencies = ['P', 'S', 'C', 'D', 'O'] as const;
/** Fewer items than this say nothing about a competency or an indicator (assessment model M001). */
const leastItems = 3;
/** One drill says little about a person: so many of so many categories before anything is drawn. */
export const leastRuns = 3;
export const leastCategories = 2;
/** An indicator at or above this is not what to practise next. */
const strong = 0.8;

type Sums = ReadonlyMap<string, { points: number; max: number; items: number }>;
/** What is drawn of one person; `category` and titles of drills that left the library come from the played text. */
export interface Grown { readonly run: ToldRun; readonly category: Growth['categories'][number]['category'] | null; readonly title: string }

/** A person's growth over all told runs, oldest first, against the drills of the library. Results are as they stand; competencies are of the computed sheets, which a correction does not touch. */
export function growthOf(all: readonly Grown[], library: readonly LibraryEntry[], titleOf: (entry: LibraryEntry) => string): Growth {
  const drills = Map.groupBy(all, ({ run }) => run.header.scenarioId);
  const usable = library.filter(({ compiled, category }) => compiled !== null && category !== 'tutorial');
  const done = new Set(all.flatMap(({ category }) => category ?? []));
  const enough = all.length >= leastRuns && done.size >= leastCategories;
  const latest = summed([...drills.values()].map((runs) => runs.at(-1)!.run.sheet));
  return {
    runs: all.length, enough, leastRuns, leastCategories,
    categories: categoryNames.map((category) => ({
      category, done: done.has(category), passed: all.some((each) => each.category === category && each.run.stands.passed), available: usable.some((entry) => entry.category === category),
    })),
    drills: [...drills].map(([scenarioId, runs]) => {
      const { run, title } = runs.at(-1)!;
      return {
        scenarioId, title, usable: usable.some(({ id }) => id === scenarioId), runs: runs.length, best: Math.max(...runs.map((each) => each.run.stands.total)), last: run.stands.total,
        lastRunId: run.header.runId, max: run.score.max, passed: runs.some((each) => each.run.stands.passed), corrected: runs.filter((each) => each.run.stands.correction !== null).length,
      };
    }),
    competencies: enough ? competencies.map((code) => ({ code, ...courseOf(code, all, drills, latest) })) : [],
    next: nextOf(enough ? latest : new Map(), drills, usable, titleOf),
  };
}

function courseOf(code: string, all: readonly Grown[], drills: ReadonlyMap<string, readonly Grown[]>, latest: Sums): Pick<Growth['competencies'][number], 'first' | 'last' | 'items' | 'course'> {
  const repeated = [...drills.values()].some((runs) => runs.length > 1);
  const first = summed([...drills.values()].map((runs) => runs[0]!.run.sheet));
  const course = all.flatMap(({ run }) => {
    const share = shareOf(code, summed([run.sheet])).share;
    return share === null ? [] : [{ finishedAt: run.score.finishedAt, share }];
  });
  const { share: last, items } = shareOf(code, latest);
  return { first: repeated ? shareOf(code, first).share : null, last, items, course };
}

/** The weakest indicator that rests on enough items, and the drill that exercises it most, one not done before one that is; else a drill not done. */
function nextOf(latest: Sums, drills: ReadonlyMap<string, readonly Grown[]>, usable: readonly LibraryEntry[], titleOf: (entry: LibraryEntry) => string): Growth['next'] {
  const [weakest] = [...latest]
    .flatMap(([code, { points, max, items }]) => (items >= leastItems && max > 0 && points / max < strong ? [{ code, share: points / max, items }] : []))
    .sort((a, b) => a.share - b.share);
  const fresh = (entry: LibraryEntry): number => Number(drills.has(entry.id));
  if (!weakest) {
    const untried = usable.find((entry) => !drills.has(entry.id));
    return untried ? { scenarioId: untried.id, title: titleOf(untried), weak: null } : null;
  }
  const [best] = usable
    .flatMap((entry) => (entry.compiled ? [{ entry, points: exercised(entry.compiled, weakest.code) }] : []))
    .filter(({ points }) => points > 0)
    .sort((a, b) => fresh(a.entry) - fresh(b.entry) || b.points - a.points);
  return best ? { scenarioId: best.entry.id, title: titleOf(best.entry), weak: weakest } : null;
}

/** Points of a drill that go to an indicator. */
function exercised({ scenario: { decisions, rubric } }: Compiled, code: string): number {
  return [...decisions, ...rubric.tasks, ...rubric.outcomes]
    .flatMap(({ indicators, points }) => indicatorParts(indicators as Partial<Record<IndicatorCode, number>>, { points: 0, max: points * 1000 }))
    .reduce((sum, part) => sum + (part.code === code ? part.max : 0), 0);
}

function summed(sheets: readonly StoredSheet[]): Sums {
  const sums = new Map<string, { points: number; max: number; items: number }>();
  for (const { indicators } of sheets) {
    for (const [code, { points, max, items }] of Object.entries(indicators)) {
      const known = sums.get(code) ?? { points: 0, max: 0, items: 0 };
      sums.set(code, { points: known.points + points, max: known.max + max, items: known.items + items });
    }
  }
  return sums;
}

function shareOf(code: string, sums: Sums): { share: number | null; items: number } {
  const own = [...sums].flatMap(([indicator, sum]) => (indicator.startsWith(code) ? [sum] : []));
  const of = (pick: (sum: { points: number; max: number; items: number }) => number): number => own.reduce((total, sum) => total + pick(sum), 0);
  const [items, max] = [of((sum) => sum.items), of((sum) => sum.max)];
  return { items, share: items < leastItems || max === 0 ? null : Math.round((of((sum) => sum.points) * 1000) / max) / 1000 };
}
