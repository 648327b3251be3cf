import { createContext, useContext, type RefObject } from 'react';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import type { DecisionReview } from '../../../../scenarios/engine/index.ts';
import type { Choice, Past } from './useOutline.ts';

/** What the parts of the debrief share about the replay of its drill. */
export interface Replaying {
  readonly past: Past;
  readonly outline: ReplayOutline | null;
  readonly error: unknown;
  /** the jump asked for last, by whichever part of the debrief */
  readonly jump: { readonly at: number } | null;
  jumpTo(at: number): void;
  /** where the replay stands, for whoever notes a moment */
  readonly now: RefObject<number>;
  /** two futures lie over the page: what is beneath stands still */
  readonly covered: boolean;
  compare(choice: Choice): void;
}

export const ReplayContext = createContext<Replaying | null>(null);

export function useReplaying(): Replaying {
  const replaying = useContext(ReplayContext);
  if (!replaying) throw new Error('The debrief stands inside the replay');
  return replaying;
}

/** The replay's side of a decision of the debrief; null while there is no outline, or when it was never asked. */
export function useDecisionReplay({ title, openedAt, best }: DecisionReview): { back(): void; compare: (() => void) | null } | null {
  const replaying = useContext(ReplayContext);
  const ordinal = replaying?.outline?.decisions.findIndex((each) => each.title === title && each.openedAt === openedAt) ?? -1;
  const decision = replaying?.outline?.decisions[ordinal];
  if (!replaying || !decision) return null;
  const { jumpTo, compare } = replaying;
  const others = decision.options.map((_, option) => option).filter((option) => option !== decision.chosen);
  const first = others.find((option) => decision.options[option] === best) ?? others[0];
  return { back: () => jumpTo(decision.openedAt), compare: first === undefined ? null : () => compare({ decision: ordinal, option: first }) };
}
