import { partAt, type Comparison, type Condition, type ConditionRow, type DraftNames } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt, textOf } from '../../document/partSteps.ts';
import { happeningsOf, waysIn } from './happenings.ts';

export type LineKind = ConditionRow['kind'];
export const lineKinds: readonly LineKind[] = ['happened', 'compare', 'phase', 'state', 'waiting'];

export interface Choice { readonly id: string; readonly name: string }

/** A value that can be compared, and how: a number, yes or no, or one of its own values. */
export interface Comparable extends Choice { readonly type: 'int' | 'bool' | 'enum'; readonly values: readonly Choice[] }

const orders: readonly Comparison[] = ['>=', '<=', '>', '<', '==', '!='];
const same: readonly Comparison[] = ['==', '!='];
export const comparisonsOf = (type: Comparable['type']): readonly Comparison[] => (type === 'int' ? orders : same);

/** Values of the situation, then those of each person: what a condition can compare. `ofPerson` joins the two names. */
export function comparablesOf(root: unknown, names: DraftNames, ofPerson: (person: string, attribute: string) => string): readonly Comparable[] {
  const typed = (kind: 'variable' | 'attribute', part: unknown, id: string, name: string): Comparable => {
    const own = textOf(fieldOf(part, 'id')), type = fieldOf(part, 'type');
    return { id, name, type: type === 'bool' || type === 'enum' ? type : 'int', values: itemsAt(part, ['values']).map((each) => textOf(fieldOf(each, 'id'))).map((value) => ({ id: value, name: names.value(kind, own, value) })) };
  };
  const attributes = itemsAt(root, ['attributes']);
  return [
    ...itemsAt(root, ['variables']).map((part) => { const id = textOf(fieldOf(part, 'id')); return typed('variable', part, id, names.of('variable', id)); }),
    ...names.ids('person').flatMap((person) => attributes.map((part) => {
      const id = textOf(fieldOf(part, 'id'));
      return typed('attribute', part, `${person}.${id}`, ofPerson(names.of('person', person), names.of('attribute', id)));
    })),
  ];
}

/** States of something that changes by itself; the author named them only for the machine. */
export function statesOf(root: unknown, dynamic: string): readonly string[] {
  const found = itemsAt(root, ['dynamics']).find((each) => fieldOf(each, 'id') === dynamic);
  return itemsAt(found, ['states']).map((each) => textOf(fieldOf(each, 'id')));
}

export const choicesOf = (names: DraftNames, kind: 'decision' | 'phase' | 'dynamic'): readonly Choice[] => names.ids(kind).map((id) => ({ id, name: names.of(kind, id) }));

/** The value a comparison begins with. */
export function firstValue({ type, values }: Comparable): Pick<Extract<ConditionRow, { kind: 'compare' }>, 'comparison' | 'value'> {
  return type === 'bool' ? { comparison: '==', value: true } : type === 'enum' ? { comparison: '==', value: values[0]?.id ?? '' } : { comparison: '>=', value: 1 };
}

/** A new line of a kind about the first thing that it can be about; null where the drill has none. */
export function newLine(kind: LineKind, root: unknown, names: DraftNames): ConditionRow | null {
  if (kind === 'happened') {
    const key = waysIn(root, names).flatMap((way) => happeningsOf(way, root, names))[0]?.key;
    return key === undefined ? null : { kind, key, not: false };
  }
  if (kind === 'compare') {
    const first = comparablesOf(root, names, (person) => person)[0];
    return first ? { kind, name: first.id, ...firstValue(first) } : null;
  }
  const id = names.ids(kind === 'phase' ? 'phase' : kind === 'state' ? 'dynamic' : 'decision')[0];
  if (id === undefined) return null;
  if (kind === 'phase') return { kind, phase: id, not: false };
  return kind === 'state' ? { kind, dynamic: id, state: statesOf(root, id)[0] ?? '', not: false } : { kind, decision: id, not: false };
}

/** With another line in the place of one; `null` takes it away. */
export function withLine({ join, rows }: Condition, at: number, row: ConditionRow | null): Condition {
  return { join, rows: row === null ? rows.toSpliced(at, 1) : rows.toSpliced(at, 1, row) };
}

/** The order that a field belongs to: what its expressions read as `slot`. */
export function taskAt(root: unknown, path: readonly (string | number)[]): string | undefined {
  return path[0] === 'tasks' && typeof path[1] === 'number' ? textOf(fieldOf(partAt(root, path.slice(0, 2)), 'id')) || undefined : undefined;
}
