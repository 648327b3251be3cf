import type { Compiled } from '../compile/compile.ts';
import type { Task } from '../schema/scenario.ts';
import { holds, type OrderScope } from './draft.ts';
import type { RefusalCode } from './inputs.ts';
import type { OrderText } from './orders.ts';
import type { RunState } from './state.ts';

/** How the world takes an order (engine rule 12). `reason` is a text key the trainee may see. */
export type OrderVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'declined'; readonly reason: string; readonly condition: Task['declined'][number] }
  | { readonly kind: 'unavailable'; readonly code: RefusalCode; readonly reason: string | null };

const unavailable = (code: RefusalCode, reason: string | null = null): OrderVerdict => ({ kind: 'unavailable', code, reason });

/** Targets a task may be given: places, then people who are known; none at all for a task without `on`. */
export function targetsOf(compiled: Compiled, state: RunState, task: Task): string[] {
  const known = (id: string) => { const when = compiled.index.people.get(id)?.knownWhen; return when === undefined || holds(compiled, state, when); };
  return [...(task.on?.places ?? []), ...(task.on?.people ?? []).filter(known)];
}

/** Lack of power comes first, so that overreach is never grey; then what is not possible now. */
export function checkOrder(compiled: Compiled, state: RunState, order: OrderText): OrderVerdict {
  const task = compiled.index.tasks.get(order.task);
  const unit = compiled.index.units.get(order.unit);
  if (!task || !unit) return unavailable('unknownThing');
  if (!unit.commandable || !task.by.includes(order.unit)) return unavailable('unitCannot');
  const targets = targetsOf(compiled, state, task);
  if (task.on ? !targets.includes(order.target) : order.target !== '') return unavailable('wrongTarget');
  if (task.slots.some((slot) => !slot.options.some((option) => option.id === order.slots[slot.id]))) return unavailable('slotMissing');
  const scope: OrderScope = order;
  const declined = task.declined.find((condition) => holds(compiled, state, condition.when, scope));
  if (declined) return { kind: 'declined', reason: `task.${task.id}.${declined.id}.reason`, condition: declined };
  return possible(compiled, state, task, scope) ?? unitFree(state, order.unit) ?? { kind: 'accepted' };
}

/** Why a task cannot be done at this target now, whoever does it; null when it can. */
export function possible(compiled: Compiled, state: RunState, task: Task, scope: OrderScope): OrderVerdict | null {
  const blocked = task.unavailable.find((condition) => holds(compiled, state, condition.when, scope));
  if (blocked) return unavailable('unavailable', `task.${task.id}.${blocked.id}.reason`);
  const key = scope.target === '' ? task.id : `${task.id}@${scope.target}`;
  const times = (what: string) => state.counts[`order.${what}:${key}`]?.n ?? 0;
  if (!task.once || times('given') <= times('cancelled') + times('stranded')) return null;
  return unavailable(state.orders.some((order) => order.task === task.id && order.target === scope.target) ? 'underWay' : 'alreadyDone');
}

/** Why a unit takes no order now; null when it is free. */
export function unitFree(state: RunState, unit: string): OrderVerdict | null {
  const status = state.units[unit]?.status;
  if (status === 'away') return unavailable('unitCannot');
  return status === 'idle' || status === 'stranded' ? null : unavailable('unitBusy');
}
