import { meanOf, varianceOf } from './numbers.ts';

/** One row a trainee, one column a common point, scores as shares 0 to 1 or points; every row of the same length. */
export type Matrix = readonly (readonly number[])[];

/** Cronbach's alpha; with scores of 0 and 1 it is KR-20. null with fewer than two rows or columns, or when nobody differs. */
export function cronbachAlpha(rows: Matrix): number | null {
  const k = rows[0]?.length ?? 0;
  if (rows.length < 2 || k < 2) return null;
  const whole = varianceOf(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (whole < 1e-12) return null;
  const parts = Array.from({ length: k }, (_, i) => varianceOf(rows.map((row) => row[i] ?? 0))).reduce((sum, value) => sum + value, 0);
  return (k / (k - 1)) * (1 - parts / whole);
}

/** Standard error of measurement in the totals' unit; a negative reliability counts as none. */
export function standardError(totals: readonly number[], reliability: number): number {
  const n = totals.length;
  const sampleVariance = n < 2 ? 0 : (varianceOf(totals) * n) / (n - 1);
  return Math.sqrt(sampleVariance * (1 - Math.min(1, Math.max(0, reliability))));
}

/** Reliability of `times` drills together, from that of one. */
export const spearmanBrown = (single: number, times: number): number => (times * single) / (1 + (times - 1) * single);

/** How many drills like one of reliability `single` reach `wanted`; both between 0 and 1. */
export const drillsFor = (single: number, wanted: number): number => Math.ceil((wanted * (1 - single)) / (single * (1 - wanted)) - 1e-9);

/** Within one standard error of the pass mark nothing is decided: such a result asks for another drill. */
export interface RetestBand { readonly low: number; readonly high: number }
export const retestBand = (passMark: number, sem: number): RetestBand => ({ low: passMark - sem, high: passMark + sem });
export const isRetest = ({ low, high }: RetestBand, total: number): boolean => total >= low && total <= high;

/** Of several equally weighted drills: their mean and its standard error, when each has its own error of measurement. */
export function portfolioOf(shares: readonly { readonly share: number; readonly sem: number }[]): { readonly mean: number; readonly sem: number } | null {
  if (shares.length === 0) return null;
  return { mean: meanOf(shares.map(({ share }) => share)), sem: Math.sqrt(shares.reduce((sum, { sem }) => sum + sem * sem, 0)) / shares.length };
}
