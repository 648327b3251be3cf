import type { ExpressionPlace, ScopeId } from '../compile/walk.ts';
import { unitStates } from '../compile/machine.ts';
import type { Path, Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { hint, idsOf, kinds, Remarks, type Kind } from './lintRemark.ts';
import { targetsOf } from './lintReferences.ts';
import { among, inside } from './lintValues.ts';

/** What a name can be equal to: a closed list of ids, or null where any text (or none) is meant. */
type Known = { readonly kind: Kind; readonly ids: ReadonlySet<string> } | null;

const literal = String.raw`(?:'([^'\\]*)'|"([^"\\]*)")`;
const name = String.raw`(?<![\w.'"])([A-Za-z]\w*(?:\.[A-Za-z]\w*)?|stateOf\(\s*(?:'\w+'|"\w+")\s*\))`;
const comparison = new RegExp(`${name}\\s*[!=]=\\s*${literal}`, 'g');
const reversed = new RegExp(`${literal}\\s*[!=]=\\s*${name}(?![\\w(])`, 'g');
const membership = new RegExp(`${name}\\s+in\\s+\\[([^\\]]*)\\]`, 'g');
const branch = new RegExp(`(?:^|[?:])\\s*${literal}\\s*(?=$|[:)])`, 'g');

/** Text literals that an expression compares with, or assigns to, something whose values are known. */
export function lintLiterals(scenario: Scenario, places: readonly ExpressionPlace[]): Remark[] {
  const remarks = new Remarks();
  for (const place of places) {
    for (const [source, wanted] of compared(place.source)) {
      const known = valuesOf(scenario, source, place.scope);
      if (known && !known.ids.has(wanted)) unknown(known, source, wanted, place.path, remarks);
    }
    if (typeof place.expected === 'object') assigned(scenario, place.expected.assign, place, remarks);
  }
  return remarks.all;
}

function compared(source: string): [string, string][] {
  return [
    ...[...source.matchAll(comparison)].map(([, left = '', one, two]): [string, string] => [left, one ?? two ?? '']),
    ...[...source.matchAll(reversed)].map(([, one, two, right = '']): [string, string] => [right, one ?? two ?? '']),
    ...[...source.matchAll(membership)].flatMap(([, left = '', list = '']) => [...list.matchAll(new RegExp(literal, 'g'))].map(([, one, two]): [string, string] => [left, one ?? two ?? ''])),
  ];
}

function unknown(known: NonNullable<Known>, source: string, wanted: string, path: Path, remarks: Remarks): void {
  const near = hint(wanted, known.ids);
  const [en, zh] = kinds[known.kind];
  remarks.error('unknownValue', path, `${source} can never be "${wanted}": there is no such ${en}${near.en}`, `${source}不可能等于“${wanted}”：没有这个${zh}${near.zh}`);
}

function valuesOf(scenario: Scenario, source: string, scope: ScopeId): Known {
  const region = /^stateOf\(\s*['"](\w+)['"]/.exec(source)?.[1];
  if (region !== undefined) return states(scenario, region);
  const [object = '', field] = source.split('.');
  const task = scenario.tasks.find((each) => each.id === scope.task);
  if (field === undefined) {
    if (object === 'phase') return { kind: 'phase', ids: idsOf(scenario.phases) };
    if (object === 'target') return { kind: 'target', ids: new Set([...(task ? targetsOf(task) : []), ...(scope.each ? idsOf(scenario.people) : []), '']) };
    return enumOf(scenario.variables, object);
  }
  const slot = object === 'slot' ? task?.slots.find((each) => each.id === field) : undefined;
  if (slot) return { kind: 'option', ids: idsOf(slot.options) };
  return fields(scenario, object, field);
}

function fields(scenario: Scenario, object: string, field: string): Known {
  if (field === 'at') return { kind: 'place', ids: idsOf(scenario.places) };
  if (field === 'id') return { kind: 'target', ids: idsOf([...scenario.people, ...scenario.units]) };
  const isUnit = object === 'unit' || scenario.units.some((unit) => unit.id === object);
  if (isUnit && field === 'status') return { kind: 'state', ids: new Set(unitStates) };
  if (isUnit && field === 'task') return { kind: 'task', ids: new Set([...idsOf(scenario.tasks), '']) };
  return enumOf(scenario.attributes, field);
}

function states(scenario: Scenario, region: string): Known {
  const dynamic = scenario.dynamics.find((each) => each.id === region);
  return dynamic ? { kind: 'state', ids: idsOf(dynamic.states) } : null;
}

function enumOf(declared: Scenario['variables'] | Scenario['attributes'], id: string): Known {
  const found = declared.find((each) => each.id === id);
  return found?.type === 'enum' && found.values?.length ? { kind: 'value', ids: idsOf(found.values) } : null;
}

/** A literal on the right of `set` must fit what it is written to. */
function assigned(scenario: Scenario, assignee: string, { source, path }: ExpressionPlace, remarks: Remarks): void {
  const [object, field] = assignee.split('.');
  const declared = field === undefined ? scenario.variables.find((each) => each.id === object) : scenario.attributes.find((each) => each.id === field);
  const texts = [...source.matchAll(branch)].map(([, one, two]) => one ?? two ?? '');
  if (declared?.type === 'int' && /^-?\d+$/.test(source.trim())) inside(declared, Number(source), path, remarks);
  if (declared?.type === 'enum') for (const text of texts) among(declared, text, path, remarks);
  if (field === 'at') for (const text of texts) remarks.refer('place', path, text, idsOf(scenario.places));
}
