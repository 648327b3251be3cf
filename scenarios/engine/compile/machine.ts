import { createMachine, type AnyStateMachine } from 'xstate';
import type { Facts } from './expression.ts';
import type { ExpressionTable } from './compileExpressions.ts';
import type { Scenario } from '../schema/scenario.ts';

/** One event of a step. `facts` is the world as it stood before the step: guards read it and nothing else. */
export interface MachineEvent { readonly type: string; readonly facts: Facts }

/** Action ids that the machine emits; the runner looks the effects up by them. */
export interface MachineAction { readonly type: 'enter' | 'exit' | 'take'; readonly params: { readonly region: string; readonly state: string; readonly list?: 'to' | 'after' | undefined; readonly index?: number | undefined } }

export const unitRegion = (unit: string): string => `unit_${unit}`;
export const storyRegion = 'story';

export interface RegionSource {
  readonly id: string; readonly initial: string;
  readonly states: readonly { readonly id: string; readonly to: readonly { readonly when: string; readonly state: string }[]; readonly after: readonly { readonly state?: string | undefined; readonly when?: string | undefined }[] }[];
}

/** The story and each dynamic as one kind of thing: a flat region of states. Units have regions of their own kind. */
export function regionsOf(scenario: Scenario): readonly RegionSource[] {
  const story: RegionSource = {
    id: storyRegion, initial: scenario.initialPhase,
    states: scenario.phases.map((phase) => ({ id: phase.id, to: phase.to.map((to) => ({ when: to.when, state: to.phase })), after: phase.after.map((after) => ({ state: after.phase, when: after.when })) })),
  };
  return [story, ...scenario.dynamics];
}

/** The document as one XState machine of flat parallel regions: the story, each dynamic, each unit (engine rule 24). */
export function buildMachine(scenario: Scenario, expressions: ExpressionTable): AnyStateMachine {
  return createMachine(machineConfig(scenario, (source) => {
    const expression = expressions.get('')?.get(source);
    return ({ event }: { event: unknown }) => expression?.evaluate((event as MachineEvent).facts) === true;
  }));
}

/** The machine as XState's configuration; `guard` says how a condition stands in it: as a function to run, or as data to look at. */
export function machineConfig<Guard>(scenario: Scenario, guard: (source: string) => Guard) {
  const regions = regionsOf(scenario).map((region) => [region.id, regionNode(region, guard)] as const);
  const units = scenario.units.map((unit) => [unitRegion(unit.id), unitNode(unit.id, unit.status === 'away')] as const);
  return { id: scenario.id, type: 'parallel' as const, states: Object.fromEntries([...regions, ...units]) };
}

/** A transition into the state it comes from leaves it and enters it again: its timers start anew. */
function regionNode<Guard>(region: RegionSource, guard: (source: string) => Guard) {
  const jumps = region.id === storyRegion ? Object.fromEntries(region.states.map((state) => [`goto.${state.id}`, { target: `.${state.id}` }])) : {};
  const states = region.states.map((state) => {
    const take = (list: 'to' | 'after', index: number) => ({ type: 'take', params: { region: region.id, state: state.id, list, index } });
    const on: Record<string, unknown> = { settle: state.to.map((to, index) => ({ target: to.state, reenter: true, guard: guard(to.when), actions: take('to', index) })) };
    state.after.forEach((after, index) => {
      on[afterEvent(region.id, state.id, index)] = { ...(after.state === undefined ? {} : { target: after.state, reenter: true }), ...(after.when === undefined ? {} : { guard: guard(after.when) }), actions: take('after', index) };
    });
    return [state.id, { entry: { type: 'enter', params: { region: region.id, state: state.id } }, exit: { type: 'exit', params: { region: region.id, state: state.id } }, on }] as const;
  });
  return { initial: region.initial, on: jumps, states: Object.fromEntries(states) };
}

/** idle → moving → working → idle, with the two ways of not being there. */
function unitNode(unit: string, away: boolean) {
  const on = Object.fromEntries(unitStates.map((state) => [unitEvent(unit, state), { target: `.${state}` }]));
  return { initial: away ? 'away' : 'idle', on, states: Object.fromEntries(unitStates.map((state) => [state, {}])) };
}

export const unitStates = ['idle', 'moving', 'working', 'away', 'stranded'] as const;
export type UnitStatus = (typeof unitStates)[number];
export const unitEvent = (unit: string, status: UnitStatus): string => `unit.${unit}.${status}`;
export const afterEvent = (region: string, state: string, index: number): string => `after.${region}.${state}.${index}`;
