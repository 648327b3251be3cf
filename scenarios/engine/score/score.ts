import type { Compiled } from '../compile/compile.ts';
import { evaluate, holds, type Run } from '../run/draft.ts';
import type { MonitorState, RunState } from '../run/state.ts';
import type { IndicatorCode, Quality } from '../schema/common.ts';
import type { Decision, TaskItem } from '../schema/scenario.ts';
import { indicatorParts } from './indicatorParts.ts';

/** Share of a decision's points by option quality, in per cent, where the author gives none. */
const qualityShare: Readonly<Record<Quality, number>> = { best: 100, acceptable: 60, poor: 20, fatal: 0 };

export type ItemState = 'answered' | 'timedOut' | 'withdrawn' | 'notOffered' | 'open' | 'done' | 'late' | 'partial' | 'missing' | 'wrongOrder' | 'violated' | 'kept' | 'good' | 'bad';

/** One line of the score sheet. Points are integer milli-points. `at` is when it was decided, ms, or null. */
export interface ItemScore {
  readonly id: string; readonly kind: 'decision' | 'task' | 'outcome'; readonly state: ItemState;
  readonly points: number; readonly max: number; readonly at: number | null; readonly due: number | null;
  /** milli-points lost by answering slowly */
  readonly lateLoss: number;
}

/** The language-free result of a run; recomputable from the log by anyone. Totals are milli-points. */
export interface ScoreSheet {
  readonly total: number; readonly max: number; readonly grade: 'excellent' | 'good' | 'fair' | 'poor'; readonly passed: boolean;
  readonly vetoes: readonly { readonly id: string; readonly at: number }[];
  readonly caps: readonly { readonly id: string; readonly at: number }[];
  readonly items: readonly ItemScore[];
  readonly indicators: Readonly<Partial<Record<IndicatorCode, { readonly points: number; readonly max: number; readonly items: number }>>>;
  /** items that the trainee's path offered, of all */
  readonly coverage: { readonly met: number; readonly of: number; readonly points: number; readonly maxPoints: number };
  readonly ending: string; readonly durationMs: number;
  /** the instructor helped: the sheet certifies nobody. Absent otherwise, so that a sheet reads as it always did */
  readonly assisted?: true;
}

const milli = (points: number): number => Math.round(points * 1000);
const percent = (points: number, share: number): number => Math.floor((points * share) / 100);

/** Scores a run as it stands: the final reading of decisions, monitors and state. Defined for unfinished runs too (bots look ahead with it). */
export function sheetOf(run: Run): ScoreSheet {
  const { compiled, state } = run;
  const { rubric, decisions } = compiled.scenario;
  const all: ItemScore[] = [
    ...decisions.map((decision) => scoreDecision(state, decision)),
    ...rubric.tasks.map((item) => scoreTask(state, item)),
    ...rubric.outcomes.map((item) => scoreOutcome(compiled, state, item)),
  ];
  const items = all.filter((item) => isBranchMet(compiled, all, item));
  const max = items.reduce((sum, item) => sum + item.max, 0);
  const raw = items.reduce((sum, item) => sum + item.points, 0);
  const caps = rubric.caps.flatMap((cap) => { const at = state.caps[cap.id]; return at === undefined ? [] : [{ id: cap.id, at, max: milli(cap.max) }]; });
  const total = caps.reduce((sum, cap) => Math.min(sum, cap.max), raw);
  const vetoes = rubric.vetoes.flatMap((veto) => { const at = state.vetoes[veto.id]; return at === undefined ? [] : [{ id: veto.id, at }]; });
  const share = max === 0 ? 0 : (total * 100) / max;
  const met = items.filter((item) => item.state !== 'notOffered');
  return {
    total, max, vetoes, caps: caps.map(({ id, at }) => ({ id, at })), items,
    grade: vetoes.length > 0 ? 'poor' : share >= rubric.grades.excellent ? 'excellent' : share >= rubric.grades.good ? 'good' : share >= rubric.grades.fair ? 'fair' : 'poor',
    passed: vetoes.length === 0 && max > 0 && total * 100 >= rubric.passMark * max,
    indicators: indicatorsOf(compiled, items),
    coverage: { met: met.length, of: items.length, points: met.reduce((sum, item) => sum + item.max, 0), maxPoints: max },
    ending: state.ended?.ending ?? '', durationMs: state.ended?.at ?? state.now, ...(state.assisted ? { assisted: true as const } : {}),
  };
}

function scoreDecision(state: RunState, decision: Decision): ItemScore {
  const max = milli(decision.points);
  const answer = state.decisions[decision.id];
  const base = { id: decision.id, kind: 'decision', max, at: answer?.closedAt ?? null, due: answer?.deadline ?? null, lateLoss: 0, points: 0 } as const;
  if (!answer) return { ...base, state: 'notOffered' };
  if (answer.state === 'timedOut') return { ...base, state: 'timedOut', points: percent(max, decision.onTimeout?.share ?? 0) };
  const option = decision.options.find((each) => each.id === answer.option);
  if (answer.state !== 'answered' || !option) return { ...base, state: answer.state === 'withdrawn' ? 'notOffered' : 'open' };
  const earned = percent(max, option.share ?? qualityShare[option.quality]);
  const points = percent(earned, timeShare(decision, (answer.closedAt ?? 0) - answer.openedAt));
  return { ...base, state: 'answered', points, lateLoss: earned - points };
}

