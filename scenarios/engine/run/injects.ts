import type { Mode } from '../schema/common.ts';
import type { Effect } from '../schema/effects.ts';
import type { Inject } from '../schema/scenario.ts';
import { duration, type Draft } from './draft.ts';
import { happen } from './happen.ts';
import { cancelTimers, schedule } from './queue.ts';

type RunList = (effects: readonly Effect[]) => void;

/** Whether the instructor's sending of this inject flags a run of this mode as assisted (engine rule 30). */
export function assists(mode: Mode, { assessable }: Pick<Inject, 'assessable'>): boolean {
  return mode === 'assessed' && !assessable;
}

/** Delivers an inject: it rings (phone, visitor) or lies there unread. At most once, unless it may repeat. */
export function deliver(draft: Draft, id: string, run: RunList): void {
  const { state, compiled } = draft;
  const inject = compiled.index.injects.get(id);
  if (!inject || (!inject.repeat && state.deliveries.some((each) => each.inject === id))) return;
  const n = state.deliveries.length + 1;
  const rings = inject.ringFor !== undefined;
  const ringUntil = inject.ringFor === undefined ? null : state.now + duration(compiled, state, inject.ringFor);
  state.deliveries.push({ n, inject: id, at: state.now, state: rings ? 'ringing' : 'unread', ringUntil });
  if (ringUntil !== null) schedule(state, ringUntil, { kind: 'ring', delivery: n });
  happen(draft, 'delivered', id);
  run(inject.delivered);
}

/** The trainee picks up or reads. False when there is nothing to acknowledge any more. */
export function acknowledge(draft: Draft, n: number, run: RunList): boolean {
  const { state, compiled } = draft;
  const delivery = state.deliveries.find((each) => each.n === n);
  if (!delivery || (delivery.state !== 'ringing' && delivery.state !== 'unread')) return false;
  delivery.state = 'read';
  cancelTimers(state, (what) => what.kind === 'ring' && what.delivery === n);
  happen(draft, 'acknowledged', delivery.inject);
  run(compiled.index.injects.get(delivery.inject)?.acknowledged ?? []);
  return true;
}

/** It rang out. */
export function miss(draft: Draft, n: number, run: RunList): void {
  const { state, compiled } = draft;
  const delivery = state.deliveries.find((each) => each.n === n);
  if (delivery?.state !== 'ringing') return;
  delivery.state = 'missed';
  happen(draft, 'missed', delivery.inject);
  run(compiled.index.injects.get(delivery.inject)?.missed ?? []);
}
