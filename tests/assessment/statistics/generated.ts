/** Trainees of known make: half of them masters, who solve item i with probability `masters[i]`, the others with `others[i]`; independent given that. */
export interface Kind { readonly masters: readonly number[]; readonly others: readonly number[] }

/** mulberry32: small, seeded, good enough for tests. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate({ masters, others }: Kind, n: number, seed: number): number[][] {
  const next = dice(seed);
  return Array.from({ length: n }, (_, i) => (i % 2 === 0 ? masters : others).map((p) => (next() < p ? 1 : 0)));
}

/** What the make implies in closed form: difficulty, covariance of two items, variance of a sum. */
export const difficulty = ({ masters, others }: Kind, i: number): number => ((masters[i] ?? 0) + (others[i] ?? 0)) / 2;
export const covariance = (kind: Kind, i: number, j: number): number => i === j ? difficulty(kind, i) * (1 - difficulty(kind, i)) : (((kind.masters[i] ?? 0) - (kind.others[i] ?? 0)) * ((kind.masters[j] ?? 0) - (kind.others[j] ?? 0))) / 4;
export function varianceOfSum(kind: Kind, items: readonly number[]): number {
  return items.reduce((sum, i) => sum + items.reduce((inner, j) => inner + covariance(kind, i, j), 0), 0);
}

/** How many of the items somebody solves: chances of 0, 1, 2 … */
export function chances(probabilities: readonly number[]): number[] {
  return probabilities.reduce<number[]>((so, p) => Array.from({ length: so.length + 1 }, (_, k) => (so[k] ?? 0) * (1 - p) + (so[k - 1] ?? 0) * p), [1]);
}
