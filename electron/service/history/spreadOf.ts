import type { Spread } from '../../contract/history.ts';

/** Quartiles of at least one value, by linear interpolation between ranks, to a hundredth. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const rank = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(rank)] ?? 0, sorted[Math.ceil(rank)] ?? 0];
    return Math.round((below + (above - below) * (rank % 1)) * 100) / 100;
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
