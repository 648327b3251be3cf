import type { ExpressionTable } from '../compile/compileExpressions.ts';
import type { Draft } from '../run/draft.ts';

/**
 * What tells states apart whose futures may differ (engine rule 22): configuration, live values, timers as due − now in order,
 * monitors, units, orders, open decisions, what has happened how often. Two states with one key have the same future. Where an
 * expression reads the clock or the time of a happening, absolute time and those times are part of the key.
 */
export function stateKey({ state, compiled, options }: Draft): string {
  const timed = readsTime(compiled.expressions);
  const until = (time: number | null): number | null => (time === null ? null : time - state.now);
  return JSON.stringify([
    options.seed, timed ? state.now : 0, state.regions, state.values, state.people, state.units,
    state.orders.map(({ unit, task, target, slots, stage, destination, leg, cancelling }) => [unit, task, target, slots, stage, destination, leg?.to, cancelling]),
    Object.entries(state.decisions).map(([id, { state: how, option, openedAt, shown }]) => [id, how, option, how === 'open' ? state.now - openedAt : 0, shown]),
    state.deliveries.map(({ inject, state: how }) => [inject, how]), state.promises,
    state.timers.map(({ due, what }) => [due - state.now, ...Object.values(what)]), state.progress, state.draws, state.triggered,
    Object.entries(state.counts).map(([key, { n, first, last }]) => (timed ? [key, n, first, last] : [key, n])).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    Object.values(state.monitors).map(({ status, from, due, until: end, n, since, broken }) => (status === 'pending' ? [from < 0, until(due), until(end), n, since < 0, broken] : [status, n])),
    state.offered, Object.keys(state.vetoes), Object.keys(state.caps), state.ended?.ending ?? null,
  ]);
}

const known = new WeakMap<ExpressionTable, boolean>();

/** Whether any expression of a document looks at the clock or at when something happened. */
function readsTime(expressions: ExpressionTable): boolean {
  const answer = known.get(expressions) ?? [...expressions.values()].some((scope) => [...scope.values()].some(({ reads, source }) => reads.has('now') || /\b(?:firstAt|lastAt)\(/.test(source)));
  known.set(expressions, answer);
  return answer;
}
