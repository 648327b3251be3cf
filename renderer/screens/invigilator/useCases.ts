import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ExamCase } from '../../../electron/contract/invigilation.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

const often = 2_000;

interface Cases {
  readonly cases: UseQueryResult<ExamCase[]>;
  /** Takes a step and looks again. */
  take(step: (api: Api) => Promise<unknown>): void;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** The exams of this station. */
export function useCases(): Cases {
  const api = useApi();
  const { lang } = usePreferences();
  const cases = useQuery({ queryKey: ['examCases', lang], queryFn: () => api.invigilation.list({ lang }), refetchInterval: often, retry: false, gcTime: 0 });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (step: (api: Api) => Promise<unknown>) => step(api),
    onSettled: () => void cases.refetch(),
  });
  return { cases, take: mutate, busy: isPending, error };
}
