import type { ReactNode } from 'react';
import { Corrections } from '../../evaluation/Corrections.tsx';
import { useEvaluation } from '../../evaluation/useEvaluations.ts';

/** The corrected result under the computed one. */
export function OwnCorrections({ runId }: { runId: string }): ReactNode {
  const { data } = useEvaluation(runId);
  return data ? <Corrections run={data} /> : null;
}
