import type { Dashboard, Figure, ItemReport, ResultFilter } from '../contract/statistics.ts';
import { playedScenarios } from '../service/playedScenarios.ts';
import { dashboardOf } from '../service/statistics/dashboardOf.ts';
import { itemReportOf } from '../service/statistics/itemReportOf.ts';
import { noteAnswers } from '../service/statistics/noteAnswers.ts';
import { stationLibrary } from './findScenarios.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withRecords } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

/** `shapan stats`: pass rates, and of one drill its decisions. `--rebuild` first makes what statistics read anew from the records. */
export async function stats(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, {
    scenario: { type: 'string' }, class: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, data: { type: 'string' },
    rebuild: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
  }, { min: 0, max: 0 });
  const filter: ResultFilter = {
    ...(values.scenario === undefined ? {} : { scenarioId: values.scenario }), ...(values.class === undefined ? {} : { className: values.class }),
    ...(values.from === undefined ? {} : { from: dayOf('--from', values.from) }), ...(values.to === undefined ? {} : { to: dayOf('--to', values.to) }),
  };
  const library = stationLibrary(values.data);
  const rules = library.assessment.of('reading');
  if (!rules) throw new Error(say(io, '统计阅读规则（scenarios/assessment）有问题，请先运行 check', 'the rules for reading statistics (scenarios/assessment) are unusable; run check first'));
  return withRecords(values.data, async (records) => {
    if (!records) {
      io.out(values.json ? JSON.stringify({ dashboard: null, items: null }) : say(io, '没有记录', 'no records'));
      return 0;
    }
    const played = playedScenarios({ records, library });
    if (values.rebuild) {
      records.rebuildFacts();
      await noteAnswers(records, played, Number.MAX_SAFE_INTEGER);
    }
    const dashboard = await dashboardOf(records, library, rules.samples, filter, io.lang);
    const items = values.scenario === undefined ? null : await itemReportOf(records, library, played, rules, values.scenario, filter, io.lang);
    if (values.json) io.out(JSON.stringify({ dashboard, items }));
    else for (const line of [...dashboardLines(dashboard, io), ...(items ? itemLines(items, io) : [])]) io.out(line);
    return 0;
  });
}

export function dayOf(name: string, text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new WrongUse(`${name} 应为日期，例如 2026-03-18，而不是“${text}”`, `${name} must be a day like 2026-03-18, not "${text}"`);
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Counts always; a rate with its interval where there are enough runs. */
function rateText({ n, hits, rate, low, high, voice }: Figure, io: Io): string {
  const count = say(io, `${n} 场，通过 ${hits}`, `${n} runs, ${hits} passed`);
  if (rate === null || low === null || high === null) return `${count}${say(io, '（场次太少，不计算比率）', ' (too few for a rate)')}`;
  return `${count}  ${percent(rate)} (${percent(low)}–${percent(high)})${voice === 'plain' ? '' : say(io, '，样本少，仅供参考', ', small sample')}`;
}

function dashboardLines({ whole, bands, by, withheld, corrected }: Dashboard, io: Io): string[] {
  const part = (title: string, lines: Dashboard['by']['drill']): string[] => (lines.length < 2 && title !== '' ? [] : [title, ...lines.map((line) => `  ${line.title ?? (line.key || say(io, '（未填）', '(none)'))}  ${rateText(line, io)}`)]);
  return [
    rateText(whole, io),
    ...(withheld > 0 ? [say(io, `另有 ${withheld} 场考核成绩未发布，不在统计内`, `${withheld} exams are not released and not counted`)] : []),
    ...(corrected.runs > 0 ? [say(io, `其中 ${corrected.runs} 场经复核或申诉更正，按更正后的结果计：通过 ${corrected.passed} 场，更正前 ${corrected.computed} 场`, `${corrected.runs} of them were corrected by a review or an appeal and count as they stand: ${corrected.passed} passed, ${corrected.computed} as computed`)] : []),
    ...(whole.n === 0 ? [] : [`0–9 … 90–100 %: ${bands.map(({ runs }) => runs).join(' ')}`]),
    ...part(say(io, '按剧本', 'by drill'), by.drill), ...part(say(io, '按班次', 'by class'), by.class), ...part(say(io, '按单位', 'by unit'), by.unit), ...part(say(io, '按方式', 'by mode'), by.mode), ...part(say(io, '按月', 'by month'), by.month),
  ];
}

function itemLines({ version, n, of, decisions, reliability }: ItemReport, io: Io): string[] {
  const text = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
  return [
    '', say(io, `决策点（版本 ${version ?? '—'}，最近 ${n} 场，共 ${of} 场，按计算分）`, `decisions (version ${version ?? '—'}, latest ${n} of ${of} runs, as computed)`),
    ...decisions.map((each) => `  ${each.title}  ${say(io, `遇到 ${each.reached}`, `met ${each.reached}`)}  p ${text(each.difficulty)}  D ${text(each.discrimination)}  r ${text(each.pointBiserial)}  ${each.flags.join(' ')}`),
    reliability.alpha === null ? say(io, '信度：样本或共同测量点不足，无法计算', 'reliability: too few runs or common points') : `alpha ${text(reliability.alpha)}  SEM ${text(reliability.sem)}  ${say(io, `需复测 ${reliability.retest.length} 场`, `${reliability.retest.length} to retest`)}`,
  ];
}
