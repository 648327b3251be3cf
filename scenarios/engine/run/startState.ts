import type { Compiled } from '../compile/compile.ts';
import type { Regions } from '../compile/select.ts';
import { newMonitor } from './monitors.ts';
import type { RunState } from './state.ts';

/** The state at time 0, before anything has happened. */
export function startState(compiled: Compiled, regions: Regions): RunState {
  const { scenario } = compiled;
  const attributes = Object.fromEntries(scenario.attributes.map((attribute) => [attribute.id, attribute.initial]));
  return {
    now: 0, regions,
    values: Object.fromEntries(scenario.variables.map((variable) => [variable.id, variable.initial])),
    people: Object.fromEntries(scenario.people.map((person) => [person.id, { id: person.id, at: person.at, floor: person.floor ?? 1, ...attributes, ...person.attributes }])),
    units: Object.fromEntries(scenario.units.map((unit) => [unit.id, { id: unit.id, at: unit.at, status: unit.status === 'away' ? 'away' : 'idle', task: '' }])),
    orders: [], orderCount: 0, decisions: {}, deliveries: [], promises: {}, triggered: {}, timers: [], timerCount: 0, progress: {}, draws: {}, counts: {},
    monitors: Object.fromEntries(scenario.rubric.tasks.map((item) => [item.id, newMonitor()])),
    offered: {}, vetoes: {}, caps: {}, happenings: [], changes: {}, hints: {}, assisted: false, paused: false, pauses: 0, speed: 1, ended: null,
  };
}
