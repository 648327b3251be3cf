import type { Compiled } from '../compile/compile.ts';
import type { Index } from '../compile/documentIndex.ts';
import { scopeKey } from '../compile/compileExpressions.ts';
import type { Draft } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { checkOrder, unitFree } from '../run/orderCheck.ts';
import type { TaskItem } from '../schema/scenario.ts';
import { given, goodSlots, targetsOf } from './orderChoices.ts';

/**
 * The first order, in the rubric's order, that would earn something and that the world would take now. An item for which
 * nothing was possible is looked at again only when the world has changed, or when its orders depend on the clock.
 * Tasks for which `isHeld` are kept back, as long as they are.
 */
export function usefulOrders(isHeld?: (draft: Draft, task: string) => boolean): (draft: Draft) => Input | null {
  const inVain = new Map<string, number>();
  return (draft) => {
    const { compiled, state, version } = draft;
    for (const item of compiled.scenario.rubric.tasks) {
      const monitor = state.monitors[item.id];
      if (!monitor || monitor.status !== 'pending' || 'never' in item.pattern || inVain.get(item.id) === version) continue;
      const { steps, readsClock } = wayOf(compiled, item);
      for (const step of steps) {
        const order = needsWait(draft, item, step) || isHeld?.(draft, step.task) ? null : orderFor(draft, step);
        if (order) return order;
      }
      if (!readsClock && !isHeld) inVain.set(item.id, version);
    }
    return null;
  };
}

export interface Step { readonly task: string; readonly unit?: string | undefined; readonly target?: string | undefined }
interface Way { readonly steps: readonly Step[]; readonly readsClock: boolean }
const waysByDocument = new WeakMap<Index, Map<string, Way>>();

/** What earns an item: what its author says, else what its pattern names. */
function wayOf(compiled: Compiled, item: TaskItem): Way {
  const ways = waysByDocument.get(compiled.index) ?? new Map<string, Way>();
  waysByDocument.set(compiled.index, ways);
  const known = ways.get(item.id);
  if (known) return known;
  const steps = item.how.length > 0 ? item.how : keysOf(item).flatMap(stepOfKey);
  const world = [...(compiled.expressions.get('')?.values() ?? [])], own = steps.flatMap((step) => [...(compiled.expressions.get(scopeKey({ task: step.task, each: false }))?.values() ?? [])]);
  const way = { steps, readsClock: [...own, ...(compiled.readsClock ? world : [])].some((expression) => expression.reads.has('now')) };
  ways.set(item.id, way);
  return way;
}

/** An item counted from a happening is not worked for before it: nobody reports a fire that has not broken out. */
function needsWait(draft: Draft, item: TaskItem, step: Step): boolean {
  const monitor = draft.state.monitors[item.id];
  if (monitor && monitor.from < 0 && !('before' in item.pattern) && !('inOrder' in item.pattern)) return true;
  if (!('inOrder' in item.pattern) || !monitor) return false;
  const next = item.pattern.inOrder.events.findIndex((_, i) => (monitor.n & (1 << i)) === 0);
  const expected = stepOfKey(item.pattern.inOrder.events[next] ?? '')[0];
  return expected !== undefined && expected.task !== step.task;
}

/** The happening keys that earn an item, where it is earned by such. */
export function keysOf({ pattern }: TaskItem): string[] {
  if ('doneBy' in pattern) return 'event' in pattern.doneBy.what ? [pattern.doneBy.what.event] : [];
  if ('before' in pattern) return 'event' in pattern.before.what ? [pattern.before.what.event] : [];
  if ('atLeast' in pattern) return [pattern.atLeast.what];
  if ('inOrder' in pattern) return [...pattern.inOrder.events];
  return [];
}

/** The order that a happening key stands for. */
export function stepOfKey(key: string): Step[] {
  const match = /^order\.(?:given|started|finished):([A-Za-z0-9]+)(?:@([A-Za-z0-9]+))?$/.exec(key);
  return match?.[1] === undefined ? [] : [{ task: match[1], target: match[2] }];
}

function orderFor({ compiled, state }: Draft, step: Step): Input | null {
  const task = compiled.index.tasks.get(step.task);
  if (!task) return null;
  const underWay = state.orders.some((order) => order.task === task.id && (step.target === undefined || order.target === step.target));
  if (underWay) return null;
  for (const target of step.target !== undefined ? [step.target] : targetsOf(task)) {
    for (const unit of step.unit !== undefined ? [step.unit] : task.by) {
      if (unitFree(state, unit)) continue;
      const order = { unit, task: task.id, target, slots: goodSlots(task) };
      if (checkOrder(compiled, state, order).kind === 'accepted') return given(order);
    }
  }
  return null;
}
