import type { Scenario } from '../schema/scenario.ts';
import { noCommons, type Commons } from '../schema/commons.ts';
import type { Law } from '../schema/laws.ts';
import { civilTime } from './civilTime.ts';
import { constantsOf, localName } from './constants.ts';
import { ExpressionScope, type ValueType } from './expression.ts';
import type { ScopeId } from './walk.ts';

const valueType = { int: 'number', bool: 'bool', enum: 'string' } as const;

/** The names that are known at a place of a document; an unknown task has the world's. */
export type Scopes = (place: ScopeId) => ExpressionScope;

/** Scopes for forms of one document: those that know the same names, people, day and numbers share theirs, in lint as in compile. */
export function formScopes(laws: readonly Law[], commons: Commons): (form: Scenario) => Scopes {
  const made = new Map<string, Scopes>();
  return (form) => {
    const key = JSON.stringify([form.startsAt, form.coefficients.map(({ id, value }) => [id, value]), form.people.map(({ id }) => id)]);
    const scopes = made.get(key) ?? expressionScopes(form, laws, commons);
    made.set(key, scopes);
    return scopes;
  };
}

/**
 * The scopes of a form. Each is made when it is first asked for,
 * and tasks whose expressions know the same names share one: a scope costs more than the expressions in it.
 */
export function expressionScopes(scenario: Scenario, laws: readonly Law[], commons: Commons = noCommons): Scopes {
  const made = new Map<string, ExpressionScope>();
  const shared = (key: string, make: () => ExpressionScope): ExpressionScope => {
    const scope = made.get(key) ?? make();
    made.set(key, scope);
    return scope;
  };
  const tasks = new Map(scenario.tasks.map((task) => [task.id, task]));
  const world = () => shared('', () => worldScope(scenario, laws, commons));
  const own = (task: Task) => shared(namesOf(task), () => taskScope(world(), task));
  return ({ task: id, each }) => {
    const task = id === null ? undefined : tasks.get(id);
    if (!task) return id === null && each ? shared('+each', () => eachScope(world(), undefined)) : world();
    return each ? shared(`${namesOf(task)}+each`, () => eachScope(own(task), task)) : own(task);
  };
}

type Task = Scenario['tasks'][number];

/** Tasks with the same key have the same names. */
const namesOf = (task: Task): string => `${task.on?.people ? 'person' : ''}/${task.slots.map((slot) => slot.id).join(',')}`;

/** Names that every expression may use: variables, coefficients, local rules, people, units, lists and the current phase. */
function worldScope(scenario: Scenario, laws: readonly Law[], commons: Commons): ExpressionScope {
  const attributes = Object.fromEntries(scenario.attributes.map((attribute) => [attribute.id, valueType[attribute.type]] as const));
  const records: Record<string, Record<string, ValueType>> = {
    Person: { id: 'string', at: 'string', floor: 'number', ...attributes },
    Unit: { id: 'string', at: 'string', status: 'string', task: 'string' },
  };
  const { localRules } = commons;
  if (localRules) records['Local'] = Object.fromEntries(localRules.rules.map((rule) => [rule.id, 'number' as const]));
  return new ExpressionScope({
    constants: constantsOf(scenario, commons),
    civil: civilTime(scenario.startsAt, laws),
    values: { phase: 'string', ...Object.fromEntries(scenario.coefficients.map(({ id }) => [id, 'number' as const])), ...Object.fromEntries(scenario.variables.map((variable) => [variable.id, valueType[variable.type]] as const)) },
    objects: { ...(localRules ? { [localName]: 'Local' } : {}), ...Object.fromEntries(scenario.people.map((person) => [person.id, 'Person'])), ...Object.fromEntries(scenario.units.map((unit) => [unit.id, 'Unit'])) },
    lists: { people: 'Person', units: 'Unit' },
    records,
  });
}

/** The names of one task's own expressions on top of the world's. */
function taskScope(world: ExpressionScope, task: Task): ExpressionScope {
  const slot = Object.fromEntries(task.slots.map((each) => [each.id, 'string'] as const));
  return world.extend({
    values: { target: 'string' },
    objects: { unit: 'Unit', ...(task.on?.people ? { person: 'Person' } : {}), ...(task.slots.length > 0 ? { slot: 'Slot' } : {}) },
    records: task.slots.length > 0 ? { Slot: slot } : {},
  });
}

/** Inside `each`: `person` and `target` are the person at hand. */
function eachScope(outer: ExpressionScope, task: Task | undefined): ExpressionScope {
  return task?.on?.people ? outer : outer.extend({ values: task ? {} : { target: 'string' }, objects: { person: 'Person' } });
}
