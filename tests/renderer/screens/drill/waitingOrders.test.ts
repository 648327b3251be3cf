import { expect, test } from 'vitest';
import { dueOrders, type WaitingOrder } from '../../../../renderer/screens/drill/waitingOrders.ts';
import type { RunView, UnitView } from '../../../../scenarios/engine/index.ts';

const order: WaitingOrder = { unit: 'guards', unitName: 'guards', title: 'clear the lane', intent: { type: 'orderGiven', unit: 'guards', task: 'clear', target: 'lane', slots: {} } };
const world = (status: UnitView['status'], more: { reason?: string | null; targetReason?: string | null; paused?: boolean; mode?: RunView['mode']; tasks?: [] } = {}): RunView => ({
  mode: more.mode ?? 'practice', clock: { paused: more.paused ?? false }, units: [{ handle: 'guards', status }],
  tasks: more.tasks ?? [{ handle: 'clear', reason: more.reason ?? null, targets: [{ handle: 'lane', reason: more.targetReason ?? null }] }],
}) as unknown as RunView;

test('an order waits while its unit is on the way or at work, and is given when it is free or stuck', () => {
  for (const status of ['moving', 'working'] as const) expect(dueOrders(world(status), [order])).toEqual({ give: [], drop: [], keep: [order] });
  for (const status of ['idle', 'stranded'] as const) expect(dueOrders(world(status), [order])).toEqual({ give: [order], drop: [], keep: [] });
});

test('an order that can no longer be done is dropped and says why', () => {
  expect(dueOrders(world('idle', { targetReason: 'the lane is clear' }), [order]).drop).toEqual([{ order, reason: 'the lane is clear' }]);
  expect(dueOrders(world('idle', { reason: 'it is over' }), [order]).drop).toEqual([{ order, reason: 'it is over' }]);
  expect(dueOrders(world('away'), [order]).drop).toEqual([{ order, reason: null }]);
  expect(dueOrders(world('idle', { tasks: [] }), [order]).drop).toEqual([{ order, reason: null }]);
});

test('while an assessed drill is paused no order is given behind the cover', () => {
  expect(dueOrders(world('idle', { paused: true, mode: 'assessed' }), [order]).keep).toEqual([order]);
});
