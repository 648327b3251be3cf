import type { Compiled } from '../compile/compile.ts';
import { withTable } from '../compile/table.ts';
import { ScenarioError } from '../errors.ts';
import type { Draft } from '../run/draft.ts';
import { startDraft } from '../run/inPlace.ts';
import type { Script, TimedInput } from '../run/inputs.ts';
import { draw } from '../run/random.ts';
import type { Remark } from '../schema/finding.ts';
import type { Bot } from './bots.ts';
import { goalsOf, reachedBy, type Goal } from './goals.ts';
import { menuText } from './menu.ts';
import { ended, playOn, runOfDraft } from './play.ts';
import { manners, unanswerable, wilful } from './wilful.ts';
import { faultRemark, noFailRemark, notFoundRemark, unanswerableRemark } from './witnessRemarks.ts';
import { wishesFor } from './wishes.ts';

/** A goal and the script that leads to it, or null: not found within the budget (which is no proof that there is none). */
export interface Witness { readonly goal: string; readonly script: Script | null }

export interface WitnessReport {
  readonly scenario: string; readonly budget: number; readonly states: number; readonly menu: typeof menuText;
  readonly witnesses: readonly Witness[]; readonly remarks: readonly Remark[];
}

/** Seeds of the plays that everything starts from. */
export const seeds = [1, 2, 3, 4];

/** Real seconds: beyond the longest drill there may be (240 minutes), with room for who waits. */
const longestPlay = 20_000;

/** How far a search is: states it has looked at, of how many at most, and how many goals have no way yet. */
export type Tell = (progress: { readonly states: number; readonly budget: number; readonly open: number }) => void;
const everyTold = 10_000;

/** What has been found so far, and what is left to spend. */
export class Search {
  readonly compiled: Compiled;
  readonly budget: number;
  states = 0;
  readonly #tell: Tell;
  readonly #goals: readonly Goal[];
  readonly #found = new Map<string, Script>();
  readonly #remarks = new Map<string, Remark>();

  constructor(compiled: Compiled, budget: number, tell: Tell) {
    this.compiled = compiled;
    this.budget = budget;
    this.#tell = tell;
    this.#goals = goalsOf(compiled.scenario);
  }

  open(): Goal[] { return this.#goals.filter(({ id }) => !this.#found.has(id)); }
  isOpen(goal: Goal): boolean { return !this.#found.has(goal.id); }
  isSpent(): boolean { return this.states >= this.budget; }

  /** One play to its end, from the start. */
  play(seed: number, bot: Bot): void {
    this.playFrom(startOf(this.compiled, seed), [], bot);
  }

  /** One play to its end from a state; gives false when an author's mistake ended it. */
  playFrom(draft: Draft | ScenarioError, inputs: TimedInput[], bot: Bot): boolean {
    if (draft instanceof ScenarioError) return this.fault(draft);
    if (this.isSpent()) return true;
    try {
      let looks = 0;
      playOn(draft, bot, inputs, (state) => {
        if ((looks += 1) > longestPlay) throw new ScenarioError('phases', 'the drill does not come to an end');
        return this.see(state);
      });
    } catch (error) {
      if (error instanceof ScenarioError) return this.fault(error);
      throw error;
    }
    this.take(draft, inputs);
    return true;
  }

  /** Counts a state and looks for what no state may be; false when the budget is spent. */
  see(draft: Draft): boolean {
    this.states += 1;
    if (this.states % everyTold === 0) this.#tell({ states: this.states, budget: this.budget, open: this.#goals.length - this.#found.size });
    for (const decision of unanswerable(draft)) this.#remark(unanswerableRemark(this.compiled.scenario, decision, draft.state));
    return !this.isSpent();
  }

  /** Keeps the ways to what this run has come to for the first time. */
  take(draft: Draft, inputs: readonly TimedInput[]): void {
    const run = runOfDraft(this.compiled, draft);
    const log = ended(run, inputs);
    for (const [id, at] of reachedBy(run)) {
      if (this.#found.has(id)) continue;
      const upTo: TimedInput[] = [...log.filter((timed) => timed.at <= at && timed.input.type !== 'clockAdvanced'), { at, input: { type: 'clockAdvanced' } }];
      this.#found.set(id, { scenario: this.compiled.scenario.id, seed: draft.options.seed, mode: draft.options.mode, variant: draft.options.variant, inputs: upTo });
    }
    if (run.state.ended) this.#mustHaveFailed(draft);
  }

  /** Tries what the document says may lead to a goal, in every manner, until something does. */
  seek(goal: Goal): void {
    for (const [i, wish] of wishesFor(this.compiled, goal).entries()) for (const manner of manners) {
      if (!this.isOpen(goal) || this.isSpent()) return;
      this.play(seeds[draw(i, goal.id, 1) % seeds.length] ?? 1, wilful(wish, manner));
    }
  }

  report(): WitnessReport {
    const { scenario } = this.compiled;
    for (const goal of this.open()) if (goal.matters) this.#remark(notFoundRemark(goal, this.states));
    const witnesses = this.#goals.map(({ id }) => ({ goal: id, script: this.#found.get(id) ?? null }));
    return { scenario: scenario.id, budget: this.budget, states: this.states, menu: menuText, witnesses, remarks: [...this.#remarks.values()] };
  }

  /** Engine rule 18: a fatal option after which neither its veto nor its cap applies. */
  #mustHaveFailed({ state }: Draft): void {
    this.compiled.scenario.decisions.forEach((decision, i) => decision.options.forEach((option, j) => {
      const { mustFail } = option;
      if (mustFail === undefined || state.decisions[decision.id]?.option !== option.id || state.vetoes[mustFail] !== undefined || state.caps[mustFail] !== undefined) return;
      this.#remark(noFailRemark(['decisions', i, 'options', j], `${decision.id}.${option.id}`, mustFail));
    }));
  }

  /** Keeps an author's mistake that a play came upon. */
  fault(error: ScenarioError): false {
    this.#remark(faultRemark(this.compiled.scenario, error));
    return false;
  }

  /** Each mistake once: the first state that shows it stands for all. */
  #remark(remark: Remark): void {
    const key = `${remark.code} ${remark.path.join('.')}`;
    if (!this.#remarks.has(key)) this.#remarks.set(key, remark);
  }
}

/** A start on the tables, or the mistake that lets nothing start. */
export function startOf(compiled: Compiled, seed: number): Draft | ScenarioError {
  try {
    return startDraft(withTable(compiled), { seed, mode: 'assessed' });
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
}
