import type { Compiled } from '../compile/compile.ts';
import type { Value } from '../compile/expression.ts';
import { evaluate, factsOf, holds, type Draft, type RunOptions } from './draft.ts';
import type { RunState } from './state.ts';

const unknown = 0, yes = 1, no = 2;

/** A draft of this state about which nothing is known yet: every condition will be looked at. */
export function newDraft(compiled: Compiled, options: Required<RunOptions>, state: RunState): Draft {
  return { compiled, options, state, queue: [], instant: { at: -1, events: 0, depth: 0 }, found: new Uint8Array(compiled.conditions.expressions.length), amounts: [], idle: new Map(), isSettled: false, version: 0 };
}

/** Whether a condition over the world's names holds; evaluated again only when something it reads has changed (engine rule 10). */
export function stands(draft: Draft, source: string): boolean {
  const slot = draft.compiled.conditions.slots.get(source);
  if (slot === undefined) return holds(draft.compiled, draft.state, source);
  const known = draft.found[slot];
  if (known !== unknown) return known === yes;
  const value = draft.compiled.conditions.expressions[slot]?.evaluate(factsOf(draft.state)) === true;
  draft.found[slot] = value ? yes : no;
  return value;
}

/** What an expression over the world's names comes to; computed again only when something it reads has changed, as for conditions. */
export function amount(draft: Draft, source: string): Value {
  const { conditions } = draft.compiled;
  if (conditions.slots.has(source)) return stands(draft, source);
  const slot = conditions.amounts.slots.get(source);
  if (slot === undefined) return evaluate(draft.compiled, draft.state, source);
  return (draft.amounts[slot] ??= evaluate(draft.compiled, draft.state, source));
}

/** Something of this name has been written: a variable, person, unit, list, region, decision, or the count of a happening. */
export function touch(draft: Draft, name: string): void {
  draft.version += 1;
  forget(draft, name);
}

function forget(draft: Draft, name: string): void {
  const { amounts, readers: conditions } = draft.compiled.conditions;
  const stale = amounts.readers.get(name);
  if (stale !== undefined) for (const slot of stale) draft.amounts[slot] = undefined;
  const readers = conditions.get(name);
  if (readers === undefined) return;
  for (const slot of readers) draft.found[slot] = unknown;
  draft.isSettled = false;
}

/** A person or a unit has changed, and with it the list of all. */
export function touchOne(draft: Draft, id: string, list: 'people' | 'units'): void {
  touch(draft, id);
  touch(draft, list);
}

/** The only writer of the clock. */
export function moveClock(draft: Draft, to: number): void {
  if (draft.state.now === to) return;
  draft.state.now = to;
  if (draft.compiled.readsClock) forget(draft, 'now');
}
