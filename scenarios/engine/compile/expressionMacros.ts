import type { ASTNode } from '@marcbachmann/cel-js';
import { readPart, Refusal } from './expressionParts.ts';
import type { Builder, Element, Part, RecordListPart } from './expressionParts.ts';
import type { RecordValue } from './expressionTypes.ts';

type MethodCall = Extract<ASTNode, { readonly op: 'rcall' }>;

/** The macros and the one method a list offers: `filter`, `all`, `exists`, `map` and `size`. */
export function listPart(builder: Builder, node: MethodCall): Part {
  const [method, receiver, args] = node.args;
  if (method === 'size') return sizePart(builder, node);
  if (!MACROS.has(method)) throw new Refusal(`method "${method}" is not allowed`, node);
  const [name, body, ...more] = args;
  if (name === undefined || body === undefined || more.length > 0) {
    throw new Refusal(`"${method}" takes a name and one expression, as in ${method}(p, …)`, node);
  }
  const list = builder.recordList(receiver);
  const element: Element = { current: NOBODY };
  return builder.within(name, list.record, element, () =>
    method === 'map' ? mapPart(builder, list, element, body) : selectionPart(builder, method, list, element, body));
}

const MACROS: ReadonlySet<string> = new Set(['filter', 'all', 'exists', 'map']);
const NOBODY: RecordValue = Object.freeze({});

function sizePart(builder: Builder, node: MethodCall): Part {
  const [, receiver, args] = node.args;
  if (args.length > 0) throw new Refusal('"size" takes no argument', node);
  const list = builder.recordList(receiver);
  return readPart('number', (f) => list.run(f).length);
}

function mapPart(builder: Builder, list: RecordListPart, element: Element, body: ASTNode): Part {
  const number = builder.number(body);
  return {
    kind: 'numberList',
    constant: undefined,
    run: (f) => list.run(f).map((record) => {
      element.current = record;
      return number.run(f);
    }),
  };
}

function selectionPart(builder: Builder, method: string, list: RecordListPart, element: Element, body: ASTNode): Part {
  const condition = builder.bool(body).run;
  if (method === 'all') {
    return readPart('bool', (f) => {
      for (const record of list.run(f)) {
        element.current = record;
        if (!condition(f)) return false;
      }
      return true;
    });
  }
  if (method === 'exists') {
    return readPart('bool', (f) => {
      for (const record of list.run(f)) {
        element.current = record;
        if (condition(f)) return true;
      }
      return false;
    });
  }
  return {
    kind: 'recordList',
    record: list.record,
    constant: undefined,
    run: (f) => list.run(f).filter((record) => {
      element.current = record;
      return condition(f);
    }),
  };
}
