import type { ASTNode } from '@marcbachmann/cel-js';
import { scopeKey, type ExpressionTable } from '../compile/compileExpressions.ts';
import { constantsOf } from '../compile/constants.ts';
import type { ExpressionPlace } from '../compile/walk.ts';
import type { Commons } from '../schema/commons.ts';
import type { Remark } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import { canHold, type Names } from './canHold.ts';
import { Remarks } from './lintRemark.ts';
import { anyNumber, anything, between, eitherTruth, oneOf, type Possible } from './possible.ts';

/** Conditions that hold for no value that the names in them can have. `document` has the values of coefficients in all forms. */
export function lintNever(form: Scenario, places: readonly ExpressionPlace[], table: ExpressionTable, document: Scenario, commons: Commons): Remark[] {
  const remarks = new Remarks();
  const names = namesOf(form, document, commons);
  for (const { path, source, expected, scope } of places) {
    const tree = expected === 'bool' ? table.get(scopeKey(scope))?.get(source)?.tree : undefined;
    if (!tree || canHold(tree, names)) continue;
    const part = culprit(tree, names), bounds = [...boundsIn(part, names)];
    const [en, zh] = [bounds.map(([key, low, high]) => `"${key}" goes from ${low} to ${high}`).join(', '), bounds.map(([key, low, high]) => `“${key}”只在${low}至${high}之间`).join('，')];
    const words = source.slice(part.start, part.end);
    remarks.warn('neverHolds', path, `"${source}" can never hold${words === source ? '' : `, because of "${words}"`}${en && `: ${en}`}; correct the condition or the bounds, or remove what waits for it`,
      `条件“${source}”永远不会成立${words === source ? '' : `，原因在“${words}”`}${zh && `：${zh}`}；请改条件或上下界，或删去等它的内容`);
  }
  return remarks.all;
}

/** The smallest part that is enough for the whole never to hold. */
function culprit(node: ASTNode, names: Names): ASTNode {
  const part = node.op === '&&' ? node.args.find((each) => !canHold(each, names)) : undefined;
  return part ? culprit(part, names) : node;
}

/** Names in a part whose values have bounds, each with them. */
function boundsIn(node: ASTNode, names: Names, found = new Map<string, readonly [string, number, number]>()): Iterable<readonly [string, number, number]> {
  const key = node.op === 'id' ? node.args : node.op === '.' && node.args[0].op === 'id' ? `${node.args[0].args}.${node.args[1]}` : null;
  const value = key === null ? anything : names.of(key);
  if (key !== null && value.kind === 'number' && Number.isFinite(value.low) && Number.isFinite(value.high)) found.set(key, [key, value.low, value.high]);
  else if (Array.isArray(node.args)) for (const each of node.args.flat()) if (typeof each === 'object' && each !== null && 'op' in each) boundsIn(each, names, found);
  return found.values();
}

type Declared = Scenario['variables'][number] | Scenario['attributes'][number];

function declaredValues({ type, min = -Infinity, max = Infinity, values }: Declared): Possible {
  if (type === 'bool') return eitherTruth;
  if (type === 'enum') return values?.length ? oneOf(...values.map(({ id }) => id)) : anything;
  return min <= max ? between(min, max) : anyNumber;
}

/** What belongs to every person or unit and has no declared bounds. */
const ofTheWorld: ReadonlySet<string> = new Set(['id', 'at', 'floor', 'status', 'task']);

function namesOf(form: Scenario, document: Scenario, commons: Commons): Names {
  const values = new Map<string, Possible>([['phase', oneOf(...form.phases.map(({ id }) => id))]]);
  for (const [key, value] of constantsOf(form, commons)) values.set(key, between(value, value));
  for (const { id, value } of document.coefficients) {
    const all = [value, ...document.variants.flatMap(({ coefficients }) => coefficients[id] ?? [])];
    values.set(id, between(Math.min(...all), Math.max(...all)));
  }
  for (const variable of form.variables) values.set(variable.id, declaredValues(variable));
  for (const dynamic of form.dynamics) values.set(`stateOf:${dynamic.id}`, oneOf(...dynamic.states.map(({ id }) => id)));
  const attributes = new Map(form.attributes.flatMap((each) => (ofTheWorld.has(each.id) ? [] : [[each.id, declaredValues(each)] as const])));
  return {
    of: (key) => values.get(key) ?? (key.startsWith('slot.') ? undefined : attributes.get(key.slice(key.indexOf('.') + 1))) ?? anything,
    longest: (list) => (list === 'people' ? form.people.length : form.units.length),
  };
}
