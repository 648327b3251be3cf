import type { Expression } from './expression.ts';
import type { ExpressionTable } from './compileExpressions.ts';

/** The conditions over the world's names, numbered, and which of them read a name: what has to be looked at again when it changes. */
export interface ConditionIndex {
  readonly expressions: readonly Expression[];
  /** source text → number */
  readonly slots: ReadonlyMap<string, number>;
  /** variable, person, unit, `people`, `units`, `phase`, `now`, happening key, decision or region → numbers of its readers */
  readonly readers: ReadonlyMap<string, readonly number[]>;
  /** the same for what is computed over the world's names, those that read the clock left out */
  readonly amounts: { readonly expressions: readonly Expression[]; readonly slots: ReadonlyMap<string, number>; readonly readers: ReadonlyMap<string, readonly number[]> };
}

/** A name that means two things (a mark named like a decision) has the readers of both: looking once too often is harmless. */
export function indexConditions(table: ExpressionTable): ConditionIndex {
  const world = [...(table.get('')?.values() ?? [])];
  return { ...numbered(world.filter(({ type }) => type === 'bool')), amounts: numbered(world.filter(({ type, reads }) => type !== 'bool' && type !== 'numberList' && !reads.has('now'))) };
}

function numbered(expressions: readonly Expression[]): ConditionIndex['amounts'] {
  const readers = new Map<string, number[]>();
  expressions.forEach((expression, slot) => {
    for (const name of new Set([...expression.reads, ...expression.happeningKeys, ...expression.decisionIds, ...expression.regionIds])) {
      const known = readers.get(name);
      if (known) known.push(slot); else readers.set(name, [slot]);
    }
  });
  return { expressions, slots: new Map(expressions.map((expression, slot) => [expression.source, slot])), readers };
}
