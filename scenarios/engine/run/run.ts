import type { Compiled } from '../compile/compile.ts';
import { ScenarioError } from '../errors.ts';
import { cloneState } from './cloneState.ts';
import { newDraft } from './conditions.ts';
import type { Draft, Run, RunOptions } from './draft.ts';
import { advanceDraft, applyToDraft, startDraft } from './inPlace.ts';
import type { Input, RefusalCode, TimedInput } from './inputs.ts';
import { storyRegion } from '../compile/machine.ts';

/** What became of an input. A refusal changes nothing and is not logged; a declined order is logged. `reason` is a text key. */
export type Applied =
  | { readonly ok: true; readonly run: Run; readonly outcome: 'accepted' | 'declined'; readonly reason: string | null }
  | { readonly ok: false; readonly code: RefusalCode; readonly reason: string | null };

const draftOf = (run: Run): Draft => newDraft(run.compiled, run.options, cloneState(run.state));
export const runOf = (draft: Draft): Run => ({ compiled: draft.compiled, options: draft.options, state: draft.state });

/** A new run at time 0, with everything that happens at once already done. Refuses an unknown variant with a ScenarioError. */
export function startRun(compiled: Compiled, options: RunOptions): Run {
  return runOf(startDraft(compiled, options));
}

/** Moves the clock to `to`, firing due timers one by one; stops where the run ends by itself. `advance(a)` then `advance(b)` equals `advance(b)`. */
export function advance(run: Run, to: number): Run {
  if (run.state.ended || to <= run.state.now) return run;
  const draft = draftOf(run);
  advanceDraft(draft, to);
  return runOf(draft);
}

/** Applies one input at scenario time `at` (advancing there first, so an answer at its deadline is late). Pure: the given run stays as it was. */
export function apply(run: Run, at: number, input: Input): Applied {
  if (at < run.state.now) return { ok: false, code: 'pastTime', reason: null };
  const draft = draftOf(run);
  const performed = applyToDraft(draft, at, input);
  return performed.ok ? { ...performed, run: runOf(draft) } : performed;
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
  let pace = compiled.index.phases.get(state.regions[storyRegion] ?? '')?.pace ?? 1;
  for (const id in state.decisions) if (state.decisions[id]?.state === 'open') pace = Math.min(pace, compiled.index.decisions.get(id)?.pace ?? Infinity);
  return pace;
}

/** When the next timer is due, or null when nothing is left to happen by itself or the run is over. */
export function nextTimerAt(run: Run): number | null {
  return run.state.ended ? null : run.state.timers[0]?.due ?? null;
}
