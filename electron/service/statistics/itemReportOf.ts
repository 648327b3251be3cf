import { textOf, type Compiled } from '../../../scenarios/engine/index.ts';
import { cronbachAlpha, isRetest, itemAnalysis, retestBand, standardError, voiceOf, type AnsweredRun, type Reading } from '../../assessment/index.ts';
import type { DecisionStatistics, ItemReport, ResultFilter } from '../../contract/statistics.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Lang, Records, ScenarioLibrary } from '../ports.ts';
import type { ItemRun } from '../ports/reports.ts';
import { figureOf, titleOf } from './dashboardOf.ts';
import { runFilterOf } from './filters.ts';

/** More runs than this change no figure by what anybody could see. */
const mostRuns = 2000;

/** How the decisions of one drill do their work, in the version played last, and how far its score can be trusted. */
export async function itemReportOf(records: Pick<Records, 'reports' | 'readRun'>, library: Pick<ScenarioLibrary, 'list' | 'find' | 'former'>, played: PlayedScenarios, rules: Reading, scenarioId: string, filter: ResultFilter, lang: Lang): Promise<ItemReport> {
  const asked = { ...filter, scenarioId };
  const found = await records.reports.items(runFilterOf(asked, library), mostRuns);
  const header = found.newestRun === null ? null : records.readRun(found.newestRun);
  const compiled = header ? played.of(header) : null;
  const runs = found.runs;
  return {
    title: compiled ? textOf(compiled, 'scenario.title', lang) : titleOf(library, scenarioId, lang), version: found.version, versions: [...found.versions],
    n: runs.length, of: found.versions[0]?.runs ?? 0, voice: voiceOf(rules.samples, runs.length), least: rules.samples.numbers, unanswered: runs.filter(({ answers }) => answers.length === 0).length,
    decisions: compiled ? decisionsOf(compiled, rules, runs, asked, lang) : [], reliability: reliabilityOf(compiled, rules, runs),
  };
}

function decisionsOf(compiled: Compiled, rules: Reading, runs: readonly ItemRun[], asked: ResultFilter, lang: Lang): DecisionStatistics[] {
  const { decisions } = compiled.scenario;
  const analysed = itemAnalysis(rules, decisions.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })), runs.map(answeredOf));
  return analysed.map((item, i) => {
    const source = decisions[i];
    const rows = { ...asked, decision: item.decision };
    return {
      id: item.decision, title: textOf(compiled, `decision.${item.decision}.title`, lang), common: source?.common ?? false, reached: item.reached, voice: item.voice,
      difficulty: item.difficulty, discrimination: item.discrimination, pointBiserial: item.pointBiserial, medianTime: item.medianTime, flags: [...item.flags], rows,
      options: item.options.map(({ option, hits, n }, o) => ({ id: option, text: textOf(compiled, `decision.${item.decision}.${option}.text`, lang), quality: source?.options[o]?.quality ?? 'poor', ...figureOf(rules.samples, hits, n, { ...rows, option }) })),
      timeOuts: figureOf(rules.samples, item.timeOuts.hits, item.timeOuts.n, { ...rows, option: null }),
    };
  });
}

function answeredOf({ runId, total, items, answers }: ItemRun): AnsweredRun {
  const share = (id: string): number => { const [points, max] = items[id] ?? [0, 0]; return max === 0 ? 0 : points / max; };
  return { runId, total, points: Object.fromEntries(Object.entries(items).map(([id, [points]]) => [id, points])), answers: answers.map((answer) => ({ ...answer, share: share(answer.decision) })) };
}

/** Over the points that every path meets: where paths differ, the rest are different tests. */
function reliabilityOf(compiled: Compiled | null, rules: Reading, runs: readonly ItemRun[]): ItemReport['reliability'] {
  const common = compiled ? [...compiled.scenario.decisions, ...compiled.scenario.rubric.tasks].filter((item) => item.common).map(({ id }) => id) : [];
  // a point that some run did not meet after all (it was broken off, or withdrawn) leaves that run out, not the point
  const rows = runs.filter(({ items, max }) => max > 0 && common.every((id) => items[id]));
  const alpha = rows.length < rules.samples.analysis ? null : cronbachAlpha(rows.map(({ items }) => common.map((id) => items[id]?.[0] ?? 0)));
  const totals = rows.map(({ total, max }) => (total * 100) / max);
  const passMark = compiled?.scenario.rubric.passMark ?? null;
  const sem = alpha === null ? null : standardError(totals, alpha);
  const band = sem === null || passMark === null ? null : retestBand(passMark, sem);
  const why = alpha !== null ? null : common.length < 2 ? 'fewPoints' : rows.length < rules.samples.analysis ? 'fewRuns' : 'noDifference';
  return {
    alpha, points: common.length, runs: rows.length, why, sem, passMark, passMarkSetBy: compiled?.scenario.rubric.passMarkSetBy ?? null, low: band?.low ?? null, high: band?.high ?? null,
    retest: band ? rows.filter((_, i) => isRetest(band, totals[i] ?? 0)).map(({ runId }) => runId) : [],
  };
}
