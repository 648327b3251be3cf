import { afterEvent, storyRegion, type MachineAction } from '../compile/machine.ts';
import type { Selected } from '../compile/select.ts';
import { ScenarioError, assertNever } from '../errors.ts';
import { amount, moveClock, stands, touch } from './conditions.ts';
import { close, openDecision, withdrawDecision } from './decisions.ts';
import { duration, factsOf, holds, type Draft } from './draft.ts';
import { runEffects } from './effects.ts';
import { happen } from './happen.ts';
import { deliver, miss } from './injects.ts';
import { onHeld, onStable } from './monitors.ts';
import { onArrive, onFinish, orderEffects } from './orders.ts';
import { breakPromise } from './promises.ts';
import { cancelTimers, schedule } from './queue.ts';
import { repeatEffects } from './repeat.ts';
import type { Timer, TimerWhat } from './state.ts';
import type { Effect } from '../schema/effects.ts';

/** More events than this in one instant, or more rounds of eventless transitions, is an author's loop (engine rule 3). */
const maxEventsPerInstant = 1000;
const maxRounds = 100;

export const effectsRunner = (draft: Draft) => (effects: readonly Effect[]): void => runEffects(draft, effects, orderEffects);

/** Feeds one event to the machine and runs what it chose. */
function takeEvent(draft: Draft, type: string): boolean {
  const { state, compiled } = draft;
  return follow(draft, compiled.selector.next(state.regions, { type, facts: factsOf(state) }));
}

/** Carries out a selection; false when nothing was selected. */
export function follow(draft: Draft, selected: Selected): boolean {
  const changed = selected.actions.length > 0 || selected.regions !== draft.state.regions;
  draft.state.regions = selected.regions;
  if (changed) draft.isSettled = false;
  for (const { type, params } of selected.actions) if (type === 'enter') touchRegion(draft, params.region);
  for (const action of selected.actions) carryOut(draft, action);
  return changed;
}

function touchRegion(draft: Draft, region: string): void {
  touch(draft, region);
  if (region === storyRegion) touch(draft, 'phase');
}

function carryOut(draft: Draft, action: MachineAction): void {
  const { region, state: id, list, index } = action.params;
  const { state, compiled } = draft;
  const run = effectsRunner(draft);
  const phase = region === storyRegion ? compiled.index.phases.get(id) : undefined;
  const dynamic = compiled.index.states.get(region)?.get(id);
  const node = phase ?? dynamic;
  if (!node) return;
  if (action.type === 'take') return run((list === 'to' ? node.to : node.after)[index ?? 0]?.effects ?? []);
  if (action.type === 'exit') {
    cancelTimers(state, (what) => (what.kind === 'after' || what.kind === 'tick') && what.region === region && what.state === id);
    return run(node.exit);
  }
  node.after.forEach((after, i) => schedule(state, state.now + duration(compiled, state, after.delay), { kind: 'after', region, state: id, index: i }));
  for (const tick of dynamic?.ticks ?? []) schedule(state, state.now + tick.every, { kind: 'tick', region, state: id, tick: tick.id, every: tick.every });
  if (phase && compiled.readsClock) lookAgain(draft);
  if (phase) happen(draft, 'phase', id); else happen(draft, 'dynamic', region, id);
  run(node.enter);
}

/** What a timer does when it fires: an event like any other. */
function fire(draft: Draft, timer: Timer): void {
  const what = timer.what;
  switch (what.kind) {
    case 'after': return after(draft, what.region, what.state, what.index);
    case 'tick': return tick(draft, what);
    case 'deadline': return timeOut(draft, what.decision);
    case 'ring': return miss(draft, what.delivery, effectsRunner(draft));
    case 'deliver': return deliver(draft, what.inject, effectsRunner(draft));
    case 'open': return openDecision(draft, what.decision);
    case 'promise': return breakPromise(draft, what.promise, effectsRunner(draft));
    case 'arrive': return onArrive(draft, what.order);
    case 'finish': return onFinish(draft, what.order);
    case 'held': return onHeld(draft, what.item);
    case 'look': return lookAgain(draft);
    default: return assertNever(what, 'timer');
  }
}

/** A timed transition whose time has come. Its guard is asked here first, so that a fault in it is the author's and not the machine's. */
function after(draft: Draft, region: string, stateId: string, index: number): void {
  const { state, compiled } = draft;
  const nodes = region === storyRegion ? compiled.scenario.phases : (compiled.index.dynamics.get(region)?.states ?? []);
  const when = nodes.find((each) => each.id === stateId)?.after[index]?.when;
  if (when === undefined || holds(compiled, state, when)) takeEvent(draft, afterEvent(region, stateId, index));
}

/** Growth at a changing rate: an accumulator that runs its effects at each threshold (engine rule 4). */
function tick(draft: Draft, what: Extract<TimerWhat, { kind: 'tick' }>): void {
  const { state, compiled } = draft;
  const source = compiled.index.ticks.get(what.region)?.get(what.state)?.get(what.tick);
  if (!source) return;
  const { key } = source;
  let sum = Math.max(0, (state.progress[key] ?? 0) + Number(amount(draft, source.progress)));
  schedule(state, state.now + what.every, what);
  while (sum >= source.threshold) {
    sum -= source.threshold;
    countEvent(draft);
    repeatEffects(draft, source.effects, () => runEffects(draft, source.effects, orderEffects));
  }
  state.progress[key] = sum;
}

