/** Five numbers and the mean. Quartiles are values that occurred (nearest rank); null of nothing. */
export interface Distribution { readonly min: number; readonly q1: number; readonly median: number; readonly q3: number; readonly max: number; readonly mean: number }

export function distributionOf(values: readonly number[]): Distribution | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (quarter: number) => sorted[Math.max(0, Math.ceil((sorted.length * quarter) / 4) - 1)] ?? 0;
  return { min: rank(0), q1: rank(1), median: rank(2), q3: rank(3), max: rank(4), mean: rounded(meanOf(values)) };
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Three decimals: more would only be noise, and sums of doubles need an end. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Pearson's correlation; null where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [meanX, meanY] = [meanOf(pairs.map(([x]) => x)), meanOf(pairs.map(([, y]) => y))];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) { xx += (x - meanX) ** 2; yy += (y - meanY) ** 2; xy += (x - meanX) * (y - meanY); }
  return xx < 1e-9 || yy < 1e-9 ? null : rounded(xy / Math.sqrt(xx * yy));
}

/** How much the first of each pair is above the second in the mean, with its 95 % interval by the normal approximation; null with fewer than two pairs. */
export function differenceOf(pairs: readonly (readonly [number, number])[]): { readonly mean: number; readonly low: number; readonly high: number } | null {
  if (pairs.length < 2) return null;
  const each = pairs.map(([a, b]) => a - b);
  const mean = meanOf(each);
  const variance = each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (each.length - 1);
  const margin = 1.96 * Math.sqrt(variance / each.length);
  return { mean: rounded(mean), low: rounded(mean - margin), high: rounded(mean + margin) };
}