/** Per cent of the earned points that are left after `took` ms: `lose` per started `every` beyond `after`, never below `floor`. */
function timeShare(decision: Decision, took: number): number {
  const late = decision.late;
  if (!late || took <= late.after) return 100;
  return Math.max(late.floor, 100 - late.lose * Math.ceil((took - late.after) / late.every));
}

function scoreTask(state: RunState, item: TaskItem): ItemScore {
  const monitor = state.monitors[item.id];
  const max = milli(item.points);
  if (!monitor) return { id: item.id, kind: 'task', state: 'missing', points: 0, max, at: null, due: null, lateLoss: 0 };
  const [reading, points] = readMonitor(state, item, monitor, max);
  const outside = item.offeredWhen !== undefined && state.offered[item.id] === undefined && reading === 'missing';
  return { id: item.id, kind: 'task', state: outside ? 'notOffered' : reading, points, max, at: monitor.at < 0 ? null : monitor.at, due: monitor.due, lateLoss: 0 };
}

function readMonitor(state: RunState, item: TaskItem, monitor: MonitorState, max: number): readonly [ItemState, number] {
  const pattern = item.pattern;
  if ('doneBy' in pattern) {
    if (monitor.status === 'done') return ['done', max];
    if (monitor.status === 'late') return ['late', monitor.until !== null && monitor.at <= monitor.until ? percent(max, pattern.doneBy.lateShare) : 0];
  }
  if ('before' in pattern || 'inOrder' in pattern) {
    const share = 'before' in pattern ? pattern.before.lateShare : pattern.inOrder.lateShare;
    if (monitor.status === 'done') return ['done', max];
    if (monitor.status === 'wrongOrder') return ['wrongOrder', percent(max, share)];
  }
  if ('atLeast' in pattern) {
    if (monitor.status === 'done') return ['done', max];
    if (monitor.n > 0) return ['partial', Math.floor((max * monitor.n) / pattern.atLeast.times)];
  }
  if ('never' in pattern) return monitor.status === 'violated' ? ['violated', 0] : monitor.from >= 0 && (monitor.status === 'done' || state.ended) ? ['kept', max] : ['missing', 0];
  if ('heldFor' in pattern) {
    if (monitor.status === 'done') return ['done', max];
    if (monitor.status === 'late') return ['late', percent(max, 50)];
  }
  return ['missing', 0];
}

function scoreOutcome(compiled: Compiled, state: RunState, item: Compiled['scenario']['rubric']['outcomes'][number]): ItemScore {
  const max = milli(item.points);
  const share = item.share !== undefined ? Math.min(1000, Math.max(0, Number(evaluate(compiled, state, item.share)))) : item.when !== undefined && holds(compiled, state, item.when) ? 1000 : 0;
  return { id: item.id, kind: 'outcome', state: share >= 500 ? 'good' : 'bad', points: Math.floor((max * share) / 1000), max, at: state.ended?.at ?? null, due: null, lateLoss: 0 };
}

/** Of a group of alternative branches only one counts: the first that was met, else the first that was offered, else the first. The denominator stays the same (engine rule 16). */
function isBranchMet(compiled: Compiled, all: readonly ItemScore[], item: ItemScore): boolean {
  const group = groupOf(compiled, item);
  if (group === undefined) return true;
  const branches = all.filter((other) => groupOf(compiled, other) === group);
  const offered = branches.filter((branch) => branch.state !== 'notOffered');
  return item === (offered.find((branch) => branch.state !== 'missing') ?? offered[0] ?? branches[0]);
}

/** The authored item behind a line of the sheet. */
export function sourceOf(compiled: Compiled, item: ItemScore) {
  const { rubric } = compiled.scenario;
  return item.kind === 'decision' ? compiled.index.decisions.get(item.id) : item.kind === 'task' ? compiled.index.items.get(item.id) : rubric.outcomes.find((each) => each.id === item.id);
}

const groupOf = (compiled: Compiled, item: ItemScore): string | undefined => sourceOf(compiled, item)?.group;

function indicatorsOf(compiled: Compiled, items: readonly ItemScore[]): ScoreSheet['indicators'] {
  const sums: Partial<Record<IndicatorCode, { points: number; max: number; items: number }>> = {};
  for (const item of items) {
    for (const { code, points, max } of indicatorParts(sourceOf(compiled, item)?.indicators ?? {}, item)) {
      const known = sums[code] ?? { points: 0, max: 0, items: 0 };
      sums[code] = { points: known.points + points, max: known.max + max, items: known.items + (item.state === 'notOffered' ? 0 : 1) };
    }
  }
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}
