import { Environment } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { FUNCTIONS } from './expressionFunctions.ts';
import type { Scope } from './expressionTypes.ts';

const CEL_TYPES = { bool: 'bool', number: 'double', string: 'string', key: 'string', numberList: 'list<double>' } as const;
const LIMITS = { maxAstNodes: 500, maxDepth: 50, maxListElements: 100, maxCallArguments: 8 };
/** CEL's own `size` yields an int, which does not mix with doubles and cannot be overridden. */
const SIZE = 'sizeAsDouble';

export type Handler = (...args: never[]) => unknown;

/**
 * The scope as cel-js sees it. The application only parses and type-checks with it, so the functions have no
 * bodies there; tests pass handlers and let cel-js evaluate, as a second opinion on the closures.
 */
export function celEnvironment(scope: Scope, handlerOf: (name: string) => Handler = checkedOnly): Environment {
  const environment = new Environment({ limits: LIMITS });
  for (const [name, { parameters, result }] of FUNCTIONS) {
    const types = parameters.map((parameter) => CEL_TYPES[parameter]).join(', ');
    environment.registerFunction(`${name}(${types}): ${CEL_TYPES[result]}`, handlerOf(name), { async: false });
  }
  environment.registerFunction(`list.${SIZE}(): double`, (list: readonly unknown[]) => list.length, { async: false });
  for (const [record, fields] of Object.entries(scope.records)) {
    const schema = Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, CEL_TYPES[type]]));
    environment.registerType({ name: typeName(record), schema });
  }
  for (const [name, type] of Object.entries(scope.values)) environment.registerVariable(name, CEL_TYPES[type]);
  for (const [name, record] of Object.entries(scope.objects)) environment.registerVariable(name, typeName(record));
  for (const [name, record] of Object.entries(scope.lists)) environment.registerVariable(name, `list<${typeName(record)}>`);
  return environment;
}

/**
 * Makes every number of a parsed expression a double, in place: CEL reads `3` as an int and would refuse `x + 1`,
 * `flag ? x : 1`, `[x, 1]` and `x in [1, 2]`. Macro expansions share these nodes, so they see the change too.
 */
export function numbersAsDoubles(node: ASTNode): void {
  const writable: { args: unknown } = node;
  switch (node.op) {
    case 'value':
      if (typeof node.args === 'bigint') writable.args = Number(node.args);
      return;
    case 'rcall':
      if (node.args[0] === 'size') writable.args = [SIZE, node.args[1], node.args[2]];
      break;
  }
  for (const child of children(node)) numbersAsDoubles(child);
}

function children(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value': case 'id': return [];
    case '.': case '.?': return [node.args[0]];
    case '!_': case '-_': return [node.args];
    case 'call': return node.args[1];
    case 'rcall': return [node.args[1], ...node.args[2]];
    case 'map': return node.args.flat();
    default: return node.args;
  }
}

function typeName(record: string): string {
  return `$${record}`;
}

function checkedOnly(name: string): Handler {
  return () => {
    throw new Error(`${name} is declared for type checking only`);
  };
}
