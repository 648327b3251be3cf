import { textOf, type Compiled, type Lang } from '../compile/compile.ts';
import type { Run } from '../run/draft.ts';
import type { TimedInput } from '../run/inputs.ts';
import { timelineOf, targetName } from '../run/timeline.ts';
import type { IndicatorCode } from '../schema/common.ts';
import type { Debrief, DecisionReview, ItemReview } from './debriefSchema.ts';
import { indicatorParts } from './indicatorParts.ts';
import { sheetOf, sourceOf, type ItemScore, type ScoreSheet } from './score.ts';
import { saidOf, type Said } from './said.ts';
import { localRuleLines, modelLines } from './numbersUsed.ts';
import { sourceLine } from './sources.ts';

const competencyCodes = ['P', 'S', 'C', 'D', 'O'] as const;
/** Fewer points of evidence than this say nothing about a competency (assessment model M001). */
const leastEvidence = 3;
const pointsOf = (milli: number): number => milli / 1000;

/** The after-action review of a finished run in one language: every point with its reason and its source. From `inputs` only what was said about answers, and whether the trainee ended it, is taken. */
export function debriefOf(run: Run, lang: Lang, inputs: readonly TimedInput[] = []): Debrief {
  const { compiled, state } = run;
  const { scenario } = compiled;
  const sheet = sheetOf(run);
  const said = saidOf(inputs);
  const text = (key: string) => textOf(compiled, key, lang);
  const ending = scenario.endings.find((each) => each.id === sheet.ending);
  const items = (kind: ItemScore['kind']) => sheet.items.filter((item) => item.kind === kind);
  const latched = (kind: 'veto' | 'cap', list: ScoreSheet['vetoes'], source: typeof scenario.rubric.vetoes) => list.map(({ id, at }) => ({
    title: text(`${kind}.${id}.title`), reason: text(`${kind}.${id}.reason`), at, sources: (source.find((each) => each.id === id)?.sources ?? []).map((each) => sourceLine(compiled, each, lang)),
  }));
  return {
    title: text('scenario.title'), version: scenario.version, role: text('scenario.role'), startsAt: scenario.startsAt, endedAt: sheet.durationMs, endedEarly: inputs.some(({ input }) => input.type === 'runEnded'), assisted: state.assisted,
    ending: { title: ending ? text(`ending.${ending.id}.title`) : '', text: ending ? text(`ending.${ending.id}.text`) : '', tone: ending?.tone ?? 'neutral' },
    total: pointsOf(sheet.total), max: pointsOf(sheet.max), grade: sheet.grade, passed: sheet.passed, passMark: scenario.rubric.passMark, passMarkSetBy: scenario.rubric.passMarkSetBy,
    vetoes: latched('veto', sheet.vetoes, scenario.rubric.vetoes), caps: latched('cap', sheet.caps, scenario.rubric.caps),
    decisions: items('decision').map((item) => decisionReview(compiled, run, item, lang, said.get(item.id))),
    tasks: items('task').map((item) => taskReview(compiled, item, lang)), outcomes: items('outcome').map((item) => outcomeReview(compiled, item, lang)),
    overreach: state.happenings.filter((each) => each.kind === 'orderDeclined' && each.overreach).map((each) => ({ at: each.at, title: text(`task.${each.a}.title`), reason: text(`task.${each.a}.${each.c}.reason`) })),
    indicators: indicatorReviews(compiled, sheet, lang),
    competencies: competencyCodes.map((code) => competency(sheet, code)),
    coverage: { met: sheet.coverage.met, of: sheet.coverage.of, points: pointsOf(sheet.coverage.points), maxPoints: pointsOf(sheet.coverage.maxPoints) },
    model: modelLines(compiled, lang), localRules: localRuleLines(compiled, lang),
    timeline: timelineOf(compiled, state.happenings, lang),
  };
}

/** Each indicator with the items it rests on; items that were not met are no evidence. */
function indicatorReviews(compiled: Compiled, sheet: ScoreSheet, lang: Lang): Debrief['indicators'] {
  const parts = sheet.items.filter(({ state }) => state !== 'notOffered').flatMap((item) => indicatorParts(sourceOf(compiled, item)?.indicators ?? {}, item).map((part) => ({ item, part })));
  return (Object.entries(sheet.indicators) as [IndicatorCode, { points: number; max: number; items: number }][]).map(([code, { points, max, items }]) => ({
    code, points: pointsOf(points), max: pointsOf(max), items,
    evidence: parts.filter(({ part }) => part.code === code).map(({ item, part }) => ({ title: textOf(compiled, `${item.kind === 'decision' ? 'decision' : 'item'}.${item.id}.title`, lang), points: pointsOf(part.points), max: pointsOf(part.max) })),
  }));
}

