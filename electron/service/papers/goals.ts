import { textOf, type Compiled } from '../../../scenarios/engine/index.ts';
import type { ReportPaper } from '../../contract/paperShapes.ts';
import type { ItemRun } from '../ports/reports.ts';
import type { Lang } from '../ports.ts';

export type Goal = ReportPaper['goals'][number] & { readonly lost: number };

/** What a drill asks, in the order of its document, with the share of points over the runs that met it and the points lost on average. What nobody met is left out. */
export function goalsOf(compiled: Compiled, runs: readonly Pick<ItemRun, 'items'>[], lang: Lang): Goal[] {
  const { decisions, rubric } = compiled.scenario;
  const all = [...decisions.map(({ id }) => ({ id, kind: 'decision' as const })), ...rubric.tasks.map(({ id }) => ({ id, kind: 'task' as const })), ...rubric.outcomes.map(({ id }) => ({ id, kind: 'outcome' as const }))];
  return all.flatMap(({ id, kind }) => {
    const met = runs.flatMap(({ items }) => (items[id] ? [items[id]] : [])).filter(([, max]) => max > 0);
    if (met.length === 0) return [];
    const [points, max] = [0, 1].map((part) => met.reduce((sum, pair) => sum + (pair[part] ?? 0), 0));
    return [{ title: textOf(compiled, `${kind === 'decision' ? 'decision' : 'item'}.${id}.title`, lang), kind, share: (points ?? 0) / (max ?? 1), n: met.length, lost: ((max ?? 0) - (points ?? 0)) / met.length }];
  });
}
