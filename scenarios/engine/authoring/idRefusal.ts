import { hasOwnMeaning } from '../analysis/lintNames.ts';
import { id as idShape } from '../schema/common.ts';
import { isMap, partAt, type PartPath } from './change.ts';
import type { Renaming } from './renameInExpression.ts';
import type { RenamedKind } from './renameRules.ts';

/** Why a part may not be given an id: not formed as ids are; it means something else in expressions; another part has it; it is the trainee's unit, whose id is fixed. */
export type IdRefusal = { readonly reason: 'shape' | 'meaning' | 'trainee' } | { readonly reason: 'taken'; readonly by: PartPath };

const lists: Readonly<Record<Exclude<RenamedKind, 'option'>, string>> = {
  variable: 'variables', coefficient: 'coefficients', attribute: 'attributes', place: 'places', person: 'people', unit: 'units', task: 'tasks', dynamic: 'dynamics', phase: 'phases',
  decision: 'decisions', inject: 'injects', promise: 'promises', ending: 'endings', item: 'rubric.tasks', veto: 'rubric.vetoes', cap: 'rubric.caps',
};
/** Lists whose ids are told apart in one place. */
const together: readonly (readonly string[])[] = [['variables', 'coefficients', 'people', 'units'], ['places', 'people'], ['rubric.tasks', 'rubric.outcomes'], ['rubric.vetoes', 'rubric.caps']];

/** Whether a part of a draft may have another id; null: it may. Looks at any draft that is YAML, checked or not. */
export function idRefusal({ kind, from, to, within }: Renaming, value: unknown): IdRefusal | null {
  if (kind === 'unit' && from === 'self') return { reason: 'trainee' };
  if (!idShape.safeParse(to).success) return { reason: 'shape' };
  if (to === from) return null;
  if (kind === 'option') {
    const decision = itemsAt(value, ['decisions']).findIndex((each) => isMap(each) && each['id'] === within);
    return takenIn([['decisions', decision, 'options']], to, value);
  }
  if (hasOwnMeaning(kind === 'veto' || kind === 'cap' ? 'fail' : kind, to)) return { reason: 'meaning' };
  const own = lists[kind];
  const beside = new Set([own, ...together.filter((group) => group.includes(own)).flat()]);
  return takenIn([...beside].map((list) => list.split('.')), to, value);
}

function takenIn(paths: readonly PartPath[], id: string, value: unknown): IdRefusal | null {
  for (const path of paths) {
    const at = itemsAt(value, path).findIndex((each) => isMap(each) && each['id'] === id);
    if (at >= 0) return { reason: 'taken', by: [...path, at] };
  }
  return null;
}

function itemsAt(value: unknown, path: PartPath): readonly unknown[] {
  const list = partAt(value, path);
  return Array.isArray(list) ? list : [];
}
