import type { IndicatorCode } from '../schema/common.ts';
import type { Scenario } from '../schema/scenario.ts';

interface Pointed { readonly points: number; readonly group?: string | undefined; readonly indicators: Readonly<Partial<Record<IndicatorCode, number>>> }

/** Where the points of a drill come from, in thousandths of a point; of alternatives (one group) only the first counts. */
export interface PointsBalance {
  readonly total: number;
  readonly cards: number; readonly orders: number; readonly outcomes: number;
  /** shared out by the weights of each item */
  readonly indicators: ReadonlyMap<IndicatorCode, number>;
}

export function pointsBalance({ decisions, rubric }: Scenario): PointsBalance {
  const cards = counted(decisions), others = counted([...rubric.tasks, ...rubric.outcomes]);
  const outcomes = new Set<Pointed>(rubric.outcomes);
  const indicators = new Map<IndicatorCode, number>();
  for (const item of [...cards, ...others]) {
    const weights = Object.entries(item.indicators) as [IndicatorCode, number][];
    const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [code, weight] of weights) indicators.set(code, (indicators.get(code) ?? 0) + (milli([item]) * weight) / whole);
  }
  return {
    total: milli([...cards, ...others]), cards: milli(cards), indicators,
    orders: milli(others.filter((item) => !outcomes.has(item))), outcomes: milli(others.filter((item) => outcomes.has(item))),
  };
}

/** Milli-points of a list; of a group only one branch counts. */
export function milli(list: readonly Pick<Pointed, 'points' | 'group'>[]): number {
  return counted(list).reduce((sum, { points }) => sum + Math.round(points * 1000), 0);
}

function counted<T extends Pick<Pointed, 'group'>>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter(({ group }) => {
    if (group === undefined) return true;
    const isFirst = !seen.has(group);
    seen.add(group);
    return isFirst;
  });
}
