import { useEffect, useEffectEvent, useState } from 'react';

const settle = 2_000;

/** A sorted list that keeps its order while `held` and for a moment after, so that nothing jumps under the eye. */
export function useSteady<T extends { readonly handle: string }>(sorted: readonly T[], held: boolean): readonly T[] {
  const [kept, setKept] = useState<readonly string[] | null>(null);
  const keep = useEffectEvent(() => setKept(sorted.map(({ handle }) => handle)));
  useEffect(() => {
    if (held) {
      keep();
      return undefined;
    }
    const timer = setTimeout(() => setKept(null), settle);
    return () => clearTimeout(timer);
  }, [held]);
  if (!kept) return sorted;
  const rank = ({ handle }: T): number => (kept.includes(handle) ? kept.indexOf(handle) : kept.length);
  return sorted.toSorted((a, b) => rank(a) - rank(b));
}
