import type { Compiled } from '../compile/compile.ts';
import type { ItemScore } from '../score/score.ts';
import { botNames, withoutKnowledge, type BotName } from './bots.ts';
import { simulatedRuns, type Plan, type SimulatedRun } from './simulatedRuns.ts';
import { correlation, differenceOf, distributionOf, meanOf, rounded, type Distribution } from './statistics.ts';

/** Whether a form is as hard as the first: `unclear` where more runs are needed to say so. */
export type Likeness = 'equal' | 'harder' | 'easier' | 'unclear';
/** Forms are equal when the whole interval is within so many per cent of the full points. */
export const likeWithin = 3;

/** Fewer runs than this say nothing about how an item tells the good from the weak. */
const leastForDiscrimination = 30;
/** A bot without knowledge that passes more often has found a hole. */
const exploitRate = 0.05;

export interface BotResult {
  readonly bot: BotName; readonly runs: number; readonly passRate: number;
  /** points; scenario time, ms; time at the screen, ms */
  readonly score: Distribution | null; readonly duration: Distribution | null; readonly realTime: Distribution | null;
  /** share of the runs, by id */
  readonly vetoes: Readonly<Record<string, number>>; readonly endings: Readonly<Record<string, number>>;
}

export interface ItemResult {
  readonly id: string; readonly kind: ItemScore['kind'];
  /** runs in which it was offered, and the mean share of its points there */
  readonly offered: number; readonly share: number;
  /** correlation with the rest of the score; null when there are too few runs or nothing varies */
  readonly discrimination: number | null;
  /** decisions only: how often each option was taken; `timedOut` and `open` where nobody answered */
  readonly options: Readonly<Record<string, number>> | null;
}

export interface FormResult {
  readonly variant: string | null; readonly passRate: number; readonly score: Distribution | null;
  readonly bots: readonly BotResult[]; readonly items: readonly ItemResult[];
  /** options that were offered and that nobody took */
  readonly neverTaken: readonly { readonly decision: string; readonly option: string }[];
  /** bots without knowledge that pass more than one run in twenty */
  readonly exploits: readonly { readonly bot: BotName; readonly passRate: number }[];
  readonly faults: { readonly runs: number; readonly first: readonly { readonly bot: BotName; readonly seed: number; readonly path: string; readonly message: string }[] };
  /** points above the first form in the same run of the same trainee, with a 95 % interval, and what that says; null for the first form itself */
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number; readonly verdict: Likeness } | null;
}

export interface Simulation { readonly scenario: string; readonly version: string; readonly runs: number; readonly seed: number; readonly bots: Plan['bots']; readonly forms: readonly FormResult[] }

/** Thousands of seeded trainees by rule, and what their results say about the drill. */
export function simulate(compiled: Compiled, plan: Plan): Simulation {
  return summaryOf(compiled, plan, [...simulatedRuns(compiled, plan)]);
}

/** What simulated runs say about a drill. The order in which they arrive does not matter. */
export function summaryOf({ scenario }: Compiled, plan: Plan, unordered: readonly SimulatedRun[]): Simulation {
  const runs = [...unordered].sort((a, b) => a.index - b.index);
  const ofForm = (form: string | null | undefined) => runs.filter((run) => run.form === form);
  const first = plan.forms[0];
  const forms = plan.forms.map((form): FormResult => ({ ...formResult(scenario, form, ofForm(form)), difference: form === first ? null : differenceFrom(ofForm(first), ofForm(form)) }));
  return { scenario: scenario.id, version: scenario.version, runs: plan.runs, seed: plan.seed, bots: plan.bots, forms };
}

const sound = (runs: readonly SimulatedRun[]) => runs.filter((run) => run.fault === null);
const pointsOf = (runs: readonly SimulatedRun[]): number[] => sound(runs).map((run) => run.total / 1000);
const passRate = (runs: readonly SimulatedRun[]): number => (runs.length === 0 ? 0 : rounded(runs.filter((run) => run.passed).length / runs.length));

