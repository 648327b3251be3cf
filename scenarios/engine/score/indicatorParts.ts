import type { IndicatorCode } from '../schema/common.ts';

/** What one item gives to one indicator, in milli-points. */
export interface IndicatorPart { readonly code: IndicatorCode; readonly points: number; readonly max: number }

/** An item's points shared out over its indicators by weight; the parts add up to the item exactly. */
export function indicatorParts(indicators: Readonly<Partial<Record<IndicatorCode, number>>>, item: { readonly points: number; readonly max: number }): IndicatorPart[] {
  const weights = (Object.entries(indicators) as [IndicatorCode, number][]).sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let before = 0;
  return weights.map(([code, weight]) => {
    // from one running total to the next, so that nothing is lost by rounding
    const part = (points: number) => Math.floor((points * (before + weight)) / whole) - Math.floor((points * before) / whole);
    const parts = { code, points: part(item.points), max: part(item.max) };
    before += weight;
    return parts;
  });
}
