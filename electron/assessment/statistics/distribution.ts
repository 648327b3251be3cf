import { meanOf, medianOf, varianceOf } from './numbers.ts';

/** Ten bands of the share of points, 0–9 % … 90–100 %, and what can be said of the middle and the spread. */
export interface Distribution { readonly n: number; readonly bands: readonly number[]; readonly mean: number | null; readonly median: number | null; readonly deviation: number | null }

export const bandOf = (share: number): number => Math.min(9, Math.max(0, Math.floor(share * 10 + 1e-9)));

export function distributionOf(shares: readonly number[]): Distribution {
  const bands = Array.from({ length: 10 }, () => 0);
  for (const share of shares) bands[bandOf(share)] = (bands[bandOf(share)] ?? 0) + 1;
  const n = shares.length;
  return { n, bands, mean: n === 0 ? null : meanOf(shares), median: medianOf(shares), deviation: n < 2 ? null : Math.sqrt((varianceOf(shares) * n) / (n - 1)) };
}