function competency(sheet: ScoreSheet, code: (typeof competencyCodes)[number]): Debrief['competencies'][number] {
  const own = (Object.entries(sheet.indicators) as [IndicatorCode, { points: number; max: number; items: number }][]).filter(([indicator]) => indicator.startsWith(code));
  const sum = (pick: (each: { points: number; max: number; items: number }) => number) => own.reduce((total, [, each]) => total + pick(each), 0);
  const count = sum((each) => each.items), max = sum((each) => each.max);
  return { code, share: count < leastEvidence || max === 0 ? null : Math.round((sum((each) => each.points) * 1000) / max) / 1000, items: count };
}

function decisionReview(compiled: Compiled, run: Run, item: ItemScore, lang: Lang, said: Said | undefined): DecisionReview {
  const key = `decision.${item.id}`;
  const text = (field: string) => textOf(compiled, `${key}.${field}`, lang);
  const decision = compiled.index.decisions.get(item.id);
  const answer = run.state.decisions[item.id];
  const option = decision?.options.find((each) => each.id === answer?.option);
  const best = decision?.options.find((each) => each.quality === 'best');
  return {
    title: text('title'), prompt: text('prompt'), from: text('from'), state: answer?.state ?? 'notOffered', openedAt: answer?.openedAt ?? null, answeredAt: answer?.closedAt ?? null,
    chosen: option ? text(`${option.id}.text`) : null, quality: option?.quality ?? null,
    why: option ? text(`${option.id}.feedback`) : answer?.state === 'timedOut' ? text('timeout.feedback') : '',
    best: best ? text(`${best.id}.text`) : '', bestWhy: best ? text(`${best.id}.feedback`) : '', confidence: said?.confidence ?? null, rationale: said?.rationale ?? null,
    points: pointsOf(item.points), max: pointsOf(item.max), lateLoss: pointsOf(item.lateLoss), sources: (decision?.sources ?? []).map((each) => sourceLine(compiled, each, lang)),
  };
}

function taskReview(compiled: Compiled, item: ItemScore, lang: Lang): ItemReview {
  const source = compiled.index.items.get(item.id);
  const text = (field: string) => textOf(compiled, `item.${item.id}.${field}`, lang);
  const good = item.state === 'done' || item.state === 'kept';
  const late = (item.state === 'late' || item.state === 'partial' || item.state === 'wrongOrder') && source?.feedback.late !== undefined;
  const how = (source?.how ?? []).map((step) => [step.unit === undefined ? null : textOf(compiled, `unit.${step.unit}.name`, lang), textOf(compiled, `task.${step.task}.title`, lang), step.target === undefined ? null : targetName(compiled, step.target, lang)].filter((part) => part !== null).join(' · '));
  return { title: text('title'), state: reviewState(item), at: item.at, due: item.due, points: pointsOf(item.points), max: pointsOf(item.max), why: good ? text('done') : late ? text('late') : text('missing'), how, sources: (source?.sources ?? []).map((each) => sourceLine(compiled, each, lang)) };
}

function outcomeReview(compiled: Compiled, item: ItemScore, lang: Lang): ItemReview {
  const source = compiled.scenario.rubric.outcomes.find((each) => each.id === item.id);
  const text = (field: string) => textOf(compiled, `item.${item.id}.${field}`, lang);
  return { title: text('title'), state: reviewState(item), at: item.at, due: null, points: pointsOf(item.points), max: pointsOf(item.max), why: item.state === 'good' ? text('good') : text('bad'), how: [], sources: (source?.sources ?? []).map((each) => sourceLine(compiled, each, lang)) };
}

/** Task and outcome items never carry the states of decisions. */
function reviewState(item: ItemScore): ItemReview['state'] {
  return item.state === 'answered' || item.state === 'timedOut' || item.state === 'withdrawn' || item.state === 'open' ? 'missing' : item.state;
}
