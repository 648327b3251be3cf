import type { RunState } from './state.ts';

function eachCopied<T extends object>(records: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record }]));
}

/** A state that can be written to without touching the old one. What is never written to after its making (happenings, timers, regions) is shared. */
export function cloneState(state: RunState): RunState {
  return {
    ...state,
    values: { ...state.values }, people: eachCopied(state.people), units: eachCopied(state.units),
    orders: state.orders.map((order) => ({ ...order })), decisions: { ...state.decisions }, deliveries: state.deliveries.map((delivery) => ({ ...delivery })), promises: { ...state.promises },
    triggered: { ...state.triggered }, timers: [...state.timers], progress: { ...state.progress }, draws: { ...state.draws }, counts: { ...state.counts },
    monitors: eachCopied(state.monitors), offered: { ...state.offered }, vetoes: { ...state.vetoes }, caps: { ...state.caps },
    happenings: [...state.happenings], changes: { ...state.changes }, hints: { ...state.hints },
  };
}