/** Runs of one number have the same seed and the same trainee in each form, so they are compared in pairs. */
function differenceFrom(first: readonly SimulatedRun[], form: readonly SimulatedRun[]): FormResult['difference'] {
  const full = (form[0]?.max ?? 0) / 1000;
  const pairs = form.flatMap((run, n) => { const other = first[n]; return other && run.fault === null && other.fault === null ? [[run.total / 1000, other.total / 1000] as const] : []; });
  const difference = differenceOf(pairs);
  if (!difference) return null;
  const { low, high } = difference;
  const limit = (full * likeWithin) / 100;
  return { ...difference, verdict: low >= -limit && high <= limit ? 'equal' : low > 0 ? 'easier' : high < 0 ? 'harder' : 'unclear' };
}

function formResult(scenario: Compiled['scenario'], variant: string | null, all: readonly SimulatedRun[]): Omit<FormResult, 'difference'> {
  const runs = sound(all);
  const items = itemResults(scenario, runs);
  const bots = botNames.map((bot) => botResult(bot, runs.filter((run) => run.bot === bot))).filter((result) => result.runs > 0);
  const faulty = all.filter((run) => run.fault !== null);
  return {
    variant, passRate: passRate(runs), score: distributionOf(pointsOf(runs)), bots, items,
    neverTaken: items.flatMap((item) => (item.offered === 0 ? [] : Object.entries(item.options ?? {}).flatMap(([option, times]) => (times > 0 || option === 'timedOut' || option === 'open' ? [] : [{ decision: item.id, option }])))),
    exploits: bots.filter((result) => withoutKnowledge.has(result.bot) && result.passRate > exploitRate).map((result) => ({ bot: result.bot, passRate: result.passRate })),
    faults: { runs: faulty.length, first: faulty.slice(0, 5).flatMap(({ bot, seed, fault }) => (fault ? [{ bot, seed, ...fault }] : [])) },
  };
}

function botResult(bot: BotName, runs: readonly SimulatedRun[]): BotResult {
  return {
    bot, runs: runs.length, passRate: passRate(runs),
    score: distributionOf(pointsOf(runs)), duration: distributionOf(runs.map((run) => run.durationMs)), realTime: distributionOf(runs.map((run) => run.realMs)),
    vetoes: shares(runs, (run) => run.vetoes), endings: shares(runs, (run) => [run.ending]),
  };
}

function shares(runs: readonly SimulatedRun[], idsOf: (run: SimulatedRun) => readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const id of runs.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => [id, rounded(count / runs.length)]));
}

function itemResults({ decisions, rubric }: Compiled['scenario'], runs: readonly SimulatedRun[]): ItemResult[] {
  const all = [...decisions.map(({ id }) => ['decision', id] as const), ...rubric.tasks.map(({ id }) => ['task', id] as const), ...rubric.outcomes.map(({ id }) => ['outcome', id] as const)];
  return all.map(([kind, id]) => {
    const met = runs.flatMap((run) => run.items.filter((item) => item.id === id && item.kind === kind && item.state !== 'notOffered').map((item) => ({ run, item })));
    const share = ({ points, max }: { readonly points: number; readonly max: number }) => (max === 0 ? 0 : points / max);
    const pairs = met.map(({ run, item }) => [share(item), run.total - item.points] as const);
    return {
      id, kind, offered: met.length, share: rounded(meanOf(met.map(({ item }) => share(item)))), discrimination: met.length < leastForDiscrimination ? null : correlation(pairs),
      options: kind === 'decision' ? optionCounts(decisions.find((decision) => decision.id === id)?.options.map((option) => option.id) ?? [], met.map(({ run, item }) => run.options[id] ?? item.state)) : null,
    };
  });
}

function optionCounts(options: readonly string[], taken: readonly string[]): Record<string, number> {
  const extra = (['timedOut', 'open'] as const).filter((state) => taken.includes(state));
  return Object.fromEntries([...options, ...extra].map((option) => [option, taken.filter((each) => each === option).length]));
}
