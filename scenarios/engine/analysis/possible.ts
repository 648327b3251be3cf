/** What a part of an expression can be, as far as the document tells: rather too much than too little. */
export type Possible =
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'oneOf'; readonly values: ReadonlySet<boolean | string> }
  | { readonly kind: 'anything' };

export const anything: Possible = { kind: 'anything' };
export const oneOf = (...values: readonly (boolean | string)[]): Possible => ({ kind: 'oneOf', values: new Set(values) });
export const between = (low: number, high: number): Possible => ({ kind: 'number', low, high });
export const anyNumber = between(-Infinity, Infinity);
export const eitherTruth = oneOf(true, false);

/** What is one or the other. */
export function joined(a: Possible, b: Possible): Possible {
  if (a.kind === 'number' && b.kind === 'number') return between(Math.min(a.low, b.low), Math.max(a.high, b.high));
  if (a.kind === 'oneOf' && b.kind === 'oneOf') return oneOf(...a.values, ...b.values);
  return anything;
}

/** What is both at once; null when nothing is. */
export function common(a: Possible, b: Possible): Possible | null {
  if (a.kind === 'number' && b.kind === 'number') {
    const low = Math.max(a.low, b.low), high = Math.min(a.high, b.high);
    return low <= high ? between(low, high) : null;
  }
  if (a.kind === 'oneOf' && b.kind === 'oneOf') {
    const values = [...a.values].filter((value) => b.values.has(value));
    return values.length > 0 ? oneOf(...values) : null;
  }
  return a.kind === 'anything' ? b : a;
}

/** What is left of the first when it is not the second; null when nothing is. */
export function without(a: Possible, b: Possible): Possible | null {
  if (a.kind === 'oneOf' && b.kind === 'oneOf' && b.values.size === 1) {
    const values = [...a.values].filter((value) => !b.values.has(value));
    return values.length > 0 ? oneOf(...values) : null;
  }
  if (a.kind !== 'number' || b.kind !== 'number' || b.low !== b.high) return a;
  const low = a.low === b.low ? a.low + 1 : a.low, high = a.high === b.low ? a.high - 1 : a.high;
  return low <= high ? between(low, high) : null;
}

type Bounds = readonly [number, number];
const boundsOf = (value: Possible): Bounds => (value.kind === 'number' ? [value.low, value.high] : [-Infinity, Infinity]);

/** What a calculation gives that is extreme where its arguments are. */
export function extremes(combine: (a: number, b: number) => number, a: Possible, b: Possible): Possible {
  const results = boundsOf(a).flatMap((x) => boundsOf(b).map((y) => combine(x, y)));
  return results.some(Number.isNaN) ? anyNumber : between(Math.min(...results), Math.max(...results));
}

/** Nothing times anything is nothing, however much anything is. */
export const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
