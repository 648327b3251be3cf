import { textOf, type Compiled } from '../compile/compile.ts';
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
  let left: readonly Line[] | null = null;
  return ({ compiled, state }) => {
    left ??= linesOf(compiled, detail);
    for (const line of left) for (const target of targetsOf(line.task)) for (const unit of line.task.by) {
      const order = { unit, task: line.task.id, target, slots: line.slots };
      if (checkOrder(compiled, state, order).kind === 'unavailable') continue;
      left = left.filter((other) => other !== line);
      return given(order);
    }
    return null;
  };
}

interface Line { readonly task: Task; readonly slots: Readonly<Record<string, string>> }

function linesOf(compiled: Compiled, detail: 'first' | 'longest'): Line[] {
  const text = (key: string) => textOf(compiled, `task.${key}`, 'zh');
  const said = (task: Task, slot: Task['slots'][number]) => (detail === 'first' ? slot.options : [...slot.options].sort((a, b) => text(`${task.id}.${slot.id}.${b.id}.label`).length - text(`${task.id}.${slot.id}.${a.id}.label`).length))[0]?.id ?? '';
  const tasks = [...compiled.scenario.tasks].sort((a, b) => (text(`${a.id}.title`) < text(`${b.id}.title`) ? -1 : 1));
  return tasks.map((task) => ({ task, slots: Object.fromEntries(task.slots.map((slot) => [slot.id, said(task, slot)])) }));
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
