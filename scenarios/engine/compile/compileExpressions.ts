import type { Scenario } from '../schema/scenario.ts';
import type { Remark } from '../schema/finding.ts';
import type { Expression, ValueType } from './expression.ts';
import type { Scopes } from './scopes.ts';
import { expressionPlaces, type ScopeId } from './walk.ts';

/** Compiled expressions by scope (see `scopeKey`) and source text. */
export type ExpressionTable = ReadonlyMap<string, ReadonlyMap<string, Expression>>;

/** `''` = the world's names, a task's id = its names on top, `+each` = those of a person at hand too. */
export const scopeKey = (scope: ScopeId): string => `${scope.task ?? ''}${scope.each ? '+each' : ''}`;

const valueType = { int: 'number', bool: 'bool', enum: 'string' } as const;
const typeName = { bool: 'true/false', number: 'a whole number', string: 'a text id', numberList: 'a list of numbers' } as const;
const typeNameZh = { bool: '真假值', number: '整数', string: '文本标识', numberList: '整数列表' } as const;

/** Compiles every expression of a document; each one that is wrong becomes a remark at its own place. */
export function compileExpressions(scenario: Scenario, scopes: Scopes): { table: ExpressionTable; remarks: Remark[] } {
  const table = new Map<string, Map<string, Expression>>();
  const remarks: Remark[] = [];
  for (const place of expressionPlaces(scenario)) {
    const expected = typeof place.expected === 'object' ? assignedType(scenario, place.expected.assign) : place.expected;
    if (expected === null) continue; // an unknown assignee is a finding of its own
    const result = scopes(place.scope).compile(place.source, expected);
    if (!result.ok) {
      remarks.push({
        severity: 'error', code: 'expression', path: place.path,
        message: `the expression "${place.source}" is wrong: ${result.message}; ${typeName[expected]} is needed here`,
        messageZh: `表达式“${place.source}”有误：${result.message}；此处需要${typeNameZh[expected]}`,
      });
      continue;
    }
    const scope = scopeKey(place.scope);
    const known = table.get(scope) ?? new Map<string, Expression>();
    known.set(place.source, result.expression);
    table.set(scope, known);
  }
  return { table, remarks };
}

/** The type that a `set` target takes, or null when there is no such variable or attribute. */
function assignedType(scenario: Scenario, assignee: string): ValueType | null {
  const [name = '', field] = assignee.split('.');
  if (field === undefined) {
    const variable = scenario.variables.find((each) => each.id === name);
    return variable ? valueType[variable.type] : null;
  }
  if (name !== 'person' && !scenario.people.some((person) => person.id === name)) return null;
  if (field === 'at') return 'string';
  if (field === 'floor') return 'number';
  const attribute = scenario.attributes.find((each) => each.id === field);
  return attribute ? valueType[attribute.type] : null;
}
