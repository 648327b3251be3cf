import type { Draft } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { checkOrder } from '../run/orderCheck.ts';
import type { Bot } from './bots.ts';
import { answer, bestFirst, chance, secondRate, worstFirst, type Choice } from './cards.ts';
import { isEnabled } from './menu.ts';
import { given, targetsOf } from './orderChoices.ts';
import { anyOrder } from './orderHabits.ts';
import { usefulOrders } from './orderSearch.ts';
import type { WantedOrder, Wish } from './wish.ts';

/** How a wilful trainee does what its wish says nothing about. */
export const manners = ['well', 'halfWell', 'badly', 'idle', 'anyhow'] as const;
export type Manner = (typeof manners)[number];

/** A trainee that does what it is meant to try, as soon as it can, and all else in a manner. */
export function wilful(wish: Wish, manner: Manner): Bot {
  const isHeld = (draft: Draft, task: string) => holdsBack(wish, draft, task);
  const useful = usefulOrders(isHeld);
  const left = new Set(wish.orders ?? []);
  const usual: Choice = manner === 'well' ? bestFirst : manner === 'halfWell' ? secondRate : manner === 'badly' ? worstFirst : manner === 'idle' ? () => undefined : (draft, { options }) => options[chance(draft, 'any', options.length)]?.id;
  const choose: Choice = (draft, card) => {
    const wanted = wish.answers?.[card.decision.id];
    return wanted === undefined ? usual(draft, card) : wanted !== null && card.options.some(({ id }) => id === wanted) ? wanted : undefined;
  };
  const busy = manner === 'well' || manner === 'halfWell';
  return (draft) => takeCall(wish, manner, draft) ?? wantedAnswer(wish, draft) ?? wantedNow(left, draft) ?? answer(draft, choose) ?? (busy ? useful(draft) : manner === 'anyhow' && chance(draft, 'idle', 6) === 0 ? anyOrder(draft) : null);
}

function takeCall({ missed }: Wish, manner: Manner, { state }: Draft): Input | null {
  const ringing = manner === 'idle' ? undefined : state.deliveries.find((delivery) => delivery.state === 'ringing' && !missed?.includes(delivery.inject));
  return ringing ? { type: 'injectAcknowledged', delivery: ringing.n } : null;
}

/** What is wanted is said at once, without reading. */
function wantedAnswer({ answers }: Wish, draft: Draft): Input | null {
  for (const decision in answers) {
    const option = answers[decision], asked = draft.state.decisions[decision];
    if (asked?.state === 'open' && typeof option === 'string' && asked.shown.includes(option) && isEnabled(draft, decision, option)) return { type: 'optionChosen', decision, option };
  }
  return null;
}

/** The first wanted order that the world takes as it is wanted; each is given once. */
function wantedNow(left: Set<WantedOrder>, { compiled, state }: Draft): Input | null {
  for (const wanted of left) {
    const task = compiled.index.tasks.get(wanted.task);
    for (const target of wanted.target !== undefined || !task ? [wanted.target ?? ''] : targetsOf(task)) for (const unit of task?.by ?? []) {
      const order = { unit, task: wanted.task, target, slots: wanted.slots };
      if (checkOrder(compiled, state, order).kind !== wanted.as) continue;
      left.delete(wanted);
      return given(order);
    }
  }
  return null;
}

function holdsBack({ held }: Wish, { state }: Draft, task: string): boolean {
  const how = held?.[task];
  if (how === undefined) return false;
  if (how === 'always') return true;
  if ('after' in how) return state.counts[how.after] === undefined;
  if ('onceCounted' in how) return (state.monitors[how.onceCounted]?.n ?? 0) > 0;
  const due = state.monitors[how.past]?.due ?? null;
  return due === null || state.now <= due;
}

/** Open decisions of a state in which no shown option may be chosen: nobody can answer them. */
export function unanswerable(draft: Draft): string[] {
  return Object.entries(draft.state.decisions).filter(([id, { state, shown }]) => state === 'open' && !shown.some((option) => isEnabled(draft, id, option))).map(([id]) => id);
}
