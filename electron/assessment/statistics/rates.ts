/** A share with its count and 95 % Wilson interval, which stays between 0 and 1 and honest for small n. */
export interface Rate { readonly n: number; readonly hits: number; readonly rate: number | null; readonly low: number | null; readonly high: number | null }

const z = 1.959963984540054;

export function rateOf(hits: number, n: number): Rate {
  if (n === 0) return { n, hits, rate: null, low: null, high: null };
  const p = hits / n;
  const whole = 1 + (z * z) / n;
  const middle = (p + (z * z) / (2 * n)) / whole;
  const margin = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / whole;
  // at the ends the bounds are 0 and 1 exactly; doubles would leave a speck beside them
  return { n, hits, rate: p, low: hits === 0 ? 0 : middle - margin, high: hits === n ? 1 : middle + margin };
}

/** Runs of one key with the ids behind the rate. */
export interface KeyedRate extends Rate { readonly key: string; readonly runs: readonly string[] }

/** Pass rates by any key, in the keys' order. */
export function ratesBy<T extends { readonly runId: string; readonly passed: boolean }>(rows: readonly T[], keyOf: (row: T) => string): KeyedRate[] {
  return [...Map.groupBy(rows, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => ({ key, ...rateOf(own.filter(({ passed }) => passed).length, own.length), runs: own.map(({ runId }) => runId) }));
}
