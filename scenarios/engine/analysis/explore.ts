import type { Draft } from '../run/draft.ts';
import { newDraft } from '../run/conditions.ts';
import { cloneState } from '../run/cloneState.ts';
import { advanceDraft, applyToDraft } from '../run/inPlace.ts';
import type { TimedInput } from '../run/inputs.ts';
import { ScenarioError } from '../errors.ts';
import { botOf } from './bots.ts';
import { menu, type Course } from './menu.ts';
import { stateKey } from './stateKey.ts';
import { startOf, type Search } from './search.ts';

/** A state to go on from, and the way there. */
interface Node { readonly draft: Draft; readonly inputs: readonly TimedInput[]; readonly depth: number }

/** Every so many new states one is played to its end, so that readings of items and endings come to light too. */
const playEvery = 25;

/**
 * Goes on state by state from the start, by everything on the menu: first from states that showed something new, breadth
 * first among equals. States with one key are one. Stops when nothing is open, nothing is left or the budget is spent.
 */
export function explore(search: Search): void {
  const start = startOf(search.compiled, 1);
  if (start instanceof ScenarioError || search.open().length === 0) return;
  const fresh: Node[] = [{ draft: start, inputs: [], depth: 0 }], stale: Node[] = [];
  const seen = new Set([stateKey(start)]), features = new Set<string>();
  for (let node = fresh.shift(); node && search.open().length > 0; node = fresh.shift() ?? stale.shift()) {
    for (const course of menu(node.draft)) {
      if (search.isSpent()) return;
      const next = follow(search, node, course);
      if (!next || seen.has(stateKey(next.draft))) continue;
      seen.add(stateKey(next.draft));
      const isNew = addFeatures(features, next.draft);
      if (isNew || seen.size % playEvery === 0) search.playFrom(copyOf(next.draft), [...next.inputs], botOf(seen.size % 2 === 0 ? 'expert' : 'passive'));
      if (!next.draft.state.ended) (isNew ? fresh : stale).push(next);
    }
  }
}

function copyOf({ compiled, options, state }: Draft): Draft {
  return newDraft(compiled, options, cloneState(state));
}

function follow(search: Search, { draft, inputs, depth }: Node, course: Course): Node | null {
  const next = copyOf(draft);
  try {
    if ('waitUntil' in course) advanceDraft(next, course.waitUntil);
    else if (!applyToDraft(next, next.state.now, course.input).ok) return null;
  } catch (error) {
    if (error instanceof ScenarioError) { search.fault(error); return null; }
    throw error;
  }
  const log = 'input' in course ? [...inputs, { at: draft.state.now, input: course.input }] : inputs;
  search.see(next);
  search.take(next, log);
  return { draft: next, inputs: log, depth: depth + 1 };
}

/** Regions, happenings and readings that no state before has shown. */
function addFeatures(features: Set<string>, { state }: Draft): boolean {
  const before = features.size;
  for (const [region, at] of Object.entries(state.regions)) if (!region.startsWith('unit_')) features.add(`${region}=${at}`);
  for (const key in state.counts) features.add(key);
  for (const [id, { status }] of Object.entries(state.monitors)) features.add(`${id}:${status}`);
  return features.size > before;
}
