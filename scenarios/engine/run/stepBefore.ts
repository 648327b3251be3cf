import type { Run } from './draft.ts';
import { handlesOf } from './handles.ts';
import type { TimedInput } from './inputs.ts';

/** The handle under which a practice run goes back to before a decision; null where it cannot: another mode, not met, or taken back by the world. */
export function stepHandle({ compiled, options, state }: Run, decision: string): string | null {
  const met = state.decisions[decision]?.state;
  return options.mode === 'practice' && (met === 'answered' || met === 'timedOut') ? handlesOf(compiled, options.seed).of('decision', decision) : null;
}

/** How much of a log lies before a decision was met, and when (ms of scenario time). */
export interface StepBefore { readonly inputs: number; readonly at: number }

/**
 * Where a run stood before it met a decision (by its handle): just before the answer, or where time ran out, when it was put.
 * Null for a decision that was not met, or that the world took back.
 */
export function stepBefore(run: Run, log: readonly TimedInput[], handle: string): StepBefore | null {
  const decision = handlesOf(run.compiled, run.options.seed).idOf('decision', handle);
  const met = decision === null ? undefined : run.state.decisions[decision];
  if (met?.state === 'timedOut') return { inputs: log.filter(({ at }) => at <= met.openedAt).length, at: met.openedAt };
  const answer = log.findLastIndex(({ input }) => input.type === 'optionChosen' && input.decision === decision);
  const at = log[answer]?.at;
  return met?.state === 'answered' && at !== undefined ? { inputs: answer, at } : null;
}
