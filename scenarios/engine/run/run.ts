import type { Compiled } from '../compile/compile.ts';
import { ScenarioError } from '../errors.ts';
import { cloneState } from './cloneState.ts';
import { startState } from './startState.ts';
import type { Draft, Run, RunOptions } from './draft.ts';
import { perform, type Performed } from './perform.ts';
import type { Input, RefusalCode, TimedInput } from './inputs.ts';
import { beginMonitors } from './monitors.ts';
import { takeDue } from './queue.ts';
import { endRun, follow, settle, stepTimer } from './step.ts';
import { storyRegion } from '../compile/machine.ts';

/** What became of an input. A refusal changes nothing and is not logged; a declined order is logged. `reason` is a text key. */
export type Applied =
  | { readonly ok: true; readonly run: Run; readonly outcome: 'accepted' | 'declined'; readonly reason: string | null }
  | { readonly ok: false; readonly code: RefusalCode; readonly reason: string | null };

function draftOf(run: Run): Draft {
  return { compiled: run.compiled, options: run.options, state: cloneState(run.state), queue: [], instant: { at: -1, events: 0, depth: 0 } };
}

const runOf = (draft: Draft): Run => ({ compiled: draft.compiled, options: draft.options, state: draft.state });

/** A new run at time 0, with everything that happens at once already done. Refuses an unknown variant with a ScenarioError. */
export function startRun(compiled: Compiled, options: RunOptions): Run {
  const variant = options.variant ?? null;
  const form = variant === null ? compiled : compiled.variants.get(variant);
  if (!form) throw new ScenarioError('variants', `there is no variant "${variant}"`);
  const selected = form.selector.initial();
  const draft: Draft = { compiled: form, options: { ...options, variant }, state: startState(form, selected.regions), queue: [], instant: { at: -1, events: 0, depth: 0 } };
  beginMonitors(draft);
  follow(draft, selected);
  settle(draft);
  return runOf(draft);
}

/** Moves the clock to `to`, firing due timers one by one; stops where the run ends by itself. `advance(a)` then `advance(b)` equals `advance(b)`. */
export function advance(run: Run, to: number): Run {
  if (run.state.ended || to <= run.state.now) return run;
  const draft = draftOf(run);
  advanceDraft(draft, to);
  return runOf(draft);
}

function advanceDraft(draft: Draft, to: number, stop: (before: number, events: number) => boolean = () => false): void {
  const { state } = draft;
  for (let events = 1; ; events += 1) {
    const before = state.happenings.length;
    const timer = state.ended ? undefined : takeDue(state, to);
    if (!timer) break;
    stepTimer(draft, timer);
    if (stop(before, events)) return;
  }
  if (!state.ended) state.now = Math.max(state.now, to);
}

/** Applies one input at scenario time `at` (advancing there first, so an answer at its deadline is late). Pure: the given run stays as it was. */
export function apply(run: Run, at: number, input: Input): Applied {
  if (at < run.state.now) return { ok: false, code: 'pastTime', reason: null };
  const draft = draftOf(run);
  advanceDraft(draft, at);
  if (draft.state.ended) return input.type === 'clockAdvanced' ? { ok: true, run: runOf(draft), outcome: 'accepted', reason: null } : { ok: false, code: 'runOver', reason: null };
  const performed: Performed = perform(draft, input, (to, stop) => advanceDraft(draft, to, stop), () => endRun(draft));
  if (!performed.ok) return performed;
  // a mark of the clock is no event: advancing there has already done all there was to do
  if (!draft.state.ended && input.type !== 'clockAdvanced') settle(draft);
  return { ok: true, run: runOf(draft), outcome: performed.outcome, reason: performed.reason };
}

/** Plays a log again: resume, rewind, jump and verification are all this (engine rule 25). Throws when an input no longer applies. */
export function replay(compiled: Compiled, options: RunOptions, inputs: readonly TimedInput[], upTo = Number.MAX_SAFE_INTEGER): Run {
  let run = startRun(compiled, options);
  for (const [position, timed] of inputs.entries()) {
    if (timed.at > upTo) break;
    const applied = apply(run, timed.at, timed.input.type === 'waitUntil' ? { ...timed.input, to: Math.min(timed.input.to, upTo) } : timed.input);
    if (!applied.ok) throw new ScenarioError(`inputs[${position}]`, `${timed.input.type} at ${timed.at} ms was refused (${applied.code})`);
    run = applied.run;
  }
  return upTo === Number.MAX_SAFE_INTEGER ? run : advance(run, upTo);
}

/** Scenario ms per real ms now: of the open decision that asks for the slowest pace, else of the phase. */
export function paceOf(run: Run): number {
  const { state, compiled } = run;
  const open = Object.entries(state.decisions).flatMap(([id, decision]) => (decision.state === 'open' ? [compiled.index.decisions.get(id)?.pace ?? Infinity] : []));
  const phase = compiled.index.phases.get(state.regions[storyRegion] ?? '')?.pace ?? 1;
  return Math.min(phase, ...open);
}

/** When the next timer is due, or null when nothing is left to happen by itself or the run is over. */
export function nextTimerAt(run: Run): number | null {
  return run.state.ended ? null : run.state.timers[0]?.due ?? null;
}
