import type { Law } from '../schema/laws.ts';

/** Whether a version is in force on a day (`2026-03-18`). */
export const isInForce = ({ from, to }: Law, day: string): boolean => (from === undefined || from <= day) && (to === undefined || day <= to);

/** Of each law the version in force on a day; where none is, the one nearest before it, else the first one after, so that lint can say so. */
export function lawsOn(laws: readonly Law[], day: string): ReadonlyMap<string, Law> {
  const found = new Map<string, Law>();
  const inOrder = [...laws].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  for (const law of inOrder) {
    const known = found.get(law.id);
    if (!known || (!isInForce(known, day) && (law.from ?? '') <= day)) found.set(law.id, law);
  }
  return found;
}
