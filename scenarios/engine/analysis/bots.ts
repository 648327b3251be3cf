import type { Draft } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { answer, bestFirst, chance, firstShown, longestText, pickUp, secondRate, slowAnswer, worstFirst } from './cards.ts';
import { anyOrder, boldOrder, fromTheTop } from './orderHabits.ts';
import { usefulOrders } from './orderSearch.ts';

export const botNames = ['expert', 'hesitant', 'passive', 'random', 'always-first', 'longest-option', 'rule-bender', 'cards-only', 'orders-only'] as const;
export type BotName = (typeof botNames)[number];

/** Bots that know nothing of the matter: a drill that they pass can be passed without learning anything. */
export const withoutKnowledge: ReadonlySet<BotName> = new Set(['random', 'always-first', 'longest-option', 'passive']);

/**
 * A trainee by rule: what it does at this moment, one input at a time, or nothing. Seeded, so the same run is played the same way.
 * Each play has a bot of its own; what it keeps in mind is only where it has looked in vain.
 */
export type Bot = (draft: Draft) => Input | null;

export function botOf(name: BotName): Bot {
  const useful = usefulOrders();
  switch (name) {
    case 'passive': return () => null;
    case 'cards-only': return (draft) => pickUp(draft) ?? answer(draft, bestFirst);
    case 'orders-only': return (draft) => pickUp(draft) ?? useful(draft);
    case 'expert': return (draft) => pickUp(draft) ?? answer(draft, bestFirst) ?? useful(draft);
    case 'hesitant': return (draft) => (chance(draft, 'pickUp', 4) === 0 ? pickUp(draft) : null) ?? slowAnswer(draft, secondRate) ?? (chance(draft, 'order', 25) === 0 ? useful(draft) : null);
    case 'always-first': return withOrders(firstShown, fromTheTop('first'));
    case 'longest-option': return withOrders(longestText, fromTheTop('longest'));
    case 'rule-bender': return (draft) => pickUp(draft) ?? answer(draft, worstFirst) ?? (chance(draft, 'order', 15) === 0 ? boldOrder(draft) : null);
    case 'random': return (draft) => pickUp(draft) ?? answer(draft, (_, { shown }) => shown[chance(draft, 'option', shown.length)]) ?? (chance(draft, 'idle', 10) > 0 ? null : anyOrder(draft));
  }
}

/** Answers what is asked, and in between works down the list of orders. */
function withOrders(choose: Parameters<typeof answer>[1], order: (draft: Draft) => Input | null): Bot {
  return (draft) => pickUp(draft) ?? answer(draft, choose) ?? (chance(draft, 'order', 8) === 0 ? order(draft) : null);
}
