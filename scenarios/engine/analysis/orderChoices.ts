import type { Input } from '../run/inputs.ts';
import type { OrderText } from '../run/orders.ts';
import type { Task } from '../schema/scenario.ts';

/** Every target a task may name; `['']` for a task without. */
export const targetsOf = (task: Task): readonly string[] => (task.on ? [...(task.on.people ?? []), ...(task.on.places ?? [])] : ['']);

/** What an expert would say. */
export function goodSlots(task: Task): Record<string, string> {
  return Object.fromEntries(task.slots.map((slot) => [slot.id, (slot.options.find((option) => option.good) ?? slot.options[0])?.id ?? '']));
}

/** The input that gives an order. */
export const given = (order: OrderText): Input => ({ type: 'orderGiven', unit: order.unit, task: order.task, target: order.target, slots: { ...order.slots } });

/** The good details, and each detail said otherwise with the rest good: enough to meet every condition on one of them. */
export function slotChoices(task: Task): readonly Readonly<Record<string, string>>[] {
  const good = goodSlots(task);
  return [good, ...task.slots.flatMap((slot) => slot.options.filter((option) => option.id !== good[slot.id]).map((option) => ({ ...good, [slot.id]: option.id })))];
}
