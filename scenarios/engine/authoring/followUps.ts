import { isMap, type PartPath } from './change.ts';

/** What an effect brings about in the story: the key of what it names, and under which conditions and after how long. */
export interface FollowUp {
  readonly does: 'opens' | 'goes' | 'delivers' | 'withdraws' | 'orders' | 'promises' | 'keeps' | 'happens';
  readonly node: string;
  /** CEL, all of them must hold. */
  readonly conditions: readonly string[];
  /** CEL, in milliseconds. */
  readonly delay: string | null;
  /** Luck decides, too. */
  readonly byChance: boolean;
  readonly path: PartPath;
}

const named = [
  ['open', 'opens', 'decision'], ['goto', 'goes', 'phase'], ['deliver', 'delivers', 'inject'], ['withdraw', 'withdraws', 'decision'],
  ['task', 'orders', 'task'], ['promise', 'promises', 'promise'], ['keep', 'keeps', 'promise'], ['happen', 'happens', 'happening'],
] as const;

/** Reads a list of effects, however deep; what is not written as one is passed over. */
export function followUpsOf(effects: unknown, path: PartPath, conditions: readonly string[] = [], byChance = false): FollowUp[] {
  if (!Array.isArray(effects)) return [];
  return effects.flatMap((effect: unknown, at): FollowUp[] => {
    if (!isMap(effect)) return [];
    const here = [...path, at], delay = textOf(effect['in']);
    const own = named.flatMap(([field, does, kind]): FollowUp[] => {
      const id = effect[field];
      return typeof id === 'string' ? [{ does, node: `${kind}:${id}`, conditions, delay, byChance, path: here }] : [];
    });
    const when = textOf(effect['when']);
    const [then, otherwise] = when === null ? [conditions, conditions] : [[...conditions, when], [...conditions, `!(${when})`]];
    const branches = isMap(effect['chance']) ? effect['chance']['branches'] : null;
    return [
      ...own,
      ...followUpsOf(effect['then'], [...here, 'then'], then, byChance), ...followUpsOf(effect['else'], [...here, 'else'], otherwise, byChance),
      ...followUpsOf(effect['do'], [...here, 'do'], conditions, byChance),
      ...(Array.isArray(branches) ? branches.flatMap((branch: unknown, n) => (isMap(branch) ? followUpsOf(branch['effects'], [...here, 'chance', 'branches', n, 'effects'], conditions, true) : [])) : []),
    ];
  });
}

export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : null;
}
