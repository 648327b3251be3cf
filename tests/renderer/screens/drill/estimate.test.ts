import { expect, test } from 'vitest';
import { nearestTo, travelOf } from '../../../../renderer/screens/drill/estimate.ts';
import type { RunView, TaskView } from '../../../../scenarios/engine/index.ts';

const world = {
  people: [{ handle: 'sun', place: 'tower' }, { handle: 'li', place: null }],
  units: [
    { handle: 'guards', name: 'guards', status: 'idle', place: 'gate', ways: { gate: 0, tower: 90_000 } },
    { handle: 'medics', name: 'medics', status: 'idle', place: 'clinic', ways: { clinic: 0, tower: 30_000 } },
    { handle: 'driver', name: 'driver', status: 'moving', place: null, ways: {} },
  ],
} as unknown as RunView;
const task = (more: Partial<TaskView>): TaskView => ({ goes: 'target', targetKind: 'place', place: null, ...more }) as TaskView;

test('the way is told to the place of the task, to the place aimed at, and to where a person is', () => {
  expect(travelOf(world, task({ goes: 'nowhere' }), 'guards', null)).toBe(0);
  expect(travelOf(world, task({ goes: 'place', place: 'tower' }), 'guards', null)).toBe(90_000);
  expect(travelOf(world, task({}), 'medics', 'tower')).toBe(30_000);
  expect(travelOf(world, task({ targetKind: 'person' }), 'guards', 'sun')).toBe(90_000);
});

test('where no road is open it says so; of a busy unit, a missing target or somebody nobody has seen it says nothing', () => {
  expect(travelOf(world, task({}), 'guards', 'clinic')).toBe('noWay');
  expect([travelOf(world, task({}), 'driver', 'tower'), travelOf(world, task({}), 'guards', null), travelOf(world, task({ targetKind: 'person' }), 'guards', 'li')]).toEqual([null, null, null]);
});

test('the nearest free units of a place come first', () => {
  expect(nearestTo(world, 'tower', 2).map(({ handle }) => handle)).toEqual(['medics', 'guards']);
  expect(nearestTo(world, 'clinic', 2).map(({ handle }) => handle)).toEqual(['medics']);
});
