import type { Evidence } from './evidence.ts';
import { valueOf } from './fraction.ts';
import type { Dimension, Indicator, Model, Source } from './modelSchema.ts';

/** `thin`: some evidence, too little to say anything; `missing`: a value that only raters or outsiders can give is not there. */
export type Standing = 'assessed' | 'thin' | 'missing';

export interface IndicatorResult { readonly code: string; readonly source: Source; readonly share: number | null; readonly evidence: number; readonly from: readonly string[] }
export interface DimensionResult {
  readonly id: string; readonly weight: number; readonly standing: Standing; readonly share: number | null; readonly evidence: number;
  readonly indicators: readonly IndicatorResult[];
}
/** What one source says, apart from the others: `weight` is its part of the whole model, `share` of those indicators that have a value. */
export interface SourceResult { readonly source: Source; readonly weight: number; readonly share: number | null; readonly evidence: number }
export type Missing =
  | { readonly kind: 'evidence'; readonly dimension: string; readonly indicator: string; readonly source: Source; readonly have: number; readonly need: number }
  | { readonly kind: 'runs' | 'categories'; readonly have: number; readonly need: number };

export interface Assessment {
  readonly model: string; readonly dimensions: readonly DimensionResult[]; readonly sources: readonly SourceResult[];
  /** 0 to 1, or null with everything that is missing for it */
  readonly total: number | null; readonly missing: readonly Missing[];
}

/**
 * What the evidence says under a model. Each indicator takes values from its own source only; nothing stands in for a value that is
 * missing. Drill indicators that no drill met are left out of their dimension, as long as its evidence is enough; rated and entered ones never are.
 */
export function assess(model: Model, evidence: readonly Evidence[]): Assessment {
  const runs = new Map(evidence.flatMap((each) => (each.source === 'D' ? [[each.runId, each.category] as const] : [])));
  const dimensions = model.dimensions.map((each) => assessDimension(model, each, evidence));
  const usesDrills = model.dimensions.some(({ indicators }) => indicators.some(({ source }) => source === 'D'));
  const missing: Missing[] = [
    ...dimensions.flatMap((each) => (each.standing === 'assessed' ? [] : missingOf(model, each))),
    ...(usesDrills ? [{ kind: 'runs' as const, have: runs.size, need: model.total.leastRuns }, { kind: 'categories' as const, have: new Set(runs.values()).size, need: model.total.leastCategories }].filter(({ have, need }) => have < need) : []),
  ];
  const total = missing.length > 0 ? null : dimensions.reduce((sum, { weight, share }) => sum + weight * (share ?? 0), 0);
  return { model: model.id, dimensions, sources: sourcesOf(model, dimensions), total, missing };
}

function assessDimension(model: Model, dimension: Dimension, evidence: readonly Evidence[]): DimensionResult {
  const indicators = dimension.indicators.map((each) => assessIndicator(each, evidence));
  const told = dimension.indicators.flatMap(({ weight }, i) => { const share = indicators[i]?.share ?? null; return share === null ? [] : [{ weight: valueOf(weight), share }]; });
  const outside = indicators.filter(({ source }) => source !== 'D');
  const drills = indicators.filter(({ source }) => source === 'D');
  const points = countOf(drills);
  const standing: Standing = outside.some((each) => each.evidence === 0) || (drills.length > 0 && points === 0) ? 'missing'
    : outside.some((each) => each.evidence < model.least[each.source]) || (drills.length > 0 && points < model.least.D) ? 'thin' : 'assessed';
  return { id: dimension.id, weight: valueOf(dimension.weight), standing, share: standing === 'assessed' ? weighted(told) : null, evidence: countOf(indicators), indicators };
}

function assessIndicator({ code, source, from }: Indicator, evidence: readonly Evidence[]): IndicatorResult {
  if (source === 'D') {
    const own = evidence.flatMap((each) => (each.source === 'D' && from.includes(each.indicator) ? [each] : []));
    const max = own.reduce((sum, each) => sum + each.max, 0);
    const runs = [...new Set(own.map(({ runId }) => runId))];
    return { code, source, share: max === 0 ? null : own.reduce((sum, each) => sum + each.points, 0) / max, evidence: own.reduce((sum, each) => sum + each.items, 0), from: runs };
  }
  const own = evidence.flatMap((each) => (each.source === source && each.indicator === code ? [each] : []));
  // One rater who rates ten times is still one rater.
  const count = source === 'R' ? new Set(own.map((each) => (each.source === 'R' ? each.rater : each.id))).size : own.length;
  return { code, source, share: own.length === 0 ? null : own.reduce((sum, { share }) => sum + share, 0) / own.length, evidence: count, from: own.map(({ id }) => id) };
}

function missingOf(model: Model, { id, indicators }: DimensionResult): Missing[] {
  const points = countOf(indicators.filter(({ source }) => source === 'D'));
  return indicators.flatMap(({ code, source, evidence }) => {
    const have = source === 'D' ? points : evidence;
    return have >= model.least[source] ? [] : [{ kind: 'evidence' as const, dimension: id, indicator: code, source, have, need: model.least[source] }];
  });
}

function sourcesOf(model: Model, dimensions: readonly DimensionResult[]): SourceResult[] {
  return (['D', 'R', 'E'] as const).flatMap((source) => {
    const own = model.dimensions.flatMap((dimension, d) => dimension.indicators.flatMap((each, i) => {
      const found = dimensions[d]?.indicators[i];
      return each.source === source && found ? [{ weight: valueOf(dimension.weight) * valueOf(each.weight), ...found }] : [];
    }));
    if (own.length === 0) return [];
    const told = own.flatMap(({ weight, share }) => (share === null ? [] : [{ weight, share }]));
    return [{ source, weight: own.reduce((sum, { weight }) => sum + weight, 0), share: told.length === 0 ? null : weighted(told), evidence: countOf(own) }];
  });
}

const countOf = (list: readonly { readonly evidence: number }[]): number => list.reduce((sum, { evidence }) => sum + evidence, 0);

function weighted(list: readonly { readonly weight: number; readonly share: number }[]): number {
  const whole = list.reduce((sum, { weight }) => sum + weight, 0);
  return list.reduce((sum, { weight, share }) => sum + weight * share, 0) / whole;
}
