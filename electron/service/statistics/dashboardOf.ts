import { textOf } from '../../../scenarios/engine/index.ts';
import { rateOf, voiceOf, type Reading } from '../../assessment/index.ts';
import type { Dashboard, Figure, FigureLine, ResultFilter, RowFilter } from '../../contract/statistics.ts';
import type { Lang, Records, ScenarioLibrary } from '../ports.ts';
import type { Sum } from '../ports/reports.ts';
import { runFilterOf } from './filters.ts';

/** A rate in as many words as the sample allows: below the first border there is a count and no figure. */
export function figureOf(samples: Reading['samples'], hits: number, n: number, rows: RowFilter): Figure {
  const { rate, low, high } = rateOf(hits, n);
  const voice = voiceOf(samples, n);
  return voice === 'words' ? { n, hits, voice, rate: null, low: null, high: null, rows } : { n, hits, voice, rate, low, high, rows };
}

export function titleOf(library: Pick<ScenarioLibrary, 'find' | 'former'>, scenarioId: string, lang: Lang): string {
  const compiled = library.find(scenarioId)?.compiled;
  return compiled ? textOf(compiled, 'scenario.title', lang) : library.former(scenarioId)?.title[lang] ?? scenarioId;
}

/** Pass rates by everything they are asked for, and the distribution. */
export async function dashboardOf(records: Pick<Records, 'reports'>, library: Pick<ScenarioLibrary, 'list' | 'find' | 'former'>, samples: Reading['samples'], filter: ResultFilter, lang: Lang): Promise<Dashboard> {
  const { whole, bands, by, withheld, corrected } = await records.reports.sums(runFilterOf(filter, library));
  const line = (key: string, title: string | null, { passed, runs }: Pick<Sum, 'passed' | 'runs'>, narrowed: ResultFilter): FigureLine => ({ key, title, ...figureOf(samples, passed, runs, { ...filter, ...narrowed }) });
  const all = figureOf(samples, whole.passed, whole.runs, filter);
  return {
    least: samples.numbers, whole: all, vetoed: whole.vetoed, mean: all.voice === 'words' ? null : whole.shares / whole.runs / 1000,
    bands: bands.map((runs, band) => ({ runs, rows: { ...filter, band } })),
    by: {
      drill: by.scenario.map((sum) => line(sum.key, titleOf(library, sum.key, lang), sum, { scenarioId: sum.key })),
      category: byCategory(by.scenario, library).map(({ category, ...sum }) => line(category, null, sum, { category })),
      class: by.class.map((sum) => line(sum.key, sum.key === '' ? null : sum.key, sum, { className: sum.key })),
      unit: by.unit.map((sum) => line(sum.key, sum.key === '' ? null : sum.key, sum, { unit: sum.key })),
      mode: by.mode.flatMap((sum) => (sum.key === 'practice' || sum.key === 'assessed' || sum.key === 'exam' ? [line(sum.key, null, sum, { mode: sum.key })] : [])),
      attempt: by.first.map((sum) => line(sum.key === '1' ? 'first' : 'retake', null, sum, { first: sum.key === '1' })).toReversed(),
      month: by.month.map((sum) => line(sum.key, sum.key, sum, monthOf(sum.key, filter))),
    },
    withheld, corrected,
  };
}

/** Drills that left the library stand under no category, but for the station's own that were withdrawn. */
function byCategory(sums: readonly Sum[], library: Pick<ScenarioLibrary, 'find' | 'former'>) {
  const known = sums.flatMap((sum) => { const category = (library.find(sum.key) ?? library.former(sum.key))?.category; return category && category !== 'tutorial' ? [{ category, sum }] : []; });
  return [...Map.groupBy(known, ({ category }) => category)].map(([category, own]) => ({ category, runs: own.reduce((n, { sum }) => n + sum.runs, 0), passed: own.reduce((n, { sum }) => n + sum.passed, 0) }));
}

/** The days of a month that the filter leaves. */
function monthOf(month: string, { from, to }: ResultFilter): Pick<ResultFilter, 'from' | 'to'> {
  const [first, last] = [`${month}-01`, `${month}-31`];
  return { from: from !== undefined && from > first ? from : first, to: to !== undefined && to < last ? to : last };
}