function timeOut(draft: Draft, id: string): void {
  const decision = draft.compiled.index.decisions.get(id);
  if (!decision || draft.state.decisions[id]?.state !== 'open') return;
  close(draft, id, 'timedOut', null);
  happen(draft, 'decisionTimedOut', id);
  runEffects(draft, decision.onTimeout?.effects ?? [], orderEffects);
}

/** Conditions that read the clock are looked at each second in slow phases, every ten minutes in fast ones; a new phase starts its own count. */
function lookAgain(draft: Draft): void {
  const { state, compiled } = draft;
  cancelTimers(state, (what) => what.kind === 'look');
  const pace = compiled.index.phases.get(state.regions[storyRegion] ?? '')?.pace ?? 1;
  schedule(state, state.now + (pace <= 20 ? 1000 : 600_000), { kind: 'look' });
}

/** Runs one timer and everything that follows from it in the same instant. */
export function stepTimer(draft: Draft, timer: Timer): void {
  moveClock(draft, timer.due);
  countEvent(draft);
  fire(draft, timer);
  settle(draft);
}

function countEvent(draft: Draft): void {
  const { instant, state } = draft;
  if (instant.at !== state.now) { instant.at = state.now; instant.events = 0; }
  instant.events += 1;
  if (instant.events > maxEventsPerInstant) throw new ScenarioError(`phase ${state.regions[storyRegion]}`, `more than ${maxEventsPerInstant} events at ${state.now} ms: something repeats without time passing`);
}

/** After an event: eventless transitions and triggers until nothing moves, then jumps, then monitors, vetoes and the end. */
export function settle(draft: Draft): void {
  if (draft.isSettled && draft.queue.length === 0) return;
  for (let round = 0; ; round += 1) {
    if (round > maxRounds) throw new ScenarioError(`phase ${draft.state.regions[storyRegion]}`, `transitions go round in a circle at ${draft.state.now} ms`);
    const moved = canMove(draft) && takeEvent(draft, 'settle');
    const triggered = trigger(draft);
    const jump = draft.queue.shift();
    if (jump) { countEvent(draft); takeEvent(draft, jump.type); }
    if (!moved && !triggered && !jump) break;
  }
  draft.isSettled = true; // what a veto changes from here on is for the next event to look at
  onStable(draft);
  latch(draft);
  finishIfOver(draft);
}

/** Whether any guard of a current state holds. Asked before the machine is, because most events move no region and the machine is slow to say so. */
function canMove(draft: Draft): boolean {
  const { state, compiled } = draft;
  const open = (nodes: { readonly to: readonly { readonly when: string }[] } | undefined) => nodes?.to.some((to) => stands(draft, to.when)) ?? false;
  return open(compiled.index.phases.get(state.regions[storyRegion] ?? '')) || compiled.scenario.dynamics.some((dynamic) => open(compiled.index.states.get(dynamic.id)?.get(state.regions[dynamic.id] ?? '')));
}

/** Opens decisions and delivers injects whose `when` has come true; takes back those whose `withdrawWhen` has. */
function trigger(draft: Draft): boolean {
  const { state, compiled } = draft;
  let any = false;
  const due = (kind: 'decision' | 'inject', id: string, when: string | undefined) => {
    if (when === undefined || state.triggered[`${kind}.${id}`] !== undefined || !stands(draft, when)) return false;
    state.triggered[`${kind}.${id}`] = true;
    return (any = true);
  };
  for (const decision of compiled.index.watchingDecisions) {
    if (decision.withdrawWhen !== undefined && state.decisions[decision.id]?.state === 'open' && stands(draft, decision.withdrawWhen)) { withdrawDecision(draft, decision.id); any = true; }
    if (due('decision', decision.id, decision.when)) openDecision(draft, decision.id);
  }
  for (const inject of compiled.index.watchingInjects) if (due('inject', inject.id, inject.when)) deliver(draft, inject.id, effectsRunner(draft));
  return any;
}

/** Vetoes and caps hold from the first stable point at which they are true (engine rule 18). */
function latch(draft: Draft): void {
  const { state, compiled } = draft;
  for (const veto of compiled.scenario.rubric.vetoes) if (state.vetoes[veto.id] === undefined && stands(draft, veto.when)) { state.vetoes[veto.id] = state.now; happen(draft, 'veto', veto.id); }
  for (const cap of compiled.scenario.rubric.caps) if (state.caps[cap.id] === undefined && stands(draft, cap.when)) { state.caps[cap.id] = state.now; happen(draft, 'cap', cap.id); }
}

function finishIfOver(draft: Draft): void {
  if (draft.compiled.index.phases.get(draft.state.regions[storyRegion] ?? '')?.final) endRun(draft);
}

/** Ends the run: the first ending whose condition holds is the one. Monitors, vetoes and caps are read once more (engine rule 18). */
export function endRun(draft: Draft): void {
  const { state, compiled } = draft;
  if (state.ended) return;
  const ending = compiled.scenario.endings.find((each) => holds(compiled, state, each.when));
  state.ended = { at: state.now, ending: ending?.id ?? '' };
  happen(draft, 'ended', ending?.id ?? '');
  onStable(draft);
  latch(draft);
}
