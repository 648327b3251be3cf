import { createContext, useContext, type RefObject } from 'react';
import type { ReplayOutline } from '../../../../electron/contract/replay.ts';
import type { DecisionReview } from '../../../../scenarios/engine/index.ts';
import type { Choice, Past } from './useOutline.ts';

/** A decision that can be done again: its handle and its title. */
export interface Step { readonly decision: string; readonly title: string }

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
  /** takes the drill up again at a step; null where nobody here may */
  readonly retry: ((step: Step) => void) | null;
}

export const ReplayContext = createContext<Replaying | null>(null);

export function useReplaying(): Replaying {
  const replaying = useContext(ReplayContext);
  if (!replaying) throw new Error('The debrief stands inside the replay');
  return replaying;
}

/** The replay's side of a decision of the debrief; null while there is no outline, or when it was never asked. */
export function useDecisionReplay({ title, openedAt, best }: Pick<DecisionReview, 'title' | 'openedAt' | 'best'>): { back(): void; compare: (() => void) | null; /** of a practice decision that cost points */ again: (() => void) | null } | null {
  const replaying = useContext(ReplayContext);
  const ordinal = replaying?.outline?.decisions.findIndex((each) => each.title === title && each.openedAt === openedAt) ?? -1;
  const decision = replaying?.outline?.decisions[ordinal];
  if (!replaying || !decision) return null;
  const { jumpTo, compare, retry } = replaying;
  const { step, lost } = decision;
  const others = decision.options.map((_, option) => option).filter((option) => option !== decision.chosen);
  const first = others.find((option) => decision.options[option] === best) ?? others[0];
  return {
    back: () => jumpTo(decision.openedAt), compare: first === undefined ? null : () => compare({ decision: ordinal, option: first }),
    again: retry && step !== null && lost > 0 ? () => retry({ decision: step, title }) : null,
  };
}
