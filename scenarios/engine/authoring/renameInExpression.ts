import { parse, type ASTNode } from '@marcbachmann/cel-js';
import type { RenamedKind } from './renameRules.ts';

/** One id that gets another. For an option `within` is its decision. */
export interface Renaming { readonly kind: RenamedKind; readonly from: string; readonly to: string; readonly within?: string }

interface Splice { readonly start: number; readonly end: number; readonly piece: string }

/** The expression with the id replaced wherever it means this thing; as it was where it does not parse. */
export function renamedInExpression(source: string, renaming: Renaming): string {
  const found: Splice[] = [];
  try {
    collect(parse(source).ast, renaming, found);
  } catch {
    return source;
  }
  return found.toSorted((a, b) => b.start - a.start).reduce((text, { start, end, piece }) => text.slice(0, start) + piece + text.slice(end), source);
}

/** The key of a happening with the id replaced: `order.finished:call119@building`, `option:first.go`. */
export function renamedInKey(key: string, { kind, from, to, within }: Renaming): string {
  const colon = key.indexOf(':');
  if (colon < 0) return key;
  const what = key.slice(0, colon), whose = key.slice(colon + 1);
  const changed = (): string => {
    if (what.startsWith('order.')) {
      const [task = '', target] = whose.split('@');
      const now = kind === 'task' && task === from ? to : task;
      return target === undefined ? now : `${now}@${(kind === 'place' || kind === 'person') && target === from ? to : target}`;
    }
    if (what === 'option') {
      const [decision = '', option = ''] = whose.split('.');
      if (kind === 'option') return decision === within && option === from ? `${decision}.${to}` : whose;
      return kind === 'decision' && decision === from ? `${to}.${option}` : whose;
    }
    if (what === 'dynamic') {
      const [dynamic = '', state = ''] = whose.split('.');
      return kind === 'dynamic' && dynamic === from ? `${to}.${state}` : whose;
    }
    return whose === from && kindOfKey(what) === kind ? to : whose;
  };
  return `${what}:${changed()}`;
}

function kindOfKey(what: string): RenamedKind | undefined {
  const [first] = what.split('.');
  return (['decision', 'inject', 'promise', 'phase', 'veto', 'cap'] as const).find((kind) => kind === first) ?? (what === 'overreach' ? 'task' : undefined);
}

function collect(node: ASTNode, renaming: Renaming, found: Splice[]): void {
  const { kind, from, to } = renaming;
  const inner = (nodes: readonly ASTNode[]): void => nodes.forEach((each) => collect(each, renaming, found));
  switch (node.op) {
    case 'value': return;
    case 'id':
      if (node.args === from && (['variable', 'coefficient', 'person', 'unit'] as const).some((each) => each === kind)) found.push({ start: node.start, end: node.end, piece: to });
      return;
    case '.': {
      const [owner, field] = node.args;
      inner([owner]);
      const isBorrowed = owner.op === 'id' && ['slot', 'local'].includes(owner.args);
      if (kind === 'attribute' && field === from && !isBorrowed) found.push({ start: node.end - field.length, end: node.end, piece: to });
      return;
    }
    case 'call': {
      const [name, args] = node.args;
      const [first] = args;
      if (first?.op === 'value' && typeof first.args === 'string') {
        const told = name === 'isOpen' ? (kind === 'decision' && first.args === from ? to : first.args) : name === 'stateOf' ? (kind === 'dynamic' && first.args === from ? to : first.args) : renamedInKey(first.args, renaming);
        if (told !== first.args) found.push({ start: first.start + 1, end: first.end - 1, piece: told });
      }
      return inner(args);
    }
    case 'rcall': return inner([node.args[1], ...node.args[2]]);
    case '!_': case '-_': return inner([node.args]);
    case 'list': case '?:': case '[]': case '||': case '&&': return inner(node.args);
    case '==': case '!=': case 'in': {
      const [left, right] = node.args;
      for (const [name, value] of [[left, right], [right, left]] as const) texts(value, kindsBeside(name), renaming, found);
      return inner(node.args);
    }
    case '<': case '<=': case '>': case '>=': case '+': case '-': case '*': return inner(node.args);
    default: return;
  }
}

/** Of what a text beside this name is the id. */
function kindsBeside(node: ASTNode): readonly RenamedKind[] {
  if (node.op === 'id') return node.args === 'phase' ? ['phase'] : node.args === 'target' ? ['place', 'person'] : [];
  if (node.op !== '.') return [];
  const [owner, field] = node.args;
  if (owner.op === 'id' && ['slot', 'local'].includes(owner.args)) return [];
  return field === 'at' ? ['place'] : field === 'task' ? ['task'] : field === 'id' ? ['person', 'unit'] : [];
}

function texts(node: ASTNode, kinds: readonly RenamedKind[], { kind, from, to }: Renaming, found: Splice[]): void {
  if (!kinds.includes(kind)) return;
  for (const each of node.op === 'list' ? node.args : [node]) if (each.op === 'value' && each.args === from) found.push({ start: each.start + 1, end: each.end - 1, piece: to });
}
