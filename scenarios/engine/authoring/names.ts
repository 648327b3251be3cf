import type { Lang } from '../compile/compile.ts';
import { isMap, partAt } from './change.ts';

/** What the parts of a draft are called. A draft may be anything that is YAML: what has no name yet is called by its id. */
export interface DraftNames {
  /** The part's own word for people, in the other language where this one has none. */
  of(kind: NamedKind, id: string): string;
  /** A value of a list of values, such as a stance; of a variable or an attribute. */
  value(kind: 'variable' | 'attribute', owner: string, id: string): string;
  option(decision: string, option: string): string;
  /** A state of something that changes by itself. */
  state(dynamic: string, state: string): string;
  /** What an order asks to be said, and one of the ways to say it. */
  slot(task: string, slot: string, option?: string): string;
  has(kind: NamedKind, id: string): boolean;
  ids(kind: NamedKind): readonly string[];
}

const kinds = {
  variable: { list: ['variables'], field: 'label' }, coefficient: { list: ['coefficients'], field: 'label' }, attribute: { list: ['attributes'], field: 'label' },
  place: { list: ['places'], field: 'name' }, person: { list: ['people'], field: 'name' }, unit: { list: ['units'], field: 'name' }, task: { list: ['tasks'], field: 'title' },
  dynamic: { list: ['dynamics'], field: 'label' }, phase: { list: ['phases'], field: 'title' }, decision: { list: ['decisions'], field: 'title' }, inject: { list: ['injects'], field: 'title' },
  promise: { list: ['promises'], field: 'text' }, ending: { list: ['endings'], field: 'title' }, veto: { list: ['rubric', 'vetoes'], field: 'title' }, cap: { list: ['rubric', 'caps'], field: 'title' },
} as const;
export type NamedKind = keyof typeof kinds;
export const namedKinds = Object.keys(kinds) as readonly NamedKind[];

/** Names from the parsed draft and its English texts by key. */
export function draftNames(value: unknown, english: ReadonlyMap<string, string>, lang: Lang): DraftNames {
  const parts = new Map(namedKinds.map((kind) => [kind, new Map(listAt(value, kinds[kind].list).flatMap((part) => (typeof part['id'] === 'string' ? [[part['id'], part] as const] : [])))]));
  const said = (key: string, written: unknown): string | undefined => {
    const zh = typeof written === 'string' && written !== '' ? written : undefined;
    return lang === 'en' ? english.get(key) ?? zh : zh;
  };
  const slotOf = (task: string, slot: string) => listAt(parts.get('task')?.get(task), ['slots']).find((each) => each['id'] === slot);
  const inside = (kind: NamedKind, owner: string, list: string, id: string, field: string): string => {
    const part = listAt(parts.get(kind)?.get(owner), [list]).find((each) => each['id'] === id);
    return said(`${kind}.${owner}.${id}.${field}`, part?.[field]) ?? id;
  };
  return {
    of: (kind, id) => {
      const part = parts.get(kind)?.get(id), { field } = kinds[kind];
      return said(`${kind}.${id}.${field}`, part?.[field]) ?? shortened(said(`${kind}.${id}.text`, part?.['text'])) ?? id;
    },
    value: (kind, owner, id) => inside(kind, owner, 'values', id, 'label'),
    option: (decision, option) => inside('decision', decision, 'options', option, 'text'),
    state: (dynamic, state) => inside('dynamic', dynamic, 'states', state, 'label'),
    slot: (task, slot, option) => {
      const written = option === undefined ? slotOf(task, slot) : listAt(slotOf(task, slot), ['options']).find((each) => each['id'] === option);
      return said(['task', task, slot, ...(option === undefined ? [] : [option]), 'label'].join('.'), written?.['label']) ?? option ?? slot;
    },
    has: (kind, id) => parts.get(kind)?.has(id) ?? false,
    ids: (kind) => [...(parts.get(kind)?.keys() ?? [])],
  };
}

function listAt(value: unknown, path: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const list = partAt(value, path);
  return Array.isArray(list) ? list.filter(isMap) : [];
}

/** A message without a title is known by how it begins. */
function shortened(text: string | undefined): string | undefined {
  return text === undefined || text.length <= 16 ? text : `${text.slice(0, 15)}…`;
}
