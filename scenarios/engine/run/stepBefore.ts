import type { Run } from './draft.ts';
import { handlesOf } from './handles.ts';
import type { TimedInput } from './inputs.ts';

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
