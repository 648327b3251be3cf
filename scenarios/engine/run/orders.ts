import { unitEvent, unitRegion, type UnitStatus } from '../compile/machine.ts';
import type { Task } from '../schema/scenario.ts';
import { touch, touchOne } from './conditions.ts';
import { duration, factsOf, scopeOf, type Draft } from './draft.ts';
import { runEffects, type OrderEffects } from './effects.ts';
import { happen } from './happen.ts';
import { cancelTimers, schedule } from './queue.ts';
import { legTime, nextStep } from './routes.ts';
import type { Order } from './state.ts';

/** What an order says: who does what, where or to whom, with which details. */
export interface OrderText { readonly unit: string; readonly task: string; readonly target: string; readonly slots: Readonly<Record<string, string>> }

function setStatus(draft: Draft, unit: string, status: UnitStatus): void {
  const { state, compiled } = draft;
  state.regions = compiled.selector.next(state.regions, { type: unitEvent(unit, status), facts: factsOf(state) }).regions;
  const record = state.units[unit];
  if (record) record.status = state.regions[unitRegion(unit)] ?? status;
  touch(draft, unitRegion(unit));
  touchOne(draft, unit, 'units');
}

/** Starts an accepted order: the unit sets out, or begins at once where it is. */
export function beginOrder(draft: Draft, text: OrderText): void {
  const { state, compiled } = draft;
  const task = compiled.index.tasks.get(text.task);
  const unit = state.units[text.unit];
  if (!task || !unit) return;
  const order: Order = {
    n: (state.orderCount += 1), unit: text.unit, task: text.task, target: text.target, slots: { ...text.slots },
    stage: 'moving', givenAt: state.now, destination: destinationOf(draft, task, text, unit.at), leg: null, until: null, cancelling: false,
  };
  state.orders.push(order);
  unit.task = text.task;
  touchOne(draft, text.unit, 'units');
  happen(draft, 'orderGiven', text.task, text.target, text.unit);
  runEffects(draft, task.given, orderEffects, scopeOf(order));
  if (state.orders.includes(order)) goOn(draft, order);
}

function destinationOf(draft: Draft, task: Task, text: OrderText, here: string): string {
  if (task.where === 'stay') return here;
  if (task.where !== undefined) return task.where;
  if (text.target === '') return here;
  return String(draft.state.people[text.target]?.['at'] ?? text.target);
}

/** At a place: take the next road, begin to work, or find that no way is open. The route is computed anew here (engine rule 14). */
function goOn(draft: Draft, order: Order): void {
  const { state, compiled } = draft;
  const unit = state.units[order.unit];
  if (!unit) return;
  const step = nextStep(compiled, state, unit.at, order.destination);
  if (step === 'there') return startWork(draft, order);
  if (step === null) {
    drop(draft, order, 'stranded');
    happen(draft, 'orderStranded', order.task, order.target, order.unit);
    return;
  }
  const takes = legTime(step.takes, compiled.index.units.get(order.unit)?.speed ?? 1000);
  order.leg = { from: unit.at, to: step.to, road: step.road, departed: state.now, arrives: state.now + takes };
  schedule(state, order.leg.arrives, { kind: 'arrive', order: order.n });
  setStatus(draft, order.unit, 'moving');
}

export function onArrive(draft: Draft, n: number): void {
  const order = draft.state.orders.find((each) => each.n === n);
  const unit = order && draft.state.units[order.unit];
  if (!order?.leg || !unit) return;
  unit.at = order.leg.to;
  touchOne(draft, order.unit, 'units');
  order.leg = null;
  if (order.cancelling) cancelNow(draft, order); else goOn(draft, order);
}

function startWork(draft: Draft, order: Order): void {
  const { state, compiled } = draft;
  const task = compiled.index.tasks.get(order.task);
  if (!task) return;
  order.stage = 'working';
  setStatus(draft, order.unit, 'working');
  happen(draft, 'orderStarted', order.task, order.target, order.unit);
  runEffects(draft, task.start, orderEffects, scopeOf(order));
  if (!state.orders.includes(order)) return;
  order.until = state.now + duration(compiled, state, task.duration, scopeOf(order));
  schedule(state, order.until, { kind: 'finish', order: order.n });
}

export function onFinish(draft: Draft, n: number): void {
  const { state, compiled } = draft;
  const order = state.orders.find((each) => each.n === n);
  if (!order) return;
  drop(draft, order, 'idle');
  happen(draft, 'orderFinished', order.task, order.target, order.unit);
  runEffects(draft, compiled.index.tasks.get(order.task)?.finish ?? [], orderEffects, scopeOf(order));
}

/** Cancels at the next place when on the road, at once when the work may be interrupted; false when it may not, or when the unit is the world's own. */
export function cancelOrder(draft: Draft, n: number): boolean {
  const order = draft.state.orders.find((each) => each.n === n);
  if (!order || order.cancelling || !draft.compiled.index.units.get(order.unit)?.commandable) return false;
  if (order.leg) { order.cancelling = true; return true; }
  if (!draft.compiled.index.tasks.get(order.task)?.interruptible) return false;
  cancelNow(draft, order);
  return true;
}

function cancelNow(draft: Draft, order: Order): void {
  drop(draft, order, 'idle');
  happen(draft, 'orderCancelled', order.task, order.target, order.unit);
}

function drop(draft: Draft, order: Order, status: UnitStatus): void {
  const { state } = draft;
  state.orders = state.orders.filter((each) => each !== order);
  cancelTimers(state, (what) => (what.kind === 'arrive' || what.kind === 'finish') && what.order === order.n);
  const unit = state.units[order.unit];
  if (unit) unit.task = '';
  setStatus(draft, order.unit, status);
}

/** What the world does with units by itself: the fire engine sets out, the ambulance leaves. What a busy unit was doing is cancelled. */
export const orderEffects: OrderEffects = {
  send(draft, unit, task, target) {
    for (const order of draft.state.orders.filter((each) => each.unit === unit)) cancelNow(draft, order);
    if (draft.state.units[unit]?.status === 'away') setStatus(draft, unit, 'idle');
    beginOrder(draft, { unit, task, target, slots: {} });
  },
  place(draft, unit, at, status) {
    for (const order of draft.state.orders.filter((each) => each.unit === unit)) cancelNow(draft, order);
    const record = draft.state.units[unit];
    if (record && at !== undefined) { record.at = at; touchOne(draft, unit, 'units'); }
    if (status !== undefined) setStatus(draft, unit, status === 'away' ? 'away' : 'idle');
  },
};
