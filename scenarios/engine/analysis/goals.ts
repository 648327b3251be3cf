import { sheetOf, type ItemState } from '../score/score.ts';
import type { Run } from '../run/draft.ts';
import type { Path } from '../schema/finding.ts';
import type { Scenario, TaskItem } from '../schema/scenario.ts';

/** Something a drill should be able to come to. `id` is `kind:what`; `matters` = its author would want to know when nothing leads there. */
export interface Goal { readonly id: string; readonly path: Path; readonly matters: boolean }

/** Every phase, option, time limit, inject, item state, veto, cap and ending of a document. */
export function goalsOf({ phases, decisions, injects, endings, rubric }: Scenario): Goal[] {
  const goal = (id: string, path: Path, matters = true): Goal => ({ id, path, matters });
  return [
    ...phases.map(({ id }, i) => goal(`phase:${id}`, ['phases', i])),
    ...decisions.flatMap(({ id, options, limit }, i) => [
      ...options.map((option, j) => goal(`option:${id}.${option.id}`, ['decisions', i, 'options', j])),
      ...(limit === undefined ? [] : [goal(`timedOut:${id}`, ['decisions', i, 'onTimeout'])]),
    ]),
    ...injects.map(({ id }, i) => goal(`inject:${id}`, ['injects', i])),
    ...rubric.tasks.flatMap((item, i) => statesOf(item).map((state) => goal(`item:${item.id}.${state}`, ['rubric', 'tasks', i], state === 'done' || state === 'kept'))),
    ...rubric.outcomes.flatMap(({ id }, i) => (['good', 'bad'] as const).map((state) => goal(`item:${id}.${state}`, ['rubric', 'outcomes', i], state === 'good'))),
    ...rubric.vetoes.map(({ id }, i) => goal(`veto:${id}`, ['rubric', 'vetoes', i])),
    ...rubric.caps.map(({ id }, i) => goal(`cap:${id}`, ['rubric', 'caps', i])),
    ...endings.map(({ id }, i) => goal(`ending:${id}`, ['endings', i])),
  ];
}

/** The readings that an item's pattern can have at the end. */
function statesOf({ pattern }: TaskItem): ItemState[] {
  if ('doneBy' in pattern || 'heldFor' in pattern) return ['done', ...('doneBy' in pattern || pattern.heldFor.by !== undefined ? ['late' as const] : []), 'missing'];
  if ('before' in pattern || 'inOrder' in pattern) return ['done', 'wrongOrder', 'missing'];
  if ('atLeast' in pattern) return ['done', ...(pattern.atLeast.times > 1 ? ['late' as const] : []), 'missing'];
  return ['kept', 'violated'];
}

/** The goals that a run has come to, with the time; readings of items only once it is over. */
export function reachedBy(run: Run): Map<string, number> {
  const reached = new Map<string, number>();
  const reach = (id: string, at: number) => { if (!reached.has(id)) reached.set(id, at); };
  for (const { kind, at, a, b } of run.state.happenings) {
    if (kind === 'phase') reach(`phase:${a}`, at);
    if (kind === 'decisionAnswered') reach(`option:${a}.${b}`, at);
    if (kind === 'decisionTimedOut') reach(`timedOut:${a}`, at);
    if (kind === 'delivered') reach(`inject:${a}`, at);
    if (kind === 'veto') reach(`veto:${a}`, at);
    if (kind === 'cap') reach(`cap:${a}`, at);
    if (kind === 'ended') reach(`ending:${a}`, at);
  }
  const { ended } = run.state;
  if (ended) for (const item of sheetOf(run).items) if (item.kind !== 'decision') reach(`item:${item.id}.${item.state}`, ended.at);
  return reached;
}
