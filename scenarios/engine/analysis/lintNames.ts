import { unusableNameReason } from '../compile/expression.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { kinds, Remarks, type Kind } from './lintRemark.ts';

interface Named { readonly id: string }
interface Place { readonly kind: Kind; readonly id: string; readonly path: Path }

/** Ids must be usable and must mean one thing only (engine rule 31). */
export function lintNames(scenario: Scenario): Remark[] {
  const remarks = new Remarks();
  for (const pool of pools(scenario)) unique(pool, remarks);
  for (const place of pools(scenario).flat()) usable(place, remarks);
  return remarks.all;
}

/** Lists in which no id may stand twice: within a kind, and across kinds that are named in one place. */
function pools(scenario: Scenario): Place[][] {
  const { rubric } = scenario;
  const variables = list('variable', ['variables'], scenario.variables), people = list('person', ['people'], scenario.people), units = list('unit', ['units'], scenario.units);
  return [
    [...variables, ...list('coefficient', ['coefficients'], scenario.coefficients), ...people, ...units],
    [...list('place', ['places'], scenario.places), ...people],
    [...list('item', ['rubric', 'tasks'], rubric.tasks), ...list('item', ['rubric', 'outcomes'], rubric.outcomes)],
    [...list('fail', ['rubric', 'vetoes'], rubric.vetoes), ...list('fail', ['rubric', 'caps'], rubric.caps)],
    list('attribute', ['attributes'], scenario.attributes), list('objective', ['objectives'], scenario.objectives), list('road', ['roads'], scenario.roads),
    list('task', ['tasks'], scenario.tasks), list('dynamic', ['dynamics'], scenario.dynamics), list('phase', ['phases'], scenario.phases), list('decision', ['decisions'], scenario.decisions),
    list('inject', ['injects'], scenario.injects), list('promise', ['promises'], scenario.promises), list('ending', ['endings'], scenario.endings), list('variant', ['variants'], scenario.variants), list('board', ['boards'], scenario.boards), ...inside(scenario),
  ];
}

function inside(scenario: Scenario): Place[][] {
  return [
    ...scenario.variables.map((variable, i) => list('value', ['variables', i, 'values'], variable.values ?? [])),
    ...scenario.attributes.map((attribute, i) => list('value', ['attributes', i, 'values'], attribute.values ?? [])),
    ...scenario.decisions.map((decision, i) => list('option', ['decisions', i, 'options'], decision.options)),
    ...scenario.boards.map((board, i) => list('tally', ['boards', i, 'tallies'], board.tallies)),
    ...scenario.tasks.flatMap((task, i) => [
      [...list('condition', ['tasks', i, 'unavailable'], task.unavailable), ...list('condition', ['tasks', i, 'declined'], task.declined)],
      list('slot', ['tasks', i, 'slots'], task.slots),
      ...task.slots.map((slot, j) => list('option', ['tasks', i, 'slots', j, 'options'], slot.options)),
    ]),
    ...scenario.dynamics.flatMap((dynamic, i) => [
      list('state', ['dynamics', i, 'states'], dynamic.states),
      ...dynamic.states.map((state, j) => list('tick', ['dynamics', i, 'states', j, 'ticks'], state.ticks)),
    ]),
  ];
}

const list = (kind: Kind, path: Path, named: readonly Named[]): Place[] => named.map((each, i) => ({ kind, id: each.id, path: [...path, i, 'id'] }));

function unique(pool: readonly Place[], remarks: Remarks): void {
  const first = new Map<string, Place>();
  for (const place of pool) {
    const other = first.get(place.id);
    if (!other) { first.set(place.id, place); continue; }
    const [en, zh] = kinds[other.kind];
    remarks.error('duplicateId', place.path, `the id "${place.id}" is already the id of a ${en}; give this ${kinds[place.kind][0]} another one`, `标识“${place.id}”已被${zh}使用；请给这个${kinds[place.kind][1]}另取标识`);
  }
}

/** Names that the engine itself uses in expressions and tables. */
const worldNames: ReadonlySet<string> = new Set(['phase', 'people', 'units', 'unit', 'person', 'slot', 'target', 'local']);
const fieldNames: ReadonlySet<string> = new Set(['id', 'at', 'floor']);
const objectNames: ReadonlySet<string> = new Set(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString']);
const engineNames: Partial<Record<Kind, ReadonlySet<string>>> = {
  variable: worldNames, coefficient: worldNames, person: worldNames, unit: worldNames, attribute: fieldNames, dynamic: new Set(['story']), place: new Set(['stay']),
};

function usable({ kind, id, path }: Place, remarks: Remarks): void {
  if (remarks.all.some((remark) => remark.path.join() === path.join())) return;
  const [en, zh] = kinds[kind];
  if (hasOwnMeaning(kind, id)) remarks.error('unusableName', path, `"${id}" has a meaning of its own in the engine and cannot be the id of a ${en}; choose another`, `“${id}”在引擎中另有含义，不能用作${zh}的标识，请换一个`);
}

/** Whether a name means something else where expressions or tables name things of this kind. */
export function hasOwnMeaning(kind: Kind, id: string): boolean {
  const reason = unusableNameReason(id);
  const isName = kind === 'variable' || kind === 'coefficient' || kind === 'person' || kind === 'unit', isField = kind === 'attribute' || kind === 'slot';
  // after a dot the names of built-in types are harmless, reserved words are not
  const isRefused = reason !== undefined && (isName || (isField && reason.endsWith('reserved word')));
  return engineNames[kind]?.has(id) === true || objectNames.has(id) || isRefused;
}
