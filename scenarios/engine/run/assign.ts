import type { ExpressionTable } from '../compile/compileExpressions.ts';
import type { Expression, Value } from '../compile/expression.ts';
import { ScenarioError } from '../errors.ts';
import { amount, touch, touchOne } from './conditions.ts';
import { expressionOf, factsOf, type Draft, type OrderScope } from './draft.ts';

/** One assignment of a `set`: its name taken apart and its expression looked up. */
interface Write { readonly object: string; readonly field: string | undefined; readonly source: string; readonly expression: Expression }
interface Writes { readonly table: ExpressionTable; readonly task: string | null; readonly writes: readonly Write[] }

/** Mass play runs the same few `set`s a million times, so what their text says is settled once for each. */
const settled = new WeakMap<object, Writes>();

function writesOf({ compiled }: Draft, set: Readonly<Record<string, string>>, scope: OrderScope | null): readonly Write[] {
  const task = scope === null ? null : `${scope.task}${scope.each === true ? '+' : ''}`;
  const known = settled.get(set);
  // forms of one drill share their effects, but not always their expressions
  if (known?.table === compiled.expressions && known.task === task) return known.writes;
  const writes = Object.entries(set).map(([name, source]) => ({ ...nameOf(name), source, expression: expressionOf(compiled, source, scope) }));
  settled.set(set, { table: compiled.expressions, task, writes });
  return writes;
}

function nameOf(name: string): Pick<Write, 'object' | 'field'> {
  const [object = '', field] = name.split('.');
  return { object, field };
}

/** Runs a `set`: in the order in which it stands, each line sees what the ones before it wrote. */
export function assignAll(draft: Draft, set: Readonly<Record<string, string>>, scope: OrderScope | null): void {
  const facts = factsOf(draft.state, scope);
  for (const { object, field, source, expression } of writesOf(draft, set, scope)) {
    const value = scope === null ? amount(draft, source) : expression.evaluate(facts);
    if (typeof value === 'object') throw new ScenarioError(source, 'a single value is needed here');
    assign(draft, object, field, value, scope);
  }
}

/** Writes a variable (`fire`) or a person's attribute (`sun.state`, `person.state`); numbers clamp to their bounds (engine rule 9). */
export function assign(draft: Draft, object: string, field: string | undefined, value: Value, scope: OrderScope | null): void {
  const { state, compiled } = draft;
  if (field === undefined) {
    const variable = compiled.index.variables.get(object);
    if (!variable) throw new ScenarioError(object, 'there is no such variable');
    const next = bounded(value, variable.min, variable.max);
    const before = state.values[object];
    if (next === before) return;
    if (typeof next === 'number' && typeof before === 'number') state.changes[object] = { at: state.now, by: next - before };
    state.values[object] = next;
    return touch(draft, object);
  }
  const id = object === 'person' ? (scope?.target ?? '') : object;
  const person = state.people[id];
  if (!person) throw new ScenarioError(`${object}.${field}`, 'there is no such person here');
  const attribute = compiled.index.attributes.get(field);
  const next = bounded(value, attribute?.min, attribute?.max);
  if (next === person[field]) return;
  person[field] = next;
  touchOne(draft, id, 'people');
}

function bounded(value: Value, min: number | undefined, max: number | undefined): Value {
  return typeof value === 'number' ? Math.min(max ?? Number.MAX_SAFE_INTEGER, Math.max(min ?? Number.MIN_SAFE_INTEGER, value)) : value;
}
