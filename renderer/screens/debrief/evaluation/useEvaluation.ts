import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { SelfEvaluation } from '../../../../electron/contract/history.ts';
import { useApi } from '../../../api/ApiContext.ts';

/** Stores what the trainee says; the record's facts are read again after it. */
export function useEvaluation(runId: string, personId: string): UseMutationResult<unknown, Error, SelfEvaluation> {
  const api = useApi();
  const known = useQueryClient();
  return useMutation({
    mutationFn: (evaluation) => api.history.evaluate({ runId, personId, evaluation }),
    onSuccess: () => known.invalidateQueries({ queryKey: ['recordFacts', runId] }),
  });
}
