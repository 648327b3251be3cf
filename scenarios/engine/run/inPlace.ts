import type { Compiled } from '../compile/compile.ts';
import { ScenarioError } from '../errors.ts';
import { moveClock, newDraft } from './conditions.ts';
import type { Draft, RunOptions } from './draft.ts';
import type { Input } from './inputs.ts';
import { beginMonitors } from './monitors.ts';
import { perform, type Performed } from './perform.ts';
import { takeDue } from './queue.ts';
import { startState } from './startState.ts';
import { endRun, follow, settle, stepTimer } from './step.ts';

/** A new run at time 0 that its owner steps in place: what mass play uses. `startRun` gives the same as a value. */
export function startDraft(compiled: Compiled, options: RunOptions): Draft {
  const variant = options.variant ?? null;
  const form = variant === null ? compiled : compiled.variants.get(variant);
  if (!form) throw new ScenarioError('variants', `there is no variant "${variant}"`);
  const selected = form.selector.initial();
  const draft = newDraft(form, { ...options, variant }, startState(form, selected.regions));
  beginMonitors(draft);
  follow(draft, selected);
  settle(draft);
  return draft;
}

/** Moves a draft's clock to `to`, firing due timers one by one; stops where the run ends by itself. */
export function advanceDraft(draft: Draft, to: number): void {
  if (draft.state.ended || to <= draft.state.now) return;
  begin(draft);
  run(draft, to);
}

/** Applies one input at `at`, advancing there first. A refused input has done nothing beyond that. */
export function applyToDraft(draft: Draft, at: number, input: Input): Performed {
  if (at < draft.state.now) return { ok: false, code: 'pastTime', reason: null };
  begin(draft);
  run(draft, at);
  if (draft.state.ended) return input.type === 'clockAdvanced' ? { ok: true, outcome: 'accepted', reason: null } : { ok: false, code: 'runOver', reason: null };
  const performed = perform(draft, input, (to, stop) => run(draft, to, stop), () => endRun(draft));
  // a mark of the clock is no event: advancing there has already done all there was to do
  if (performed.ok && !draft.state.ended && input.type !== 'clockAdvanced') settle(draft);
  return performed;
}

/** What is counted against endless loops is counted per call, so that a run of many inputs is like many runs of one. */
function begin({ instant }: Draft): void {
  instant.at = -1;
  instant.depth = 0;
}

function run(draft: Draft, to: number, stop: (before: number, events: number) => boolean = () => false): void {
  const { state } = draft;
  for (let events = 1; ; events += 1) {
    const before = state.happenings.length;
    const timer = state.ended ? undefined : takeDue(state, to);
    if (!timer) break;
    stepTimer(draft, timer);
    if (stop(before, events)) return;
  }
  if (!state.ended) moveClock(draft, Math.max(state.now, to));
}
