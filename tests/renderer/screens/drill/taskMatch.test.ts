import { expect, test } from 'vitest';
import { possibleFirst, tasksFor } from '../../../../renderer/screens/drill/taskMatch.ts';
import { thingOf } from '../../../../renderer/screens/drill/thingOf.ts';
import type { RunView, TaskView } from '../../../../scenarios/engine/index.ts';

const aTask = (handle: string, more: Partial<TaskView>): TaskView => ({ handle, title: handle, help: null, group: 'field', units: [], place: null, goes: 'nowhere', takes: null, targetKind: 'none', targets: [], slots: [], reason: null, ...more });
const one = (handle: string): { handle: string; name: string; reason: null } => ({ handle, name: handle, reason: null });

const view = {
  places: [{ handle: 'tower', name: 'tower' }, { handle: 'field', name: 'field' }],
  people: [{ handle: 'tenant', name: 'tenant', place: 'tower' }],
  units: [{ handle: 'guard', name: 'guard', place: 'tower' }, { handle: 'driver', name: 'driver', place: 'field' }],
  tasks: [
    aTask('unit there', { units: [one('guard')] }), aTask('person there', { targets: [one('tenant')] }), aTask('aimed at', { targets: [one('tower')] }),
    aTask('always there', { place: 'tower' }), aTask('elsewhere', { units: [one('driver')], place: 'field' }),
  ],
} as unknown as RunView;

test('a place offers what is done there, what is aimed at it, at the people in it, and what the units there can do', () => {
  expect(tasksFor(view, thingOf(view, 'tower')).map(({ handle }) => handle)).toEqual(['aimed at', 'always there', 'person there', 'unit there']);
});

test('a unit offers its own tasks, a person those aimed at them, nothing picked everything', () => {
  expect(tasksFor(view, thingOf(view, 'driver')).map(({ handle }) => handle)).toEqual(['elsewhere']);
  expect(tasksFor(view, thingOf(view, 'tenant')).map(({ handle }) => handle)).toEqual(['person there']);
  expect(tasksFor(view, null)).toHaveLength(5);
});

test('what can be done now stands first', () => {
  expect(possibleFirst([aTask('no', { reason: 'late' }), aTask('yes', {})], null).map(({ handle }) => handle)).toEqual(['yes', 'no']);
});
