import type { Allocation, Effect } from '../schema/effects.ts';
import { storyRegion } from '../compile/machine.ts';
import { ScenarioError } from '../errors.ts';
import { checkedShares } from './allocate.ts';
import { assign, assignAll } from './assign.ts';
import { stands } from './conditions.ts';
import { openDecision, withdrawDecision } from './decisions.ts';
import { duration, evaluate, expressionOf, factsOf, holds, type Draft, type OrderScope } from './draft.ts';
import { happen } from './happen.ts';
import { deliver } from './injects.ts';
import { keepPromise, makePromise } from './promises.ts';
import { schedule } from './queue.ts';
import { draw, pickWeighted } from './random.ts';

/** Effects that need the order machinery; handed in, so that orders may run effects and effects may give orders. */
export interface OrderEffects {
  send(draft: Draft, unit: string, task: string, target: string): void;
  place(draft: Draft, unit: string, at: string | undefined, status: 'ready' | 'away' | undefined): void;
}

/** Effects that set off effects deeper than this go round in a circle (engine rule 3). */
const maxDepth = 100;

/** Runs a list of effects in order; each sees what earlier ones wrote (engine rule 3). */
export function runEffects(draft: Draft, effects: readonly Effect[], orders: OrderEffects, scope: OrderScope | null = null): void {
  draft.instant.depth += 1;
  if (draft.instant.depth > maxDepth) throw new ScenarioError(`phase ${draft.state.regions[storyRegion]}`, `effects set each other off at ${draft.state.now} ms without end`);
  for (const effect of effects) runEffect(draft, effect, orders, scope);
  draft.instant.depth -= 1;
}

function runEffect(draft: Draft, effect: Effect, orders: OrderEffects, scope: OrderScope | null): void {
  const { state, compiled } = draft;
  if ('set' in effect) assignAll(draft, effect.set, scope);
  else if ('then' in effect) runEffects(draft, (scope === null ? stands(draft, effect.when) : holds(compiled, state, effect.when, scope)) ? effect.then : (effect.else ?? []), orders, scope);
  else if ('each' in effect) eachPerson(draft, effect, orders, scope);
  else if ('happen' in effect) happen(draft, 'custom', effect.happen);
  else if ('deliver' in effect) {
    if (effect.in === undefined) deliver(draft, effect.deliver, (list) => runEffects(draft, list, orders));
    else schedule(state, dueOf(draft, effect.in, effect.jitter, `jitter.inject.${effect.deliver}`, scope), { kind: 'deliver', inject: effect.deliver });
  } else if ('open' in effect) {
    if (effect.in === undefined) openDecision(draft, effect.open);
    else schedule(state, dueOf(draft, effect.in, effect.jitter, `jitter.decision.${effect.open}`, scope), { kind: 'open', decision: effect.open });
  } else if ('withdraw' in effect) withdrawDecision(draft, effect.withdraw);
  else if ('goto' in effect) draft.queue.push({ type: `goto.${effect.goto}` });
  else if ('chance' in effect) takeBranch(draft, effect.chance, orders, scope);
  else if ('promise' in effect) makePromise(draft, effect.promise, effect.owner, state.now + duration(compiled, state, effect.due, scope));
  else if ('keep' in effect) keepPromise(draft, effect.keep, (list) => runEffects(draft, list, orders));
  else if ('allocate' in effect) allocate(draft, effect.allocate, scope);
  else if ('send' in effect) orders.send(draft, effect.send, effect.task, effect.to ?? '');
  else orders.place(draft, effect.unit, effect.at, effect.status);
}

/** The next draw of a stream, kept count of in the run. */
function nextDraw({ state, options }: Draft, stream: string): number {
  const occurrence = (state.draws[stream] ?? 0) + 1;
  state.draws[stream] = occurrence;
  return draw(options.seed, stream, occurrence);
}

/** When a delayed effect is due: `jitter` ms earlier or later at most, by a stream of its own (engine rule 7), and never in the past. */
function dueOf(draft: Draft, delay: string, jitter: string | undefined, stream: string, scope: OrderScope | null): number {
  const { state, compiled } = draft;
  const wanted = duration(compiled, state, delay, scope);
  const most = jitter === undefined ? 0 : duration(compiled, state, jitter, scope);
  if (most === 0) return state.now + wanted;
  const wide = (nextDraw(draft, stream) % 2 ** 20) * 2 ** 32 + nextDraw(draft, stream); // 32 bits are 49 days: too few for a drill of months
  return state.now + Math.max(0, wanted - most + (wide % (2 * most + 1)));
}

/** Weights are evaluated now; below 0 they count as 0. */
function takeBranch(draft: Draft, { stream, branches }: Extract<Effect, { chance: unknown }>['chance'], orders: OrderEffects, scope: OrderScope | null): void {
  const weights = branches.map((branch) => duration(draft.compiled, draft.state, branch.weight, scope));
  const chosen = branches[pickWeighted(nextDraw(draft, stream), weights)];
  if (chosen) runEffects(draft, chosen.effects, orders, scope);
}

/** Everyone's weight is settled before the first share is written. */
function allocate(draft: Draft, allocation: Allocation, outer: OrderScope | null): void {
  const { state, compiled } = draft;
  const of = personScope(outer);
  const total = Number(evaluate(compiled, state, allocation.total, outer));
  const meant = allocation.where === undefined ? Object.keys(state.people) : peopleWho(draft, allocation.where, of(''));
  const shares = checkedShares(allocation, total, meant.map((id) => Number(evaluate(compiled, state, allocation.weight, of(id)))));
  meant.forEach((id, position) => assign(draft, 'person', allocation.into, shares[position] ?? 0, of(id)));
}

/** The scope of an effect about each person, inside an order's or the world's. */
const personScope = (outer: OrderScope | null) => (target: string): OrderScope & { target: string } => ({ task: outer?.task ?? '', unit: outer?.unit ?? '', slots: outer?.slots ?? {}, target, each: true });

/** Who is meant is settled before the first effect runs, so that what happens to one does not choose the next. */
function eachPerson(draft: Draft, effect: Extract<Effect, { each: 'people' }>, orders: OrderEffects, outer: OrderScope | null): void {
  const { state } = draft;
  const of = personScope(outer);
  const meant = effect.where === undefined ? Object.keys(state.people) : peopleWho(draft, effect.where, of(''));
  const person = of('');
  for (const id of meant.slice(0, effect.most)) {
    person.target = id;
    runEffects(draft, effect.do, orders, person);
  }
}

/** Everyone for whom a condition holds; asked of so many so often that the expression is looked up once. */
function peopleWho({ state, compiled }: Draft, where: string, scope: OrderScope): string[] {
  const expression = expressionOf(compiled, where, scope);
  const person = { ...scope };
  const facts = factsOf(state, person);
  return Object.keys(state.people).filter((id) => {
    person.target = id;
    return expression.evaluate(facts) === true;
  });
}
