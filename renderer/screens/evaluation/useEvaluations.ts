import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { EvaluationOfRun } from '../../../electron/contract/evaluation.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

export type EvaluationList = Awaited<ReturnType<Api['evaluation']['list']>>;

/** What waits for whom, and finished drills. */
export function useEvaluationList(search: string): UseQueryResult<EvaluationList> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['evaluations', search, lang], queryFn: () => api.evaluation.list({ search, lang }), staleTime: 0 });
}

/** Everything said about one finished drill. */
export function useEvaluation(runId: string): UseQueryResult<EvaluationOfRun> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['evaluation', runId, lang], queryFn: () => api.evaluation.ofRun({ runId, lang }), staleTime: 0 });
}

export interface Acting<T> { act(step: (api: Api) => Promise<T>, then?: (answer: T) => void): void; readonly busy: boolean; readonly error: Error | null }

/** Takes a step about a drill and looks again. */
export function useEvaluationStep<T = unknown>(): Acting<T> {
  const api = useApi();
  const known = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (step: (api: Api) => Promise<T>) => step(api),
    onSettled: () => Promise.all([['evaluation'], ['evaluations'], ['records']].map((queryKey) => known.invalidateQueries({ queryKey }))),
  });
  return { act: (step, then) => mutate(step, then ? { onSuccess: then } : {}), busy: isPending, error };
}
