import { useState } from 'react';
import type { DecisionView, RunView } from '../../../scenarios/engine/index.ts';
import { useDrill } from './DrillContext.ts';

type Feedback = RunView['feedback'][number];

interface Decisions {
  /** The decision in front; the others wait under it. */
  readonly front: DecisionView | null;
  readonly waiting: readonly DecisionView[];
  bringForward(handle: string): void;
  /** The option already chosen: locked at once, before the station has answered. */
  answerOf(handle: string): string | null;
  choose(decision: DecisionView, option: string): void;
  readonly feedback: Feedback | null;
  dismissFeedback(): void;
}

export function useDecisions(): Decisions {
  const { view: { decisions, feedback }, act } = useDrill();
  const [wanted, setWanted] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const last = feedback.at(-1) ?? null;
  const [dismissedAt, setDismissedAt] = useState(last?.at ?? -1);
  const front = decisions.find(({ handle }) => handle === wanted) ?? decisions[0] ?? null;

  const choose = async (decision: DecisionView, option: string): Promise<void> => {
    if (answers[decision.handle]) return;
    setAnswers((before) => ({ ...before, [decision.handle]: option }));
    const outcome = await act({ type: 'optionChosen', decision: decision.handle, option });
    // Not stored, not answered: it can be chosen again.
    if (outcome === 'refused') setAnswers(({ [decision.handle]: _, ...others }) => others);
  };
  return {
    front, waiting: decisions.filter((each) => each !== front), bringForward: setWanted,
    answerOf: (handle) => answers[handle] ?? null, choose: (decision, option) => void choose(decision, option),
    feedback: last && last.at > dismissedAt ? last : null, dismissFeedback: () => setDismissedAt(last?.at ?? -1),
  };
}
