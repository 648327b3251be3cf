import { parse, type ASTNode } from '@marcbachmann/cel-js';
import type { DraftNames } from './names.ts';

export const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

/** One line of a condition as an instructor picks it from lists. `not` turns it round. */
export type ConditionRow =
  | { readonly kind: 'compare'; /** a variable, or an attribute of a person: `fire`, `sun.trust` */ readonly name: string; readonly comparison: Comparison; readonly value: number | string | boolean }
  | { readonly kind: 'happened'; readonly key: string; readonly not: boolean }
  | { readonly kind: 'waiting'; readonly decision: string; readonly not: boolean }
  | { readonly kind: 'phase'; readonly phase: string; readonly not: boolean }
  | { readonly kind: 'state'; readonly dynamic: string; readonly state: string; readonly not: boolean };

/** Lines that must all hold, or of which one is enough. */
export interface Condition { readonly join: 'all' | 'any'; readonly rows: readonly ConditionRow[] }

/** The lines of a condition; null where it says more than lines can, and then it stays as it is written. `true` has no lines. */
export function conditionOf(source: string, names: DraftNames): Condition | null {
  try {
    const { ast } = parse(source);
    if (ast.op === 'value' && ast.args === true) return { join: 'all', rows: [] };
    const join = ast.op === '||' ? 'any' : 'all';
    const rows = parts(ast, ast.op === '||' ? '||' : '&&').map((node) => rowOf(node, names, false));
    return rows.every((row) => row !== null) ? { join, rows } : null;
  } catch {
    return null;
  }
}

/** The expression that says these lines; `true` for none. Read again it gives the same lines. */
export function conditionSource({ join, rows }: Condition): string {
  return rows.length === 0 ? 'true' : rows.map(sourceOf).join(join === 'all' ? ' && ' : ' || ');
}

function parts(node: ASTNode, op: '&&' | '||'): ASTNode[] {
  return node.op === op ? [...parts(node.args[0], op), ...parts(node.args[1], op)] : [node];
}

function rowOf(node: ASTNode, names: DraftNames, not: boolean): ConditionRow | null {
  if (node.op === '!_' && !not) return rowOf(node.args, names, true);
  if (node.op === 'call') {
    const [name, [first]] = node.args;
    const told = first?.op === 'value' && typeof first.args === 'string' ? first.args : null;
    if (told !== null && name === 'happened') return { kind: 'happened', key: told, not };
    return told !== null && name === 'isOpen' ? { kind: 'waiting', decision: told, not } : null;
  }
  const alone = nameOf(node, names);
  if (alone !== null) return { kind: 'compare', name: alone, comparison: '==', value: !not };
  const comparison = comparisons.find((each) => each === node.op);
  if (not || comparison === undefined || !Array.isArray(node.args)) return null;
  const [left, right] = node.args as readonly [ASTNode, ASTNode];
  const value = valueOf(right), name = nameOf(left, names);
  if (value === null) return null;
  if (name !== null) return typeof value === 'boolean' ? null : { kind: 'compare', name, comparison, value };
  if (typeof value !== 'string' || (comparison !== '==' && comparison !== '!=')) return null;
  const isNot = comparison === '!=';
  if (left.op === 'id' && left.args === 'phase') return { kind: 'phase', phase: value, not: isNot };
  if (left.op !== 'call' || left.args[0] !== 'stateOf') return null;
  const [dynamic] = left.args[1];
  return dynamic?.op === 'value' && typeof dynamic.args === 'string' ? { kind: 'state', dynamic: dynamic.args, state: value, not: isNot } : null;
}

function nameOf(node: ASTNode, names: DraftNames): string | null {
  if (node.op === 'id') return names.has('variable', node.args) ? node.args : null;
  if (node.op !== '.' || node.args[0].op !== 'id') return null;
  const [{ args: owner }, field] = node.args;
  return names.has('person', owner) && names.has('attribute', field) ? `${owner}.${field}` : null;
}

function valueOf(node: ASTNode): number | string | boolean | null {
  if (node.op === '-_') {
    const value = valueOf(node.args);
    return typeof value === 'number' ? -value : null;
  }
  if (node.op !== 'value') return null;
  if (typeof node.args === 'bigint') return Number(node.args);
  return typeof node.args === 'string' || typeof node.args === 'boolean' ? node.args : null;
}

function sourceOf(row: ConditionRow): string {
  switch (row.kind) {
    case 'compare': return typeof row.value === 'boolean' ? `${(row.comparison === '==') === row.value ? '' : '!'}${row.name}` : `${row.name} ${row.comparison} ${literal(row.value)}`;
    case 'happened': return `${row.not ? '!' : ''}happened(${literal(row.key)})`;
    case 'waiting': return `${row.not ? '!' : ''}isOpen(${literal(row.decision)})`;
    case 'phase': return `phase ${row.not ? '!=' : '=='} ${literal(row.phase)}`;
    case 'state': return `stateOf(${literal(row.dynamic)}) ${row.not ? '!=' : '=='} ${literal(row.state)}`;
  }
}

function literal(value: number | string): string {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
