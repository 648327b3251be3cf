import type { Scenario } from '../schema/scenario.ts';
import type { Law } from '../schema/laws.ts';
import { civilTime } from './civilTime.ts';
import { ExpressionScope, type ValueType } from './expression.ts';

const valueType = { int: 'number', bool: 'bool', enum: 'string' } as const;

/** Names that every expression may use: variables, people, units, lists and the current phase. */
export function worldScope(scenario: Scenario, laws: readonly Law[] = []): ExpressionScope {
  const attributes = Object.fromEntries(scenario.attributes.map((attribute) => [attribute.id, valueType[attribute.type]] as const));
  const records: Record<string, Record<string, ValueType>> = {
    Person: { id: 'string', at: 'string', floor: 'number', ...attributes },
    Unit: { id: 'string', at: 'string', status: 'string', task: 'string' },
  };
  for (const task of scenario.tasks) records[`Slot${task.id}`] = Object.fromEntries(task.slots.map((slot) => [slot.id, 'string']));
  return new ExpressionScope({
    civil: civilTime(scenario.startsAt, laws),
    values: { phase: 'string', ...Object.fromEntries(scenario.variables.map((variable) => [variable.id, valueType[variable.type]] as const)) },
    objects: { ...Object.fromEntries(scenario.people.map((person) => [person.id, 'Person'])), ...Object.fromEntries(scenario.units.map((unit) => [unit.id, 'Unit'])) },
    lists: { people: 'Person', units: 'Unit' },
    records,
  });
}

/** The names of one task's own expressions on top of the world's. */
export function taskScope(world: ExpressionScope, task: Scenario['tasks'][number]): ExpressionScope {
  return world.extend({
    values: { target: 'string' },
    objects: { unit: 'Unit', ...(task.on?.people ? { person: 'Person' } : {}), ...(task.slots.length > 0 ? { slot: `Slot${task.id}` } : {}) },
  });
}

/** Inside `each`: `person` and `target` are the person at hand. */
export function eachScope(outer: ExpressionScope, task: Scenario['tasks'][number] | undefined): ExpressionScope {
  return task?.on?.people ? outer : outer.extend({ values: task ? {} : { target: 'string' }, objects: { person: 'Person' } });
}
