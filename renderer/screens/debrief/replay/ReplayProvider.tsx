import './replay.css';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RewindDialog } from '../../drill/RewindDialog.tsx';
import { FuturesDialog } from './FuturesDialog.tsx';
import { ReplayContext, type Replaying, type Step } from './ReplayContext.ts';
import { useOutline, type Choice } from './useOutline.ts';

interface Props { readonly runId: string; readonly personId: string; /** something lies over the page: what is beneath stands still */ readonly covered?: boolean; /** A retry was begun; without it none can be. */ onRewound?(runId: string): void; readonly children: ReactNode }

/** Stands around a debrief, whose parts can ask the replay for a moment or for the other future of a decision. */
export function ReplayProvider({ runId, personId, covered: isCovered = false, onRewound, children }: Props): ReactNode {
  const { t } = useTranslation();
  const past = useMemo(() => ({ runId, personId }), [runId, personId]);
  const { data, error } = useOutline(past);
  const [jump, setJump] = useState<Replaying['jump']>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const canRetry = onRewound !== undefined;
  const now = useRef(0);
  const covered = choice !== null || isCovered;
  const replaying = useMemo<Replaying>(
    () => ({ past, outline: data ?? null, error, jump, jumpTo: (at) => setJump({ at }), now, covered, compare: setChoice, retry: canRetry ? setStep : null }),
    [past, data, error, jump, covered, canRetry],
  );
  return (
    <ReplayContext value={replaying}>
      {children}
      {choice && data && <FuturesDialog past={past} outline={data} choice={choice} onChoice={setChoice} onClose={() => setChoice(null)} />}
      {step && onRewound && <RewindDialog runId={runId} personId={personId} step={step} text={t('replay.againText')} onClose={() => setStep(null)} onRewound={onRewound} />}
    </ReplayContext>
  );
}
