import { textOf } from '../compile/compile.ts';
import type { Draft } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { checkOrder } from '../run/orderCheck.ts';
import type { Task } from '../schema/scenario.ts';
import { chance } from './cards.ts';
import { given, slotChoices, targetsOf } from './orderChoices.ts';

/** Any order at all with equal luck; knows no rubric. */
export function anyOrder(draft: Draft): Input | null {
  const { compiled, state } = draft;
  const task = compiled.scenario.tasks[chance(draft, 'task', compiled.scenario.tasks.length)];
  if (!task) return null;
  const targets = targetsOf(task);
  const slots = Object.fromEntries(task.slots.map((slot) => [slot.id, slot.options[chance(draft, slot.id, slot.options.length)]?.id ?? '']));
  const order = { unit: task.by[chance(draft, 'unit', task.by.length)] ?? '', task: task.id, target: targets[chance(draft, 'target', targets.length)] ?? '', slots };
  return checkOrder(compiled, state, order).kind === 'unavailable' ? null : given(order);
}

/** Works down the list of tasks as the screen shows it, with the first of each detail or with the one that has the longest text; takes each task once. */
export function fromTheTop(detail: 'first' | 'longest'): (draft: Draft) => Input | null {
  const tried = new Set<string>();
  return ({ compiled, state }) => {
    const title = (task: Task) => textOf(compiled, `task.${task.id}.title`, 'zh');
    const length = (task: Task, slot: string, option: string) => [...textOf(compiled, `task.${task.id}.${slot}.${option}.label`, 'zh')].length;
    for (const task of [...compiled.scenario.tasks].sort((a, b) => (title(a) < title(b) ? -1 : 1))) {
      if (tried.has(task.id)) continue;
      const slots = Object.fromEntries(task.slots.map((slot) => [slot.id, (detail === 'first' ? slot.options[0] : [...slot.options].sort((a, b) => length(task, slot.id, b.id) - length(task, slot.id, a.id))[0])?.id ?? '']));
      for (const target of targetsOf(task)) for (const unit of task.by) {
        const order = { unit, task: task.id, target, slots };
        if (checkOrder(compiled, state, order).kind === 'unavailable') continue;
        tried.add(task.id);
        return given(order);
      }
    }
    return null;
  };
}

/** An order that the community has no power to give, now; else, now and then, what anybody would order. */
export function boldOrder(draft: Draft): Input | null {
  const { compiled, state } = draft;
  for (const task of compiled.scenario.tasks.filter(({ declined }) => declined.some(({ overreach }) => overreach))) {
    for (const target of targetsOf(task)) for (const unit of task.by) for (const slots of slotChoices(task)) {
      const order = { unit, task: task.id, target, slots };
      const verdict = checkOrder(compiled, state, order);
      if (verdict.kind === 'declined' && verdict.condition.overreach && (state.counts[`overreach:${task.id}`]?.n ?? 0) === 0) return given(order);
    }
  }
  return anyOrder(draft);
}
