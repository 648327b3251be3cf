import { botNames } from '../analysis/bots.ts';
import { playBotUntil } from '../analysis/play.ts';
import type { Compiled } from '../compile/compile.ts';
import type { Value } from '../compile/expression.ts';
import { assign } from '../run/assign.ts';
import { cloneState } from '../run/cloneState.ts';
import { newDraft } from '../run/conditions.ts';
import type { Run, RunOptions } from '../run/draft.ts';
import type { TimedInput } from '../run/inputs.ts';
import { runOf } from '../run/run.ts';
import { settle } from '../run/step.ts';

/** A run that stands where a decision waits for its answer, and what was done to get there; null where none of the bots gets there (a longer search may). */
export function trialAt(compiled: Compiled, options: RunOptions, decision: string): { readonly run: Run; readonly inputs: readonly TimedInput[] } | null {
  for (const bot of botNames) {
    const played = playBotUntil(compiled, options, bot, ({ state }) => state.decisions[decision]?.state === 'open');
    if (played) return played;
  }
  return null;
}

/**
 * The run with variables (`fire`) and people's attributes (`sun.trust`) as an author sets them while trying, within their bounds; what then holds happens at once.
 * Such a run is of no log: it is played and thrown away. Throws a ScenarioError for a name that is not there.
 */
export function withValues(run: Run, values: Readonly<Record<string, Value>>): Run {
  const draft = newDraft(run.compiled, run.options, cloneState(run.state));
  for (const [name, value] of Object.entries(values)) {
    const [object = '', field] = name.split('.');
    assign(draft, object, field, value, null);
  }
  if (!draft.state.ended) settle(draft);
  return runOf(draft);
}

/** A value that an author watches while trying: of a variable, an attribute of a person, a region's state. */
export interface WatchedValue { readonly kind: 'variable' | 'person' | 'dynamic' | 'unit'; readonly owner: string; readonly field: string | null; readonly value: Value }

/** Everything that a run's world holds, in the order of the document. */
export function valuesOf({ compiled: { scenario }, state }: Run): WatchedValue[] {
  return [
    ...scenario.variables.map(({ id }): WatchedValue => ({ kind: 'variable', owner: id, field: null, value: state.values[id] ?? '' })),
    ...scenario.dynamics.map(({ id }): WatchedValue => ({ kind: 'dynamic', owner: id, field: null, value: state.regions[id] ?? '' })),
    ...scenario.people.flatMap(({ id }) => scenario.attributes.map((attribute): WatchedValue => ({ kind: 'person', owner: id, field: attribute.id, value: state.people[id]?.[attribute.id] ?? '' }))),
    ...scenario.units.flatMap(({ id }) => (['status', 'at', 'task'] as const).map((field): WatchedValue => ({ kind: 'unit', owner: id, field, value: state.units[id]?.[field] ?? '' }))),
  ];
}
