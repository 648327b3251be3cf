import type { Compiled } from '../compile/compile.ts';
import type { Expression, Facts, Value } from '../compile/expression.ts';
import { scopeKey } from '../compile/compileExpressions.ts';
import { storyRegion } from '../compile/machine.ts';
import type { Mode } from '../schema/common.ts';
import type { Effect } from '../schema/effects.ts';
import { ScenarioError } from '../errors.ts';
import type { Order, RunState } from './state.ts';

export interface RunOptions { readonly seed: number; readonly mode: Mode; readonly variant?: string | null }

/** A run between two inputs: a value. Every function of the engine returns a new one. */
export interface Run { readonly compiled: Compiled; readonly options: Required<RunOptions>; readonly state: RunState }

/** What a step works on: a state of its own, the events still to come in this instant, and whose names are in scope. */
export interface Draft {
  readonly compiled: Compiled;
  readonly options: Required<RunOptions>;
  readonly state: RunState;
  readonly queue: { readonly type: string }[];
  /** events of this instant and effects inside effects, against endless loops (engine rule 3) */
  instant: { at: number; events: number; depth: number };
  /** what the numbered conditions were found to be since something they read last changed */
  readonly found: Uint8Array;
  /** the same for the numbered amounts; undefined = to be computed again */
  readonly amounts: (Value | undefined)[];
  /** nothing that conditions, monitors or transitions look at has changed since the last stable point */
  isSettled: boolean;
  /** repeated effects that changed nothing, and the version of the world in which they did not */
  readonly idle: Map<readonly Effect[], number>;
  /** counts changes of the world, so that who looks at it can tell whether anything is new */
  version: number;
}

/** Whose names an expression or effect may use: an order's, or those of the person at hand (`each`; then `task` may be ''). */
export interface OrderScope { readonly task: string; readonly unit: string; readonly target: string; readonly slots: Readonly<Record<string, string>>; readonly each?: boolean }

export const scopeOf = (order: Order): OrderScope => ({ task: order.task, unit: order.unit, target: order.target, slots: order.slots });

/** Reads the state for expressions; live, so that effects see what earlier effects of the step wrote. */
export function factsOf(state: RunState, scope: OrderScope | null = null): Facts {
  return new StateFacts(state, scope);
}

const nobody: Readonly<Record<string, Value>> = {};

/** A class, because millions of these are made and read in mass play. */
class StateFacts implements Facts {
  readonly #state: RunState;
  readonly #scope: OrderScope | null;

  constructor(state: RunState, scope: OrderScope | null) {
    this.#state = state;
    this.#scope = scope;
  }

  value(name: string): Value {
    if (name === 'phase') return this.#state.regions[storyRegion] ?? '';
    if (this.#scope !== null && name === 'target') return this.#scope.target;
    return this.#state.values[name] ?? '';
  }

  object(name: string): Readonly<Record<string, Value>> {
    const scope = this.#scope;
    if (scope !== null) {
      if (name === 'slot') return scope.slots;
      if (name === 'unit') return this.#state.units[scope.unit] ?? nobody;
      if (name === 'person') return this.#state.people[scope.target] ?? nobody;
    }
    return this.#state.people[name] ?? this.#state.units[name] ?? nobody;
  }

  list(name: string): readonly Readonly<Record<string, Value>>[] { return Object.values(name === 'units' ? this.#state.units : this.#state.people); }
  now(): number { return this.#state.now; }
  times(key: string): number { return this.#state.counts[key]?.n ?? 0; }
  firstAt(key: string): number { return this.#state.counts[key]?.first ?? -1; }
  lastAt(key: string): number { return this.#state.counts[key]?.last ?? -1; }
  isOpen(decision: string): boolean { return this.#state.decisions[decision]?.state === 'open'; }
  region(id: string): string { return this.#state.regions[id] ?? ''; }
}

/** The compiled form of a source text in a scope. */
export function expressionOf(compiled: Compiled, source: string, scope: OrderScope | null): Expression {
  // most scopes of mass play are `each` outside an order: its key needs no making
  const inScope = scope === null ? undefined : compiled.expressions.get(scope.task === '' && scope.each === true ? '+each' : scopeKey({ task: scope.task, each: scope.each === true }))?.get(source);
  const expression = inScope ?? compiled.expressions.get('')?.get(source);
  if (!expression) throw new ScenarioError(source, 'this expression was not compiled');
  return expression;
}

export function evaluate(compiled: Compiled, state: RunState, source: string, scope: OrderScope | null = null): Value {
  const value = expressionOf(compiled, source, scope).evaluate(factsOf(state, scope));
  if (typeof value === 'object') throw new ScenarioError(source, 'a single value is needed here');
  return value;
}

export function holds(compiled: Compiled, state: RunState, source: string, scope: OrderScope | null = null): boolean {
  return evaluate(compiled, state, source, scope) === true;
}

/** A number, for delays and amounts of time; never negative. */
export function duration(compiled: Compiled, state: RunState, source: string, scope: OrderScope | null = null): number {
  return Math.max(0, Number(evaluate(compiled, state, source, scope)));
}
