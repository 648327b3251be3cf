import { textOf } from '../compile/compile.ts';
import { holds, type Draft } from '../run/draft.ts';
import type { Input } from '../run/inputs.ts';
import { draw } from '../run/random.ts';
import type { Decision, Option } from '../schema/scenario.ts';

/** Time a bot takes to read a card before it answers, real ms; in scenario time it is scaled by the pace of the moment. */
const reactionReal = 8000;
/** A hesitant one takes up to so many times as long. */
const slowest = 6;

/** A decision that may be answered now, with the options that are shown and open, in the order shown. */
export interface Card { readonly decision: Decision; readonly options: readonly Option[]; readonly shown: readonly string[] }
/** Which option a kind of trainee takes; undefined = none. */
export type Choice = (draft: Draft, card: Card) => string | undefined;

/** An integer below `n`: the bots' own luck, apart from the drill's streams. */
export function chance({ state, options }: Draft, stream: string, n: number): number {
  return draw(options.seed, `bot.${stream}`, state.now + state.happenings.length) % n;
}

/** Answers the phone and the door. */
export function pickUp({ state }: Draft): Input | null {
  const ringing = state.deliveries.find((delivery) => delivery.state === 'ringing');
  return ringing ? { type: 'injectAcknowledged', delivery: ringing.n } : null;
}

/** Answers the first decision of the document that has been read long enough, at the last moment if need be. */
export function answer(draft: Draft, choose: Choice): Input | null {
  return take(draft, choose, (id) => {
    const { openedAt, deadline } = draft.state.decisions[id] ?? { openedAt: 0, deadline: null };
    return Math.min(openedAt + reactionReal * paceOver(draft, id), deadline === null ? Infinity : deadline - 1000);
  });
}

/** The same by one who cannot make up his mind, and lets some time limits pass. */
export function slowAnswer(draft: Draft, choose: Choice): Input | null {
  return take(draft, choose, (id) => (draft.state.decisions[id]?.openedAt ?? 0) + reactionReal * paceOver(draft, id) * (1 + (draw(draft.options.seed, `bot.slow.${id}`, 1) % slowest)));
}

/** The pace that time passes at while a decision is open. */
function paceOver({ compiled, state }: Draft, id: string): number {
  return Math.min(compiled.index.decisions.get(id)?.pace ?? Infinity, compiled.index.phases.get(state.regions['story'] ?? '')?.pace ?? 1);
}

function take(draft: Draft, choose: Choice, readAt: (id: string) => number): Input | null {
  const { state, compiled } = draft;
  if (!isAnyOpen(draft)) return null;
  for (const decision of compiled.scenario.decisions) {
    const asked = state.decisions[decision.id];
    if (asked?.state !== 'open' || state.now < readAt(decision.id)) continue;
    const isOpen = (option: Option) => asked.shown.includes(option.id) && (option.when === undefined || holds(compiled, state, option.when));
    const chosen = choose(draft, { decision, options: decision.options.filter(isOpen), shown: asked.shown });
    if (chosen !== undefined) return { type: 'optionChosen', decision: decision.id, option: chosen };
  }
  return null;
}

function isAnyOpen({ state }: Draft): boolean {
  for (const id in state.decisions) if (state.decisions[id]?.state === 'open') return true;
  return false;
}

const rank = { best: 0, acceptable: 1, poor: 2, fatal: 3 } as const;
const by = (value: (option: Option) => number, options: readonly Option[]): string | undefined => [...options].sort((a, b) => value(a) - value(b))[0]?.id;

export const bestFirst: Choice = (_, { options }) => by((option) => rank[option.quality], options);

/** Acceptable, or worse when that is not there or luck says so; the best only when there is nothing else. */
export const secondRate: Choice = ({ options: { seed } }, { decision, options }) => {
  const order = draw(seed, `bot.second.${decision.id}`, 1) % 4 === 0 ? { acceptable: 1, poor: 0, fatal: 2, best: 3 } : { acceptable: 0, poor: 1, fatal: 3, best: 2 };
  return by((option) => order[option.quality], options);
};

/** What looks like the quick way out: the poor and the forbidden, by turns. */
export const worstFirst: Choice = ({ options: { seed } }, { decision, options }) => {
  const order = draw(seed, `bot.worst.${decision.id}`, 1) % 2 === 0 ? { fatal: 0, poor: 1, acceptable: 2, best: 3 } : { poor: 0, fatal: 1, acceptable: 2, best: 3 };
  return by((option) => order[option.quality], options);
};

/** The first on the screen. */
export const firstShown: Choice = (_, { options, shown }) => shown.find((id) => options.some((option) => option.id === id));

/** The one with the longest text: authors write the best answer longest. Of equals the first shown. */
export const longestText: Choice = ({ compiled }, { decision, options, shown }) => {
  const length = (option: Option) => [...textOf(compiled, `decision.${decision.id}.${option.id}.text`, 'zh')].length;
  return by((option) => -length(option) * 100 + shown.indexOf(option.id), options);
};
