import { fractionText, isOne, sum, type Fraction } from './fraction.ts';
import { drillIndicators, type Dimension, type Indicator, type Model } from './modelSchema.ts';

type Path = readonly (string | number)[];
/** Something an author of a model must mend; the loader adds file and line. */
export interface AuthorRemark { readonly code: string; readonly path: Path; readonly message: string; readonly messageZh: string }

/** What the shape alone cannot tell: weights that do not make one, and names that point nowhere. */
export function modelRemarks(model: Model): AuthorRemark[] {
  const ids = model.dimensions.map(({ id }) => id);
  return [
    ...weightsOf(model.dimensions, ['dimensions'], ['the dimensions', '各维度']),
    ...model.dimensions.flatMap((each, i) => dimensionRemarks(each, ['dimensions', i])),
    ...model.modes.flatMap(({ fifth }, i) => (fifth ? [...dimensionRemarks(fifth, ['modes', i, 'fifth']), ...fifthRemarks(fifth, ids, ['modes', i, 'fifth'])] : [])),
    ...repeated(ids, (i) => ['dimensions', i, 'id']),
    ...repeated(model.dimensions.flatMap(({ indicators }) => indicators.map(({ code }) => code)), () => ['dimensions']),
    ...repeated(model.modes.map(({ id }) => id), (i) => ['modes', i, 'id']),
    ...Object.entries(model.emphasis).flatMap(([category, weights]) => emphasisRemarks(weights, ids, ['emphasis', category])),
  ];
}

export function tagRemarks(tags: readonly { readonly id: string; readonly from: readonly string[] }[]): AuthorRemark[] {
  return [...tags.flatMap(({ from }, i) => unknownIndicators(from, ['tags', i, 'from'])), ...repeated(tags.map(({ id }) => id), (i) => ['tags', i, 'id'])];
}

/** Anchors for values that no model or archive takes from evaluators. `rated`: `table.code` of those that are. */
export function anchorRemarks({ indicators }: { readonly indicators: readonly { readonly code: string; readonly of: string }[] }, rated: readonly string[]): AuthorRemark[] {
  const astray = indicators.flatMap(({ code, of }, i) => (rated.includes(`${of}.${code}`) ? [] : [{
    code: 'unknownRated', path: ['indicators', i, 'code'], message: `"${of}" has no rated indicator "${code}"; use one of ${rated.join(', ')}`, messageZh: `“${of}”里没有由评委打分的指标“${code}”，可用的有 ${rated.join('、')}`,
  }]));
  return [...astray, ...repeated(indicators.map(({ code }) => code), (i) => ['indicators', i, 'code'])];
}

function dimensionRemarks(dimension: Dimension, path: Path): AuthorRemark[] {
  return [
    ...weightsOf(dimension.indicators, [...path, 'indicators'], [`the indicators of "${dimension.id}"`, `“${dimension.title.zh}”的各项指标`]),
    ...dimension.indicators.flatMap((each, i) => indicatorRemarks(each, [...path, 'indicators', i])),
  ];
}

function indicatorRemarks({ source, from }: Indicator, path: Path): AuthorRemark[] {
  if (source !== 'D' && from.length > 0) {
    return [{ code: 'mixedSource', path: [...path, 'from'], message: `a value that is ${source === 'R' ? 'rated' : 'entered'} cannot also come from drills; make it an indicator of its own`, messageZh: `${source === 'R' ? '评委打分' : '外部录入'}的指标不能同时取自演练，请另列一项指标` }];
  }
  return unknownIndicators(from, [...path, 'from']);
}

function fifthRemarks(fifth: Dimension, ids: readonly string[], path: Path): AuthorRemark[] {
  const remarks = ids.includes(fifth.id) ? [named(fifth.id, [...path, 'id'])] : [];
  return isOne(fifth.weight) ? [...remarks, { code: 'weights', path: [...path, 'weight'], message: 'a further dimension must leave weight to the others: below 1', messageZh: '新增维度的权重必须小于 1，给其余维度留出份额' }] : remarks;
}

function emphasisRemarks(weights: Readonly<Record<string, Fraction>>, ids: readonly string[], path: Path): AuthorRemark[] {
  const unknown = Object.keys(weights).filter((id) => !ids.includes(id));
  return [
    ...unknown.map((id) => ({ code: 'unknownDimension', path: [...path, id], message: `there is no dimension "${id}"; use one of ${ids.join(', ')}`, messageZh: `没有维度“${id}”，应为 ${ids.join('、')} 之一` })),
    ...notOne(Object.values(weights), path, ['the weights of this category', '该类别的权重']),
  ];
}

const weightsOf = (list: readonly { readonly weight: Fraction }[], path: Path, what: readonly [string, string]): AuthorRemark[] => notOne(list.map((each) => each.weight), path, what);

function notOne(weights: readonly Fraction[], path: Path, [en, zh]: readonly [string, string]): AuthorRemark[] {
  const whole = sum(weights);
  return isOne(whole) ? [] : [{ code: 'weights', path, message: `the weights of ${en.replace(/^the weights of /, '')} make ${fractionText(whole)}; they must make exactly 1`, messageZh: `${zh}的权重合计为 ${fractionText(whole)}，必须正好等于 1`.replace('的权重的权重', '的权重') }];
}

function unknownIndicators(from: readonly string[], path: Path): AuthorRemark[] {
  return from.flatMap((code, i) => (drillIndicators.some((known) => known === code) ? [] : [{
    code: 'unknownIndicator', path: [...path, i], message: `there is no drill indicator "${code}"; use ${drillIndicators.join(' ')}`, messageZh: `没有指标“${code}”，演练指标只有 ${drillIndicators.join(' ')}`,
  }]));
}

function repeated(names: readonly string[], pathOf: (i: number) => Path): AuthorRemark[] {
  return names.flatMap((name, i) => (names.indexOf(name) === i ? [] : [named(name, pathOf(i))]));
}

const named = (name: string, path: Path): AuthorRemark => ({ code: 'repeated', path, message: `"${name}" is used twice; give each its own name`, messageZh: `“${name}”用了两次，请各用不同的编号` });
