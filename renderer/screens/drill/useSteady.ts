import { useEffect, useEffectEvent, useState } from 'react';

const settle = 2_000;

interface Steady<T> { readonly list: readonly T[]; /** Changes when the list was put in order anew: the key to draw it as a new one instead of sliding its lines about. */ readonly round: number }

/** A sorted list that keeps its order while it is about the same `topic` and somebody is at it (`held`), so that nothing jumps under the eye. */
export function useSteady<T extends { readonly handle: string }>(sorted: readonly T[], topic: string, held: boolean): Steady<T> {
  const fresh = sorted.map(({ handle }) => handle);
  const [kept, setKept] = useState({ topic, order: fresh, round: 0 });
  const order = kept.topic === topic ? kept.order : fresh;
  if (kept.topic !== topic) setKept({ topic, order: fresh, round: kept.round });
  const rank = ({ handle }: T): number => (order.includes(handle) ? order.indexOf(handle) : order.length);
  const isStale = fresh.join(' ') !== order.join(' ');
  const refresh = useEffectEvent(() => setKept(({ round }) => ({ topic, order: fresh, round: round + 1 })));
  useEffect(() => {
    if (!isStale || held) return undefined;
    const timer = setTimeout(refresh, settle);
    return () => clearTimeout(timer);
  }, [isStale, held]);
  return { list: sorted.toSorted((a, b) => rank(a) - rank(b)), round: kept.round };
}
