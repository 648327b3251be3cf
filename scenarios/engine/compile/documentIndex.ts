import type { Pattern, What } from '../schema/rubric.ts';
import type { Attribute, Decision, Dynamic, Form, Inject, Person, Phase, Place, Promised, Scenario, Task, TaskItem, Unit, Variable } from '../schema/scenario.ts';

/** A document's parts by id. */
export interface Index {
  readonly places: ReadonlyMap<string, Place>; readonly people: ReadonlyMap<string, Person>; readonly units: ReadonlyMap<string, Unit>;
  readonly tasks: ReadonlyMap<string, Task>; readonly decisions: ReadonlyMap<string, Decision>; readonly injects: ReadonlyMap<string, Inject>; readonly promises: ReadonlyMap<string, Promised>;
  readonly phases: ReadonlyMap<string, Phase>; readonly dynamics: ReadonlyMap<string, Dynamic>;
  readonly variables: ReadonlyMap<string, Variable>; readonly attributes: ReadonlyMap<string, Attribute>; readonly items: ReadonlyMap<string, TaskItem>;
  /** the task items whose pattern names a happening key, in document order */
  readonly itemsByKey: ReadonlyMap<string, readonly TaskItem[]>;
  /** the task items that look at a condition at every stable point, in document order */
  readonly watchingItems: readonly TaskItem[];
  /** what opens or goes back by a condition of its own, in document order */
  readonly watchingDecisions: readonly Decision[]; readonly watchingInjects: readonly Inject[];
  /** by dynamic and state */
  readonly states: ReadonlyMap<string, ReadonlyMap<string, Dynamic['states'][number]>>;
  /** by dynamic, state and tick */
  readonly ticks: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, TickSource>>>;
}

/** A tick and the name of its accumulator in a run's state. */
export type TickSource = Dynamic['states'][number]['ticks'][number] & { readonly key: string };

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

export function indexOf(scenario: Form): Index {
  return {
    places: byId(scenario.places), people: byId(scenario.people), units: byId(scenario.units), tasks: byId(scenario.tasks),
    decisions: byId(scenario.decisions), injects: byId(scenario.injects), promises: byId(scenario.promises), phases: byId(scenario.phases), dynamics: byId(scenario.dynamics),
    variables: byId(scenario.variables), attributes: byId(scenario.attributes), items: byId(scenario.rubric.tasks),
    itemsByKey: itemsByKey(scenario), watchingItems: scenario.rubric.tasks.filter(isWatching),
    watchingDecisions: scenario.decisions.filter((decision) => decision.when !== undefined || decision.withdrawWhen !== undefined),
    watchingInjects: scenario.injects.filter((inject) => inject.when !== undefined),
    states: new Map(scenario.dynamics.map((dynamic) => [dynamic.id, byId(dynamic.states)])), ticks: ticksOf(scenario),
  };
}

function ticksOf(scenario: Form): Index['ticks'] {
  const ofState = (dynamic: Dynamic, state: Dynamic['states'][number]) => new Map(state.ticks.map((tick) => [tick.id, { ...tick, key: `${dynamic.id}.${state.id}.${tick.id}` }]));
  return new Map(scenario.dynamics.map((dynamic) => [dynamic.id, new Map(dynamic.states.map((state) => [state.id, ofState(dynamic, state)]))]));
}

function itemsByKey(scenario: Scenario): Index['itemsByKey'] {
  const found = new Map<string, TaskItem[]>();
  for (const item of scenario.rubric.tasks) for (const key of new Set(keysOf(item.pattern))) {
    const known = found.get(key);
    if (known) known.push(item); else found.set(key, [item]);
  }
  return found;
}

function isWatching({ offeredWhen, pattern }: TaskItem): boolean {
  const state = (what: What) => 'state' in what;
  return offeredWhen !== undefined || 'heldFor' in pattern || ('doneBy' in pattern && state(pattern.doneBy.what)) || ('never' in pattern && state(pattern.never.what)) ||
    ('before' in pattern && (state(pattern.before.what) || state(pattern.before.before)));
}

/** Every happening key that moves a pattern's monitor. */
function keysOf(pattern: Pattern): string[] {
  const event = (what: What) => ('event' in what ? [what.event] : []);
  const given = (key: string | undefined) => (key === undefined ? [] : [key]);
  if ('doneBy' in pattern) return [...event(pattern.doneBy.what), ...given(pattern.doneBy.from)];
  if ('before' in pattern) return [...event(pattern.before.what), ...event(pattern.before.before)];
  if ('atLeast' in pattern) return [pattern.atLeast.what, ...given(pattern.atLeast.from)];
  if ('never' in pattern) return [...event(pattern.never.what), ...given(pattern.never.from), ...given(pattern.never.until)];
  if ('inOrder' in pattern) return [...pattern.inOrder.events];
  return given(pattern.heldFor.from);
}
