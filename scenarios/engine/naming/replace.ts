import type { Lang } from '../compile/compile.ts';

export interface Replaced { readonly text: string; /** old names that were replaced, one for each place */ readonly hits: readonly string[]; /** old names that still stand: inside a longer name that stays, or written otherwise */ readonly stands: readonly string[] }

/**
 * Replaces whole names in one pass, the longest first, so that a name inside another is never taken out of it. `names`: every name that may stand
 * here → what it is called now; those that stay stand for themselves.
 */
export function replacing(names: ReadonlyMap<string, string>, lang: Lang): (text: string) => Replaced {
  const changed = [...names].filter(([old, now]) => old !== now).map(([old]) => old);
  if (changed.length === 0) return (text) => ({ text, hits: [], stands: [] });
  const folded = (text: string): string => (lang === 'en' ? text.toLowerCase() : text);
  const pattern = new RegExp([...names.keys()].toSorted((a, b) => b.length - a.length).map((name) => whole(name, lang)).join('|'), 'gu');
  return (text) => {
    const hits: string[] = [];
    let rest = '';
    let from = 0;
    const now = text.replaceAll(pattern, (old: string, at: number) => {
      const name = names.get(old) ?? old;
      rest += text.slice(from, at) + (name === old ? old : '\n');
      from = at + old.length;
      if (name !== old) hits.push(old);
      return name;
    });
    const left = folded(rest + text.slice(from));
    return { text: now, hits, stands: changed.filter((old) => left.includes(folded(old))) };
  };
}

/** 12号楼 is not in 112号楼, and Ann not in Annual; Chinese itself has no marks between words. */
function whole(name: string, lang: Lang): string {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const letter = lang === 'en' ? String.raw`[\p{L}\p{N}]` : '[A-Za-z0-9]';
  const isOne = new RegExp(`^${letter}$`, 'u');
  return `${isOne.test(name.at(0) ?? '') ? `(?<!${letter})` : ''}${escaped}${isOne.test(name.at(-1) ?? '') ? `(?!${letter})` : ''}`;
}
