import { meanOf } from './numbers.ts';

/** Two raters on the same things: Cohen's kappa with quadratic weights over the grades 1 to `grades`; null when both never vary or nothing was rated. */
export function weightedKappa(pairs: readonly (readonly [number, number])[], grades: number): number | null {
  const n = pairs.length;
  if (n === 0 || grades < 2) return null;
  const share = (pick: (pair: readonly [number, number]) => boolean): number => pairs.filter(pick).length / n;
  const scale = Array.from({ length: grades }, (_, i) => i + 1);
  const first = scale.map((g) => share(([a]) => a === g)), second = scale.map((g) => share(([, b]) => b === g));
  const apart = (a: number, b: number): number => ((a - b) / (grades - 1)) ** 2;
  const seen = pairs.reduce((sum, [a, b]) => sum + apart(a, b), 0) / n;
  const byChance = scale.reduce((sum, a, i) => sum + scale.reduce((inner, b, j) => inner + apart(a, b) * (first[i] ?? 0) * (second[j] ?? 0), 0), 0);
  return byChance < 1e-12 ? null : 1 - seen / byChance;
}

/** ICC(2,1): agreement of a single rater when the same raters rate every thing. Rows are things, columns raters; null with fewer than two of either or without any difference. */
export function intraclass(rows: readonly (readonly number[])[]): number | null {
  const n = rows.length, k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const grand = meanOf(rows.flat());
  const columns = Array.from({ length: k }, (_, j) => meanOf(rows.map((row) => row[j] ?? 0)));
  const between = rows.reduce((sum, row) => sum + k * (meanOf(row) - grand) ** 2, 0);
  const raters = columns.reduce((sum, mean) => sum + n * (mean - grand) ** 2, 0);
  const whole = rows.flat().reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const [msr, msc, mse] = [between / (n - 1), raters / (k - 1), (whole - between - raters) / ((n - 1) * (k - 1))];
  const under = msr + (k - 1) * mse + (k * (msc - mse)) / n;
  return Math.abs(under) < 1e-12 ? null : (msr - mse) / under;
}

export interface PairAgreement { readonly pairs: number; readonly exact: number; readonly adjacent: number; readonly kappa: number | null }

/** What can be said of so many pairs: how many are equal and how many differ by one grade; weighted kappa from `least` pairs on. */
export function pairAgreement(pairs: readonly (readonly [number, number])[], grades: number, least: number): PairAgreement {
  const apart = (distance: number): number => pairs.filter(([a, b]) => Math.abs(a - b) === distance).length;
  return { pairs: pairs.length, exact: apart(0), adjacent: apart(1), kappa: pairs.length < least ? null : weightedKappa(pairs, grades) };
}
