import { optionalText, textOf, type Compiled } from '../compile/compile.ts';
import type { Task } from '../schema/scenario.ts';
import { duration, expressionOf, type OrderScope } from './draft.ts';
import { checkOrder, possible, targetsOf, unitFree, type OrderVerdict } from './orderCheck.ts';
import { refusalText } from './phrases.ts';
import type { RunState } from './state.ts';
import { targetName } from './timeline.ts';
import { byName, type Viewing } from './viewParts.ts';
import type { OrderView, TaskView } from './viewSchema.ts';

/** The order menu: what can be ordered, by whom, at what, and why not. What the world would decline is not told here. */
export function taskViews(viewing: Viewing): TaskView[] {
  const tasks = viewing.compiled.scenario.tasks.filter((task) => task.by.some((unit) => viewing.compiled.index.units.get(unit)?.commandable));
  return tasks.map((task) => taskView(viewing, task)).sort((a, b) => (a.title < b.title ? -1 : 1));
}

function taskView(viewing: Viewing, task: Task): TaskView {
  const { run, compiled, lang, handles } = viewing;
  const { state } = run;
  const key = `task.${task.id}`;
  const reasonOf = (verdict: OrderVerdict | null): string | null =>
    verdict?.kind !== 'unavailable' ? null : verdict.reason !== null ? textOf(compiled, verdict.reason, lang) : refusalText(verdict.code, lang);
  const units = task.by.filter((unit) => compiled.index.units.get(unit)?.commandable);
  const scope = (target: string) => ({ task: task.id, unit: units[0] ?? '', target, slots: firstSlots(task) });
  // a line that would be declined stays open: lack of power is never grey (engine rule 12)
  const blocked = (target: string) => (checkOrder(compiled, state, scope(target)).kind === 'declined' ? null : possible(compiled, state, task, scope(target)));
  const targets = targetsOf(compiled, state, task);
  const shownTargets = byName(targets.map((id) => ({ handle: handles.of(compiled.index.places.has(id) ? 'place' : 'person', id), name: targetName(compiled, id, lang), reason: reasonOf(blocked(id)) })));
  const reason = task.on === undefined ? reasonOf(blocked('')) : targets.length === 0 ? refusalText('wrongTarget', lang) : commonReason(shownTargets);
  return {
    handle: handles.of('task', task.id), title: textOf(compiled, `${key}.title`, lang), help: optionalText(compiled, `${key}.help`, lang), group: task.group,
    units: units.map((unit) => ({ handle: handles.of('unit', unit), reason: reasonOf(unitFree(state, unit)) })),
    place: task.where === undefined || task.where === 'stay' ? null : handles.of('place', task.where),
    goes: task.where === 'stay' || (task.where === undefined && task.on === undefined) ? 'nowhere' : task.where === undefined ? 'target' : 'place',
    takes: openDuration(compiled, state, task),
    targetKind: task.on === undefined ? 'none' : task.on.people ? 'person' : 'place', targets: shownTargets,
    slots: task.slots.map((slot) => ({
      handle: handles.of('slot', `${task.id}.${slot.id}`), label: textOf(compiled, `${key}.${slot.id}.label`, lang),
      options: slot.options.map((option) => ({ handle: handles.of('slotOption', `${task.id}.${slot.id}.${option.id}`), label: textOf(compiled, `${key}.${slot.id}.${option.id}.label`, lang) })).sort((a, b) => (a.handle < b.handle ? -1 : 1)),
    })),
    reason,
  };
}

/** The phase stands on the screen; whatever else a duration reads could be told by it. */
function openDuration(compiled: Compiled, state: RunState, task: Task): number | null {
  const scope: OrderScope = { task: task.id, unit: '', target: '', slots: {} };
  const { reads, happeningKeys, decisionIds, regionIds } = expressionOf(compiled, task.duration, scope);
  const isOpen = [...reads, ...happeningKeys, ...decisionIds, ...regionIds].every((name) => name === 'phase');
  return isOpen ? duration(compiled, state, task.duration, scope) : null;
}

function firstSlots(task: Task): Record<string, string> {
  return Object.fromEntries(task.slots.map((slot) => [slot.id, slot.options[0]?.id ?? '']));
}

/** When no target is possible the whole line is grey, with the first reason. */
function commonReason(targets: readonly { readonly reason: string | null }[]): string | null {
  return targets.every((target) => target.reason !== null) ? (targets[0]?.reason ?? null) : null;
}

export function orderViews({ run, compiled, lang, handles }: Viewing): OrderView[] {
  return run.state.orders.filter((order) => compiled.index.units.get(order.unit)?.commandable).map((order) => ({
    handle: String(order.n), unit: handles.of('unit', order.unit), unitName: textOf(compiled, `unit.${order.unit}.name`, lang), title: textOf(compiled, `task.${order.task}.title`, lang),
    target: order.target === '' ? null : targetName(compiled, order.target, lang), stage: order.stage, givenAt: order.givenAt, until: order.until ?? order.leg?.arrives ?? null,
    cancellable: !order.cancelling && (order.stage === 'moving' || compiled.index.tasks.get(order.task)?.interruptible === true),
  }));
}
