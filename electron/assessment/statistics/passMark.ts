import { meanOf, varianceOf } from './numbers.ts';

export interface PassMark { readonly mark: number; readonly error: number | null }

/** Angoff: each judge's estimates (0 to 1) of how a just competent cadre fares on each point → mark in per cent, with the judges' standard error. `points`: what each is worth; left out, all the same. null without judges. */
export function angoff(judges: readonly (readonly number[])[], points?: readonly number[]): PassMark | null {
  if (judges.length === 0 || judges.some((row) => row.length === 0)) return null;
  const whole = points?.reduce((sum, each) => sum + each, 0) ?? 0;
  const own = judges.map((row) => (points && whole > 0 ? row.reduce((sum, share, at) => sum + share * (points[at] ?? 0), 0) / whole : meanOf(row)) * 100);
  const n = own.length;
  return { mark: meanOf(own), error: n < 2 ? null : Math.sqrt((varianceOf(own) * n) / (n - 1) / n) };
}

/** Borderline regression: scores regressed on judges' overall verdicts, read off at `borderline`. null when the verdicts do not vary. */
export function borderlineRegression(rated: readonly { readonly verdict: number; readonly score: number }[], borderline = 3): PassMark | null {
  const n = rated.length;
  if (n < 3) return null;
  const mx = meanOf(rated.map(({ verdict }) => verdict)), my = meanOf(rated.map(({ score }) => score));
  const xx = rated.reduce((sum, { verdict }) => sum + (verdict - mx) ** 2, 0);
  if (xx < 1e-12) return null;
  const slope = rated.reduce((sum, { verdict, score }) => sum + (verdict - mx) * (score - my), 0) / xx;
  const mark = my + slope * (borderline - mx);
  const rest = rated.reduce((sum, { verdict, score }) => sum + (score - (my + slope * (verdict - mx))) ** 2, 0) / (n - 2);
  return { mark, error: Math.sqrt(rest * (1 / n + (borderline - mx) ** 2 / xx)) };
}
