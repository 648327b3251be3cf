import type { WaitingOrder } from './waitingOrders.ts';

/** A run's waiting orders over a reload of the page: kept by the window, for this run alone. */
export interface KeptOrders {
  read(): readonly WaitingOrder[];
  write(orders: readonly WaitingOrder[]): void;
}

export function keptOrders(store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, runId: string): KeptOrders {
  const key = `shapan.waiting.${runId}`;
  return {
    read: () => ordersOf(store.getItem(key)),
    write: (orders) => (orders.length > 0 ? store.setItem(key, JSON.stringify(orders)) : store.removeItem(key)),
  };
}

/** What was kept; nothing for anything else. */
function ordersOf(text: string | null): readonly WaitingOrder[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isOrder) : [];
  } catch {
    return [];
  }
}

function isOrder(value: unknown): value is WaitingOrder {
  const order = record(value), intent = record(order?.['intent']), slots = record(intent?.['slots']);
  return isText(order, 'unit', 'unitName', 'title') && intent?.['type'] === 'orderGiven' && isText(intent, 'unit', 'task')
    && (intent['target'] === undefined || typeof intent['target'] === 'string') && slots !== null && Object.values(slots).every((each) => typeof each === 'string');
}

const record = (value: unknown): Record<string, unknown> | null => (typeof value === 'object' && value !== null ? { ...value } : null);
const isText = (value: Record<string, unknown> | null, ...names: readonly string[]): boolean => value !== null && names.every((name) => typeof value[name] === 'string');
