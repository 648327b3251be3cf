import type { Compiled } from '../compile/compile.ts';
import { holds } from './draft.ts';
import type { RunState } from './state.ts';

/** The next road of the fastest way from one place to another. */
export interface Step { readonly road: string; readonly to: string; readonly takes: number }

/**
 * The first step of the fastest open way (Dijkstra over travel times; ties by road id, engine rule 14).
 * `'there'` when already there, null when no way is open.
 */
export function nextStep(compiled: Compiled, state: RunState, from: string, to: string): Step | 'there' | null {
  if (from === to) return 'there';
  const closed = compiled.scenario.roads.filter((road) => road.closedWhen !== undefined && holds(compiled, state, road.closedWhen)).map((road) => road.id);
  const known = found.get(compiled) ?? new Map<string, Step | null>();
  found.set(compiled, known);
  const question = [from, to, ...closed].join(' ');
  const answer = known.get(question) ?? (known.has(question) ? null : firstStep(compiled, closed, from, to));
  known.set(question, answer);
  return answer;
}

/** Ways once found: the same question has the same answer in every run of a document. */
const found = new WeakMap<Compiled, Map<string, Step | null>>();

function firstStep(compiled: Compiled, closed: readonly string[], from: string, to: string): Step | null {
  // searched backwards from the goal, so that the step out of `from` is what the search ends with
  const distance = new Map<string, number>([[to, 0]]);
  const first = new Map<string, Step>();
  const open = new Set([to]);
  const roads = compiled.scenario.roads.filter((road) => !closed.includes(road.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  while (open.size > 0) {
    const place = nearest(open, distance);
    if (place === from) return first.get(from) ?? null;
    open.delete(place);
    for (const road of roads) {
      const other = road.to === place ? road.from : road.from === place ? road.to : null;
      if (other === null) continue;
      const length = (distance.get(place) ?? 0) + road.takes;
      const known = distance.get(other);
      if (known !== undefined && (known < length || (known === length && (first.get(other)?.road ?? '') <= road.id))) continue;
      distance.set(other, length);
      first.set(other, { road: road.id, to: place, takes: road.takes });
      open.add(other);
    }
  }
  return null;
}

function nearest(open: ReadonlySet<string>, distance: ReadonlyMap<string, number>): string {
  let best = '', least = Infinity;
  for (const place of open) {
    const length = distance.get(place) ?? Infinity;
    if (length < least) { best = place; least = length; }
  }
  return best;
}

/** How long a unit needs on a road: `takes` at speed 1000, in whole ms, at least 1. */
export function legTime(takes: number, speed: number): number {
  return Math.max(1, Math.round((takes * 1000) / speed));
}

/** When a unit that is at a place since a moment will be at another, by the roads as they are now; null when no way is open. */
export function arrival(compiled: Compiled, state: RunState, { at, since, to, speed }: { readonly at: string; readonly since: number; readonly to: string; readonly speed: number }): number | null {
  let here = at, time = since;
  for (let step = nextStep(compiled, state, here, to); step !== 'there'; step = nextStep(compiled, state, here, to)) {
    if (step === null) return null;
    time += legTime(step.takes, speed);
    here = step.to;
  }
  return time;
}

/** How long a unit at a place would travel to each place it can reach by the roads as they are now. */
export function waysFrom(compiled: Compiled, state: RunState, from: string, speed: number): { readonly place: string; readonly takes: number }[] {
  return compiled.scenario.places
    .map(({ id }) => ({ place: id, takes: arrival(compiled, state, { at: from, since: 0, to: id, speed }) }))
    .filter((way): way is { place: string; takes: number } => way.takes !== null);
}
