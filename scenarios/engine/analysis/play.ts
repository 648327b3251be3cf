import { ScenarioError } from '../errors.ts';
import type { Compiled } from '../compile/compile.ts';
import { withTable } from '../compile/table.ts';
import type { Draft, Run, RunOptions } from '../run/draft.ts';
import { advanceDraft, applyToDraft, startDraft } from '../run/inPlace.ts';
import type { TimedInput } from '../run/inputs.ts';
import { advance, nextTimerAt, paceOf, replay } from '../run/run.ts';
import { botOf, type Bot, type BotName } from './bots.ts';
import { unevenWish } from './unevenWishes.ts';
import { wilful } from './wilful.ts';

export interface Played { readonly run: Run; readonly inputs: readonly TimedInput[] }

/** A bot looks up this often, in real ms; between two looks the world goes on by itself. */
const lookEvery = 1000;
/** Longer than any drill: a run that is not over by then never ends, which is the author's mistake. */
const maxSteps = 100_000;
const maxInputsPerLook = 40;

/** Plays a drill in virtual time to its end, by a bot or by a script of timed inputs. Same arguments, same run. */
export function playDrill(compiled: Compiled, options: RunOptions, player: { readonly bot: BotName } | { readonly inputs: readonly TimedInput[] }): Played {
  if ('inputs' in player) return playScript(compiled, options, player.inputs);
  const { run, inputs } = playBot(compiled, options, player.bot);
  return { run, inputs };
}

/** Plays a drill by a bot, stepped by its tables; `realMs` is how long a trainee would have sat there. */
export function playBot(compiled: Compiled, options: RunOptions, name: BotName): Played & { readonly realMs: number } {
  const inputs: TimedInput[] = [];
  const draft = startDraft(withTable(compiled), options);
  const looks = playOn(draft, botOf(name), inputs);
  const run = runOfDraft(compiled, draft);
  return { run, inputs: ended(run, inputs), realMs: looks * lookEvery };
}

/** Plays by a bot until something holds at one of its looks; null when the drill ends before. */
export function playBotUntil(compiled: Compiled, options: RunOptions, name: BotName, holds: (draft: Draft) => boolean): Played | null {
  const inputs: TimedInput[] = [];
  const draft = startDraft(withTable(compiled), options);
  let isThere = false;
  playOn(draft, botOf(name), inputs, (seen) => !(isThere ||= holds(seen)));
  return isThere ? { run: runOfDraft(compiled, draft), inputs } : null;
}

/** Plays a drill by the n-th of the trainees who do well but forget and mistake some things: what a human play looks like. */
export function playUneven(compiled: Compiled, options: RunOptions, n: number): Played {
  const inputs: TimedInput[] = [];
  const draft = startDraft(withTable(compiled), options);
  playOn(draft, wilful(unevenWish(compiled.scenario, n), 'well'), inputs);
  const run = runOfDraft(compiled, draft);
  return { run, inputs: ended(run, inputs) };
}

/** Lets a bot play a draft to its end, adding to `inputs`; gives how often it looked. `see` is shown each state at which it does, and ends the play by false. */
export function playOn(draft: Draft, bot: Bot, inputs: TimedInput[], see: (draft: Draft) => boolean = () => true): number {
  let looks = 0;
  for (; !draft.state.ended && see(draft); looks += 1) {
    if (looks > maxSteps) throw new ScenarioError('phases', 'the drill does not come to an end');
    look(draft, bot, inputs);
    // to the next look, in real seconds of the pace of the moment
    if (!draft.state.ended) advanceDraft(draft, draft.state.now + Math.max(1, Math.round(lookEvery * paceOf(draft))));
  }
  return looks;
}

/** What is handed out is a run like any other: of the document as it is stepped live. */
export function runOfDraft(compiled: Compiled, { options, state }: Draft): Run {
  const form = (options.variant === null ? undefined : compiled.variants.get(options.variant)) ?? compiled;
  return { compiled: form, options, state };
}

/** All a bot does at one moment; what is refused it does not try again before the next. */
function look(draft: Draft, bot: Bot, inputs: TimedInput[]): void {
  for (let i = 0; i < maxInputsPerLook && !draft.state.ended; i += 1) {
    const input = bot(draft);
    const at = draft.state.now;
    if (!input || !applyToDraft(draft, at, input).ok) return;
    inputs.push({ at, input });
  }
}

function playScript(compiled: Compiled, options: RunOptions, inputs: readonly TimedInput[]): Played {
  let run = replay(compiled, options, inputs);
  for (let step = 0; !run.state.ended; step += 1) {
    const due = nextTimerAt(run);
    if (due === null || step > maxSteps) throw new ScenarioError('phases', 'the drill does not come to an end');
    run = advance(run, due);
  }
  return { run, inputs: ended(run, inputs) };
}

/** The log names the moment of the end, so that a replay comes to it (engine rule 11). */
export function ended(run: Run, inputs: readonly TimedInput[]): TimedInput[] {
  const last = inputs.at(-1);
  const at = run.state.ended?.at ?? run.state.now;
  return last?.input.type === 'clockAdvanced' && last.at === at ? [...inputs] : [...inputs.filter((each) => each.input.type !== 'clockAdvanced'), { at, input: { type: 'clockAdvanced' } }];
}
