import type { Compiled } from '../compile/compile.ts';
import type { Expression, Facts, Value } from '../compile/expression.ts';
import { scopeKey } from '../compile/compileExpressions.ts';
import { storyRegion } from '../compile/machine.ts';
import type { Mode } from '../schema/common.ts';
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
}

/** Whose names an expression or effect may use: an order's, or those of the person at hand (`each`; then `task` may be ''). */
export interface OrderScope { readonly task: string; readonly unit: string; readonly target: string; readonly slots: Readonly<Record<string, string>>; readonly each?: boolean }

export const scopeOf = (order: Order): OrderScope => ({ task: order.task, unit: order.unit, target: order.target, slots: order.slots });

/** Reads the state for expressions; live, so that effects see what earlier effects of the step wrote. */
export function factsOf(state: RunState, scope: OrderScope | null = null): Facts {
  const value = (name: string): Value => {
    if (name === 'phase') return state.regions[storyRegion] ?? '';
    if (scope !== null && name === 'target') return scope.target;
    return state.values[name] ?? '';
  };
  const object = (name: string): Readonly<Record<string, Value>> => {
    if (scope !== null) {
      if (name === 'slot') return scope.slots;
      if (name === 'unit') return state.units[scope.unit] ?? {};
      if (name === 'person') return state.people[scope.target] ?? {};
    }
    return state.people[name] ?? state.units[name] ?? {};
  };
  return {
    value, object,
    list: (name) => Object.values(name === 'units' ? state.units : state.people),
    now: () => state.now,
    times: (key) => state.counts[key]?.n ?? 0,
    firstAt: (key) => state.counts[key]?.first ?? -1,
    lastAt: (key) => state.counts[key]?.last ?? -1,
    isOpen: (decision) => state.decisions[decision]?.state === 'open',
    region: (id) => state.regions[id] ?? '',
  };
}

function expressionOf(compiled: Compiled, source: string, scope: OrderScope | null): Expression {
  const inScope = scope === null ? undefined : compiled.expressions.get(scopeKey({ task: scope.task, each: scope.each === true }))?.get(source);
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
