import './replay.css';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { FuturesDialog } from './FuturesDialog.tsx';
import { ReplayContext, type Replaying } from './ReplayContext.ts';
import { useOutline, type Choice } from './useOutline.ts';

interface Props { readonly runId: string; readonly personId: string; /** something lies over the page: what is beneath stands still */ readonly covered?: boolean; readonly children: ReactNode }

/** Stands around a debrief, whose parts can ask the replay for a moment or for the other future of a decision. */
export function ReplayProvider({ runId, personId, covered: isCovered = false, children }: Props): ReactNode {
  const past = useMemo(() => ({ runId, personId }), [runId, personId]);
  const { data, error } = useOutline(past);
  const [jump, setJump] = useState<Replaying['jump']>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const now = useRef(0);
  const covered = choice !== null || isCovered;
  const replaying = useMemo<Replaying>(
    () => ({ past, outline: data ?? null, error, jump, jumpTo: (at) => setJump({ at }), now, covered, compare: setChoice }),
    [past, data, error, jump, covered],
  );
  return (
    <ReplayContext value={replaying}>
      {children}
      {choice && data && <FuturesDialog past={past} outline={data} choice={choice} onChoice={setChoice} onClose={() => setChoice(null)} />}
    </ReplayContext>
  );
}
