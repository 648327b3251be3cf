import { useState } from 'react';
import type { DecisionView, RunView } from '../../../scenarios/engine/index.ts';
import type { SureLevel } from '../../ui/sureness.ts';
import { useDrill } from './DrillContext.ts';

type Feedback = RunView['feedback'][number];

/** The last answer, for a word about it. */
export interface Answered { readonly handle: string; readonly title: string; readonly isSure: boolean }

interface Decisions {
  /** The decision in front; the others wait under it. */
  readonly front: DecisionView | null;
  readonly waiting: readonly DecisionView[];
  bringForward(handle: string): void;
  /** The option already chosen: locked at once, before the station has answered. */
  answerOf(handle: string): string | null;
  choose(decision: DecisionView, option: string): void;
  /** How sure the trainee says to be, before the answer: sent with it. */
  sureOf(handle: string): SureLevel | null;
  setSure(handle: string, level: SureLevel): void;
  readonly answered: Answered | null;
  forgetAnswered(): void;
  readonly feedback: Feedback | null;
  dismissFeedback(): void;
}

export function useDecisions(): Decisions {
  const { view: { decisions, feedback }, act } = useDrill();
  const [wanted, setWanted] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [sure, setSure] = useState<Readonly<Record<string, SureLevel>>>({});
  const [answered, setAnswered] = useState<Answered | null>(null);
  const last = feedback.at(-1) ?? null;
  const [dismissedAt, setDismissedAt] = useState(last?.at ?? -1);
  const front = decisions.find(({ handle }) => handle === wanted) ?? decisions[0] ?? null;

  const choose = async (decision: DecisionView, option: string): Promise<void> => {
    if (answers[decision.handle]) return;
    setAnswers((before) => ({ ...before, [decision.handle]: option }));
    const outcome = await act({ type: 'optionChosen', decision: decision.handle, option });
    // Not stored, not answered: it can be chosen again.
    if (outcome === 'refused') return setAnswers(({ [decision.handle]: _, ...others }) => others);
    const confidence = sure[decision.handle];
    setAnswered({ handle: decision.handle, title: decision.title, isSure: confidence !== undefined });
    if (confidence !== undefined) await act({ type: 'confidenceStated', decision: decision.handle, confidence });
  };
  return {
    front, waiting: decisions.filter((each) => each !== front), bringForward: setWanted,
    answerOf: (handle) => answers[handle] ?? null, choose: (decision, option) => void choose(decision, option),
    sureOf: (handle) => sure[handle] ?? null, setSure: (handle, level) => setSure((before) => ({ ...before, [handle]: level })),
    answered, forgetAnswered: () => setAnswered(null),
    feedback: last && last.at > dismissedAt ? last : null, dismissFeedback: () => setDismissedAt(last?.at ?? -1),
  };
}
