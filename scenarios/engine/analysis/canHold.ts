import type { ASTNode } from '@marcbachmann/cel-js';
import { anything, anyNumber, between, common, eitherTruth, extremes, joined, oneOf, times, without, type Possible } from './possible.ts';

/** What the names of an expression can be: `fire`, `sun.trust`, `stateOf:blaze`, and how long the lists can be. */
export interface Names { of(key: string): Possible; longest(list: string): number }
/** What is known of some names beyond that, where a condition is taken to hold. */
type Known = ReadonlyMap<string, Possible>;

const opposite = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
type Comparison = keyof typeof opposite;
const milliseconds: Readonly<Record<string, number>> = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** Whether a condition can be true (or false) for some value of each name. True wherever that is not known. */
export function canHold(node: ASTNode, names: Names): boolean {
  return taken(node, true, names, new Map()) !== null;
}

/** What is then known, where the condition has this truth; null when it never has. */
function taken(node: ASTNode, truth: boolean, names: Names, known: Known): Known | null {
  switch (node.op) {
    case '!_': return taken(node.args, !truth, names, known);
    case '&&': case '||': {
      const [left, right] = node.args;
      if ((node.op === '&&') === truth) {
        const first = taken(left, truth, names, known);
        return first && taken(right, truth, names, first);
      }
      const one = taken(left, truth, names, known), other = taken(right, truth, names, known);
      return one && other ? known : one ?? other;
    }
    case '==': case '!=': case '<': case '<=': case '>': case '>=': return compared(truth ? node.op : opposite[node.op], node.args[0], node.args[1], names, known);
    case 'in': return truth ? among(node.args[0], node.args[1], names, known) : known;
    default: return narrowed(node, common(valueOf(node, names, known), oneOf(truth)), known);
  }
}

function compared(op: Comparison, left: ASTNode, right: ASTNode, names: Names, known: Known): Known | null {
  if (op === '>' || op === '>=') return compared(op === '>' ? '<' : '<=', right, left, names, known);
  const [a, b] = [valueOf(left, names, known), valueOf(right, names, known)];
  if (op === '==' || op === '!=') {
    // a text that is no value at all is a finding of its own
    if (common(valueOf(left, names, new Map()), valueOf(right, names, new Map())) === null && a.kind === 'oneOf') return known;
    const [forLeft, forRight] = op === '==' ? [common(a, b), common(b, a)] : [without(a, b), without(b, a)];
    const first = narrowed(left, forLeft, known);
    return first && narrowed(right, forRight, first);
  }
  if (a.kind !== 'number' || b.kind !== 'number') return known;
  const gap = op === '<' ? 1 : 0;
  const first = narrowed(left, common(a, between(-Infinity, b.high - gap)), known);
  return first && narrowed(right, common(b, between(a.low + gap, Infinity)), first);
}

function among(node: ASTNode, list: ASTNode, names: Names, known: Known): Known | null {
  if (list.op !== 'list') return known;
  const values = list.args.map((each) => valueOf(each, names, known));
  const fitting = values.flatMap((value) => common(valueOf(node, names, new Map()), value) ?? []);
  if (fitting.length === 0) return values.some(({ kind }) => kind === 'number') ? null : known;
  return narrowed(node, common(valueOf(node, names, known), fitting.reduce(joined)), known);
}

function narrowed(node: ASTNode, to: Possible | null, known: Known): Known | null {
  const key = to && keyOf(node);
  return to && key !== null ? new Map([...known, [key, to]]) : to && known;
}

function keyOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op === '.' && node.args[0].op === 'id') return `${node.args[0].args}.${node.args[1]}`;
  const key = node.op === 'call' && node.args[0] === 'stateOf' ? node.args[1][0] : undefined;
  return key?.op === 'value' ? `stateOf:${String(key.args)}` : null;
}

function valueOf(node: ASTNode, names: Names, known: Known): Possible {
  const value = (each: ASTNode) => valueOf(each, names, known);
  const key = keyOf(node);
  if (key !== null) return known.get(key) ?? names.of(key);
  switch (node.op) {
    case 'value': return typeof node.args === 'boolean' || typeof node.args === 'string' ? oneOf(node.args) : between(Number(node.args), Number(node.args));
    case '-_': return extremes((a, b) => b - a, value(node.args), between(0, 0));
    case '+': return extremes((a, b) => a + b, value(node.args[0]), value(node.args[1]));
    case '-': return extremes((a, b) => a - b, value(node.args[0]), value(node.args[1]));
    case '*': return extremes(times, value(node.args[0]), value(node.args[1]));
    case '?:': {
      const [condition, yes, no] = node.args;
      const [whenTrue, whenFalse] = [taken(condition, true, names, known), taken(condition, false, names, known)];
      const [one, other] = [whenTrue && valueOf(yes, names, whenTrue), whenFalse && valueOf(no, names, whenFalse)];
      return one && other ? joined(one, other) : one ?? other ?? anything;
    }
    case '&&': case '||': case '!_': case '==': case '!=': case '<': case '<=': case '>': case '>=': case 'in':
      return oneOf(...[true, false].filter((truth) => taken(node, truth, names, known) !== null));
    case 'call': return called(node.args[0], node.args[1], value, names, known);
    case 'rcall': {
      const [method, list, [element, body]] = node.args;
      if (method.startsWith('size')) return between(0, longest(list, names, known));
      if (method !== 'exists' || !body || !element) return method === 'all' ? eitherTruth : anything;
      return longest(list, names, known) > 0 && taken(body, true, names, known) ? eitherTruth : oneOf(false);
    }
    default: return anything;
  }
}

/** How many elements a list can have: none when what picks them never holds. */
function longest(list: ASTNode, names: Names, known: Known): number {
  if (list.op === 'id') return names.longest(list.args);
  if (list.op !== 'rcall') return Infinity;
  const [method, inner, [, body]] = list.args;
  return method === 'filter' && body && taken(body, true, names, known) === null ? 0 : longest(inner, names, known);
}

function called(name: string, args: readonly ASTNode[], value: (node: ASTNode) => Possible, names: Names, known: Known): Possible {
  const [a = anything, b = anything, c = anything] = args.map((arg) => (arg.op === 'list' || arg.op === 'rcall' ? anything : value(arg)));
  const unit = milliseconds[name];
  if (unit !== undefined) return extremes(times, a, between(unit, unit));
  switch (name) {
    case 'min': return extremes(Math.min, a, b);
    case 'max': return extremes(Math.max, a, b);
    case 'clamp': return extremes(Math.min, extremes(Math.max, a, b), c);
    case 'now': case 'times': case 'since': return between(0, Infinity);
    case 'firstAt': case 'lastAt': return between(-1, Infinity);
    case 'sum': return summed(args[0], value, names, known);
    case 'floorDiv': case 'workdays': case 'calendarDays': case 'months': return anyNumber;
    default: return anything;
  }
}

function summed(list: ASTNode | undefined, value: (node: ASTNode) => Possible, names: Names, known: Known): Possible {
  if (list?.op === 'list') return list.args.map(value).reduce((a, b) => extremes((x, y) => x + y, a, b), between(0, 0));
  const [method, inner, [, body]] = list?.op === 'rcall' ? list.args : ['', undefined, []] as const;
  return method === 'map' && inner && body ? extremes(times, between(0, longest(inner, names, known)), value(body)) : anyNumber;
}
