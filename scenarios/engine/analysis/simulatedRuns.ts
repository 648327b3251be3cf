import type { Compiled } from '../compile/compile.ts';
import { ScenarioError } from '../errors.ts';
import { draw } from '../run/random.ts';
import { sheetOf, type ItemScore } from '../score/score.ts';
import { botNames, type BotName } from './bots.ts';
import { playBot } from './play.ts';

/** How many of each kind of trainee, as parts of the whole. */
export type Mix = Partial<Readonly<Record<BotName, number>>>;

/** A mixed class: most mean well and know half. */
export const usualMix: Mix = { expert: 10, hesitant: 40, passive: 5, random: 10, 'always-first': 10, 'longest-option': 10, 'rule-bender': 5, 'cards-only': 5, 'orders-only': 5 };

/** What to play. Each form (null = the open one, else a variant) is played `runs` times with the same seeds. */
export interface Plan { readonly runs: number; readonly seed: number; readonly bots: Mix; readonly forms: readonly (string | null)[] }

/** One simulated run: what statistics need of it. Points are milli-points. */
export interface SimulatedRun {
  readonly index: number; readonly form: string | null; readonly bot: BotName; readonly seed: number;
  readonly passed: boolean; readonly total: number; readonly max: number; readonly ending: string;
  /** scenario time, and the time a trainee would have sat there */
  readonly durationMs: number; readonly realMs: number;
  readonly vetoes: readonly string[]; readonly caps: readonly string[];
  readonly items: readonly Pick<ItemScore, 'id' | 'kind' | 'state' | 'points' | 'max'>[];
  /** decision → option taken */
  readonly options: Readonly<Record<string, string>>;
  /** what the author must mend, when the run could not be played */
  readonly fault: { readonly path: string; readonly message: string } | null;
}

/** How many runs a plan has in all its forms. */
export const runsOf = ({ runs, forms }: Plan): number => runs * forms.length;

/**
 * Plays the runs of a plan from number `from` up to but without `to`. Everything of a run follows from its number, so
 * any split gives the same runs (engine rule 7).
 */
export function* simulatedRuns(compiled: Compiled, plan: Plan, from = 0, to = runsOf(plan)): Generator<SimulatedRun, void, undefined> {
  for (let index = from; index < to; index += 1) yield simulatedRun(compiled, plan, index);
}

function simulatedRun(compiled: Compiled, plan: Plan, index: number): SimulatedRun {
  const n = index % plan.runs;
  const form = plan.forms[Math.floor(index / plan.runs)] ?? null;
  const bot = botOfRun(plan, n);
  const base = { index, form, bot, seed: draw(plan.seed, 'simulate', n) };
  try {
    const { run, realMs } = playBot(compiled, { seed: base.seed, mode: 'assessed', variant: form }, bot);
    const sheet = sheetOf(run);
    return {
      ...base, passed: sheet.passed, total: sheet.total, max: sheet.max, ending: sheet.ending, durationMs: sheet.durationMs, realMs,
      vetoes: sheet.vetoes.map(({ id }) => id), caps: sheet.caps.map(({ id }) => id), items: sheet.items.map(({ id, kind, state, points, max }) => ({ id, kind, state, points, max })),
      options: Object.fromEntries(Object.entries(run.state.decisions).flatMap(([id, { option }]) => (option === null ? [] : [[id, option]]))), fault: null,
    };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { ...base, passed: false, total: 0, max: 0, ending: '', durationMs: 0, realMs: 0, vetoes: [], caps: [], items: [], options: {}, fault: { path: error.path, message: error.message } };
  }
}

/** The bots share the runs in their proportions, as exactly as whole runs allow. */
function botOfRun({ runs, bots }: Plan, n: number): BotName {
  const total = botNames.reduce((sum, name) => sum + (bots[name] ?? 0), 0);
  let upTo = 0;
  for (const name of botNames) {
    upTo += bots[name] ?? 0;
    if (n * total < upTo * runs) return name;
  }
  return botNames[0];
}
