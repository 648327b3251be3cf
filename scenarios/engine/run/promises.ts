import type { Effect } from '../schema/effects.ts';
import type { Draft } from './draft.ts';
import { happen } from './happen.ts';
import { cancelTimers, schedule } from './queue.ts';
import type { PromiseState } from './state.ts';

type RunList = (effects: readonly Effect[]) => void;

/** Somebody gives his word until `due`. Given again while it is open, the new term takes the place of the old one (engine rule 15). */
export function makePromise(draft: Draft, id: string, owner: string, due: number): void {
  const { state } = draft;
  cancelTimers(state, (what) => what.kind === 'promise' && what.promise === id);
  state.promises[id] = { owner, madeAt: state.now, due, state: 'open', endedAt: null };
  schedule(state, due, { kind: 'promise', promise: id });
  happen(draft, 'promiseMade', id, owner);
}

/** The word is kept. Without an open promise of this matter nothing happens: what comes after the breach does not undo it. */
export function keepPromise(draft: Draft, id: string, run: RunList): void {
  const { state } = draft;
  if (!end(draft, id, 'kept')) return;
  cancelTimers(state, (what) => what.kind === 'promise' && what.promise === id);
  happen(draft, 'promiseKept', id, state.promises[id]?.owner);
  run(draft.compiled.index.promises.get(id)?.kept ?? []);
}

/** Its time is up. */
export function breakPromise(draft: Draft, id: string, run: RunList): void {
  if (!end(draft, id, 'broken')) return;
  happen(draft, 'promiseBroken', id, draft.state.promises[id]?.owner);
  run(draft.compiled.index.promises.get(id)?.broken ?? []);
}

function end(draft: Draft, id: string, how: PromiseState['state']): boolean {
  const { state } = draft;
  const promise = state.promises[id];
  if (promise?.state !== 'open') return false;
  state.promises[id] = { ...promise, state: how, endedAt: state.now };
  return true;
}
