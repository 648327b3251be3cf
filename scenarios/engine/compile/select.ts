import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { MachineAction, MachineEvent } from './machine.ts';

/** Region → its state. The whole of a machine's memory: everything else lives in the run's state. */
export type Regions = Readonly<Record<string, string>>;
/** What one event did: the next configuration, and what is to be carried out, in order. */
export interface Selected { readonly regions: Regions; readonly actions: readonly MachineAction[] }

/** Chooses transitions. XState does it in live runs, plain tables in mass play; nothing else knows which (engine rule 24). */
export interface Selector {
  /** the first configuration with its entry actions */
  readonly initial: () => Selected;
  /** the next configuration and the ordered actions for one event */
  readonly next: (regions: Regions, event: MachineEvent) => Selected;
}

/** Selects by XState's pure `transition`. */
export function machineSelector(machine: AnyStateMachine): Selector {
  return { initial: () => keep(...initialTransition(machine)), next: (regions, event) => select(machine, regions, event) };
}

const snapshots = new WeakMap<Regions, AnyMachineSnapshot>();

function select(machine: AnyStateMachine, regions: Regions, event: MachineEvent): Selected {
  const known = snapshots.get(regions) ?? machine.resolveState({ value: regions, context: {} });
  const [next, actions] = transition(machine, known, event);
  if (next === known) return { regions, actions: ours(actions) }; // effects without a way, a state entered anew: the same configuration, yet something to do
  return keep(next, actions);
}

function keep(snapshot: AnyMachineSnapshot, actions: readonly unknown[]): Selected {
  const regions = snapshot.value as Regions;
  snapshots.set(regions, snapshot);
  return { regions, actions: ours(actions) };
}

function ours(actions: readonly unknown[]): readonly MachineAction[] {
  return (actions as readonly MachineAction[]).filter((action) => action.type === 'enter' || action.type === 'exit' || action.type === 'take');
}
