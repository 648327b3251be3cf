import type { Expression } from './expression.ts';
import type { ExpressionTable } from './compileExpressions.ts';

/** The conditions over the world's names, numbered, and which of them read a name: what has to be looked at again when it changes. */
export interface ConditionIndex {
  readonly expressions: readonly Expression[];
  /** source text → number */
  readonly slots: ReadonlyMap<string, number>;
  /** variable, person, unit, `people`, `units`, `phase`, `now`, happening key, decision or region → numbers of its readers */
  readonly readers: ReadonlyMap<string, readonly number[]>;
}

/** A name that means two things (a mark named like a decision) has the readers of both: looking once too often is harmless. */
export function indexConditions(table: ExpressionTable): ConditionIndex {
  const expressions = [...(table.get('')?.values() ?? [])].filter((expression) => expression.type === 'bool');
  const readers = new Map<string, number[]>();
  expressions.forEach((expression, slot) => {
    for (const name of new Set([...expression.reads, ...expression.happeningKeys, ...expression.decisionIds, ...expression.regionIds])) {
      const known = readers.get(name);
      if (known) known.push(slot); else readers.set(name, [slot]);
    }
  });
  return { expressions, slots: new Map(expressions.map((expression, slot) => [expression.source, slot])), readers };
}
