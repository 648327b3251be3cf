import { expect, test } from 'vitest';
import { keptOrders } from '../../../../renderer/screens/drill/keptOrders.ts';
import type { WaitingOrder } from '../../../../renderer/screens/drill/waitingOrders.ts';

const order: WaitingOrder = { unit: 'guards', unitName: '保安', title: '清通道', intent: { type: 'orderGiven', unit: 'guards', task: 'clear', target: 'lane', slots: { how: 'tow' } } };
const store = () => {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key), kept };
};

test('an order that waits for its unit still waits after the page was loaded again, in its own run alone', () => {
  const window = store();
  keptOrders(window, 'run-1').write([order]);
  expect(keptOrders(window, 'run-1').read()).toEqual([order]);
  expect(keptOrders(window, 'run-2').read()).toEqual([]);
  keptOrders(window, 'run-1').write([]);
  expect(window.kept.size).toBe(0);
});

test.each(['', '{', '7', '[7]', '[{"unit":"guards"}]', JSON.stringify([{ ...order, intent: { type: 'runEnded' } }]), JSON.stringify([{ ...order, intent: { ...order.intent, slots: { how: 7 } } }])])('what is no order is not taken for one: %s', (text) => {
  const window = store();
  window.setItem('shapan.waiting.run-1', text);
  expect(keptOrders(window, 'run-1').read()).toEqual([]);
});
