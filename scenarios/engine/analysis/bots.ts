import { unitFree, checkOrder } from '../run/orderCheck.ts';
import { holds, type Run } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { draw } from '../run/random.ts';
import type { Decision, Task, TaskItem } from '../schema/scenario.ts';

export const botNames = ['expert', 'passive', 'random', 'cards-only', 'orders-only'] as const;
export type BotName = (typeof botNames)[number];

/** A trainee by rule: what it does at this moment, one input at a time, or nothing. Seeded, so the same run is played the same way. */
export type Bot = (run: Run) => Input | null;

/** Time a bot takes to read a card before it answers, ms of scenario time, scaled by the pace of the moment by the player. */
export const reactionReal = 8000;

export function botOf(name: BotName): Bot {
  switch (name) {
    case 'passive': return () => null;
    case 'cards-only': return (run) => pickUp(run) ?? bestAnswer(run);
    case 'orders-only': return (run) => pickUp(run) ?? usefulOrder(run);
    case 'expert': return (run) => pickUp(run) ?? bestAnswer(run) ?? usefulOrder(run);
    case 'random': return randomStep;
  }
}

/** Answers the phone and the door. */
function pickUp({ state }: Run): Input | null {
  const ringing = state.deliveries.find((delivery) => delivery.state === 'ringing');
  return ringing ? { type: 'injectAcknowledged', delivery: ringing.n } : null;
}

function readable(run: Run, id: string): boolean {
  const decision = run.state.decisions[id];
  if (decision?.state !== 'open') return false;
  const pace = Math.min(run.compiled.index.decisions.get(id)?.pace ?? Infinity, run.compiled.index.phases.get(run.state.regions['story'] ?? '')?.pace ?? 1);
  const soon = decision.deadline === null ? Infinity : decision.deadline - 1000;
  return run.state.now >= Math.min(decision.openedAt + reactionReal * pace, soon);
}

const openDecisions = (run: Run): Decision[] => run.compiled.scenario.decisions.filter((decision) => readable(run, decision.id));
const rank = { best: 0, acceptable: 1, poor: 2, fatal: 3 } as const;

/** The best of the shown options of the decision that has waited longest. */
function bestAnswer(run: Run): Input | null {
  for (const decision of openDecisions(run)) {
    const isOpen = (when: string | undefined) => when === undefined || holds(run.compiled, run.state, when);
    const shown = decision.options.filter((option) => run.state.decisions[decision.id]?.shown.includes(option.id) && isOpen(option.when));
    const best = [...shown].sort((a, b) => rank[a.quality] - rank[b.quality])[0];
    if (best) return { type: 'optionChosen', decision: decision.id, option: best.id };
  }
  return null;
}

/** The first order, in the rubric's order, that would earn something and that the world would take now. */
function usefulOrder(run: Run): Input | null {
  for (const item of run.compiled.scenario.rubric.tasks) {
    const monitor = run.state.monitors[item.id];
    if (!monitor || monitor.status !== 'pending' || 'never' in item.pattern) continue;
    for (const step of stepsOf(run, item)) {
      const order = orderFor(run, step);
      if (order) return order;
    }
  }
  return null;
}

interface Step { readonly task: string; readonly unit?: string | undefined; readonly target?: string | undefined }

/** What earns an item: what its author says, else what its pattern names. */
function stepsOf(run: Run, item: TaskItem): Step[] {
  const ready = (step: Step) => !needsWait(run, item, step);
  return (item.how.length > 0 ? item.how : keysOf(item).flatMap(stepOfKey)).filter(ready);
}

/** An item counted from a happening is not worked for before it: nobody reports a fire that has not broken out. */
function needsWait(run: Run, item: TaskItem, step: Step): boolean {
  const monitor = run.state.monitors[item.id];
  if (monitor && monitor.from < 0 && !('before' in item.pattern) && !('inOrder' in item.pattern)) return true;
  if (!('inOrder' in item.pattern) || !monitor) return false;
  const next = item.pattern.inOrder.events.findIndex((_, i) => (monitor.n & (1 << i)) === 0);
  const expected = stepOfKey(item.pattern.inOrder.events[next] ?? '')[0];
  return expected !== undefined && expected.task !== step.task;
}

function keysOf(item: TaskItem): string[] {
  const pattern = item.pattern;
  if ('doneBy' in pattern) return 'event' in pattern.doneBy.what ? [pattern.doneBy.what.event] : [];
  if ('before' in pattern) return 'event' in pattern.before.what ? [pattern.before.what.event] : [];
  if ('atLeast' in pattern) return [pattern.atLeast.what];
  if ('inOrder' in pattern) return [...pattern.inOrder.events];
  return [];
}

function stepOfKey(key: string): Step[] {
  const match = /^order\.(?:given|started|finished):([A-Za-z0-9]+)(?:@([A-Za-z0-9]+))?$/.exec(key);
  return match?.[1] === undefined ? [] : [{ task: match[1], target: match[2] }];
}

function orderFor(run: Run, step: Step): Input | null {
  const task = run.compiled.index.tasks.get(step.task);
  if (!task) return null;
  const underWay = run.state.orders.some((order) => order.task === task.id && (step.target === undefined || order.target === step.target));
  if (underWay) return null;
  const targets = step.target !== undefined ? [step.target] : task.on ? [...(task.on.people ?? []), ...(task.on.places ?? [])] : [''];
  for (const target of targets) {
    for (const unit of step.unit !== undefined ? [step.unit] : task.by) {
      if (unitFree(run.state, unit)) continue;
      const order = { unit, task: task.id, target, slots: goodSlots(task) };
      if (checkOrder(run.compiled, run.state, order).kind === 'accepted') return { type: 'orderGiven', ...order };
    }
  }
  return null;
}

function goodSlots(task: Task): Record<string, string> {
  return Object.fromEntries(task.slots.map((slot) => [slot.id, (slot.options.find((option) => option.good) ?? slot.options[0])?.id ?? '']));
}

/** Does something or nothing, anything with equal luck; knows no rubric. */
function randomStep(run: Run): Input | null {
  const { state, compiled, options } = run;
  const luck = (stream: string, n: number) => draw(options.seed, `bot.${stream}`, state.now + state.happenings.length) % n;
  const ringing = pickUp(run);
  if (ringing) return ringing;
  const decision = openDecisions(run)[0];
  const shown = decision ? state.decisions[decision.id]?.shown : undefined;
  if (decision && shown) return { type: 'optionChosen', decision: decision.id, option: shown[luck('option', shown.length)] ?? '' };
  if (luck('idle', 10) > 0) return null;
  const task = compiled.scenario.tasks[luck('task', compiled.scenario.tasks.length)];
  if (!task) return null;
  const targets = task.on ? [...(task.on.people ?? []), ...(task.on.places ?? [])] : [''];
  const order = { unit: task.by[luck('unit', task.by.length)] ?? '', task: task.id, target: targets[luck('target', targets.length)] ?? '', slots: Object.fromEntries(task.slots.map((slot) => [slot.id, slot.options[luck(slot.id, slot.options.length)]?.id ?? ''])) };
  return checkOrder(compiled, state, order).kind === 'unavailable' ? null : { type: 'orderGiven', ...order };
}
