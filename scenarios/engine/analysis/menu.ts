import { holds, type Draft } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { checkOrder } from '../run/orderCheck.ts';
import { paceOf } from '../run/run.ts';
import type { TimerWhat } from '../run/state.ts';
import { given, slotChoices, targetsOf } from './orderChoices.ts';

/** One thing worth trying in a state: an input now, or letting time pass. */
export type Course = { readonly input: Input } | { readonly waitUntil: number };

/** What the search tries and what it leaves out, printed with its result (engine rule 20): its verdicts hold for this menu. */
export const menuText = {
  zh: '先由各类模拟学员演练，再由一心要做某事的学员演练，然后逐个状态尝试：每个可选项：立即、最后一秒、超时；每条可下的指令：每个单位、每个对象，各项说明逐一换成别的；来电接或不接；等到下一件事，或再等五分钟（现实时间）。不试：取消指令、说明的任意组合、其他时刻。',
  en: 'first every kind of bot, then trainees who do well but for some things, then trainees who insist on one thing, then state by state: each open option at once, in the last second and timed out; each order that is possible, by each unit, at each target, with each detail said otherwise in turn; calls taken or not; waiting for the next event or for five minutes of real time. Not tried: cancelling orders, any combination of details, other moments.',
};

/** Real ms of the longest wait that is tried where nothing is announced. */
const longWait = 300_000;
/** Timers that go on by themselves all the time are nothing to wait for. */
const isEvent = (what: TimerWhat): boolean => what.kind !== 'tick' && what.kind !== 'look';

/** Everything worth trying in a state, in a fixed order: answers, calls, orders, waits. The one generator for search, regret and proof. */
export function menu(draft: Draft): Course[] {
  return [...answers(draft), ...calls(draft), ...orders(draft), ...waits(draft)];
}

function answers({ compiled, state }: Draft): Course[] {
  return Object.entries(state.decisions).filter(([, decision]) => decision.state === 'open').flatMap(([id, decision]) => decision.shown.filter((option) => isEnabled({ compiled, state }, id, option)).map((option): Course => ({ input: { type: 'optionChosen', decision: id, option } })));
}

/** Whether a shown option may be chosen now. */
export function isEnabled({ compiled, state }: Pick<Draft, 'compiled' | 'state'>, decision: string, option: string): boolean {
  const when = compiled.index.decisions.get(decision)?.options.find((each) => each.id === option)?.when;
  return when === undefined || holds(compiled, state, when);
}

function calls({ state }: Draft): Course[] {
  return state.deliveries.filter((delivery) => delivery.state === 'ringing').map((delivery) => ({ input: { type: 'injectAcknowledged', delivery: delivery.n } }));
}

function orders({ compiled, state }: Draft): Course[] {
  return compiled.scenario.tasks.flatMap((task) => targetsOf(task).flatMap((target) => task.by.flatMap((unit) => slotChoices(task).flatMap((slots): Course[] => {
    const order = { unit, task: task.id, target, slots };
    return checkOrder(compiled, state, order).kind === 'unavailable' ? [] : [{ input: given(order) }];
  }))));
}

/** To the next event, to the last second of each time limit (answers there are late), past it, and a long while. */
function waits(draft: Draft): Course[] {
  const { state } = draft;
  const next = state.timers.find(({ what }) => isEvent(what))?.due;
  const limits = Object.values(state.decisions).flatMap(({ state: how, deadline }) => (how === 'open' && deadline !== null ? [deadline - 1000, deadline] : []));
  const times = [...(next === undefined ? [] : [next]), ...limits, state.now + longWait * paceOf(draft)].filter((time) => time > state.now);
  return [...new Set(times)].sort((a, b) => a - b).map((waitUntil) => ({ waitUntil }));
}
