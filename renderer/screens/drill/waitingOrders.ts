import type { Intent, RunView } from '../../../scenarios/engine/index.ts';

/** An order that is given as soon as its unit is free. It is kept by this window only (keptOrders.ts): until then the station knows nothing of it. */
export interface WaitingOrder {
  readonly unit: string;
  readonly unitName: string;
  readonly title: string;
  readonly intent: Extract<Intent, { type: 'orderGiven' }>;
}

export interface Due { readonly give: readonly WaitingOrder[]; readonly drop: readonly { readonly order: WaitingOrder; readonly reason: string | null }[]; readonly keep: readonly WaitingOrder[] }

/** What becomes of waiting orders now: given when the unit is free, dropped with the reason when they can no longer be done, else kept. */
export function dueOrders(view: RunView, waiting: readonly WaitingOrder[]): Due {
  const due: { give: WaitingOrder[]; drop: { order: WaitingOrder; reason: string | null }[]; keep: WaitingOrder[] } = { give: [], drop: [], keep: [] };
  for (const order of waiting) {
    const status = view.units.find(({ handle }) => handle === order.unit)?.status;
    const task = view.tasks.find(({ handle }) => handle === order.intent.task);
    const target = task?.targets.find(({ handle }) => handle === order.intent.target);
    if (status === 'moving' || status === 'working' || (view.clock.paused && view.mode !== 'practice')) due.keep.push(order);
    else if (!task || status === undefined || status === 'away') due.drop.push({ order, reason: null });
    else if (task.reason !== null || (target?.reason ?? null) !== null) due.drop.push({ order, reason: task.reason ?? target?.reason ?? null });
    else due.give.push(order);
  }
  return due;
}
