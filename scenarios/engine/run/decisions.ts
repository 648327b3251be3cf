import type { Decision } from '../schema/scenario.ts';
import { touch } from './conditions.ts';
import { duration, holds, type Draft } from './draft.ts';
import { happen } from './happen.ts';
import { cancelTimers, schedule } from './queue.ts';
import { shuffled } from './random.ts';
import type { RunState } from './state.ts';
import { ScenarioError } from '../errors.ts';

/** Puts a decision to the trainee, once a run: options are filtered by their guards and shuffled on a stream of their own. */
export function openDecision(draft: Draft, id: string): void {
  const { state, compiled, options } = draft;
  const decision = compiled.index.decisions.get(id);
  if (!decision || state.decisions[id] !== undefined) return;
  const shown = shuffled(offered(draft, decision), options.seed, `options.${id}`);
  if (shown.length === 0) throw new ScenarioError(`decision.${id}`, 'no option is open; give one of them no `when`');
  const deadline = decision.limit === undefined ? null : state.now + duration(compiled, state, decision.limit);
  state.decisions[id] = { state: 'open', openedAt: state.now, deadline, closedAt: null, option: null, shown };
  touch(draft, id);
  if (deadline !== null) {
    schedule(state, deadline, { kind: 'deadline', decision: id });
    state.speed = 1; // nobody is hurried through a timed decision (engine rule 5)
  }
  happen(draft, 'decisionOpened', id);
}

export function timedDecisionIsOpen(state: RunState): boolean {
  return Object.values(state.decisions).some((decision) => decision.state === 'open' && decision.deadline !== null);
}

function offered(draft: Draft, decision: Decision): string[] {
  return decision.options.filter((option) => option.when === undefined || holds(draft.compiled, draft.state, option.when)).map((option) => option.id);
}

/** Takes a decision back without blame. */
export function withdrawDecision(draft: Draft, id: string): void {
  if (draft.state.decisions[id]?.state !== 'open') return;
  close(draft, id, 'withdrawn', null);
  happen(draft, 'decisionWithdrawn', id);
}

/** Ends an open decision; its deadline is cancelled with it. */
export function close(draft: Draft, id: string, how: 'answered' | 'timedOut' | 'withdrawn', option: string | null): void {
  const { state } = draft;
  const decision = state.decisions[id];
  if (!decision) return;
  state.decisions[id] = { ...decision, state: how, closedAt: state.now, option };
  touch(draft, id);
  cancelTimers(state, (what) => what.kind === 'deadline' && what.decision === id);
}
