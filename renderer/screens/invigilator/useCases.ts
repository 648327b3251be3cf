import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ExamCase } from '../../../electron/contract/invigilation.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { failureOf } from '../../api/refusal.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

const often = 2_000;

interface Cases {
  readonly cases: UseQueryResult<ExamCase[]>;
  /** Takes a step with the key and looks again. */
  take(step: (api: Api, key: string) => Promise<unknown>): void;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** The exams of this station while the key is good; says when it is not any more. */
export function useCases(key: string, onExpired: () => void): Cases {
  const api = useApi();
  const { lang } = usePreferences();
  const cases = useQuery({ queryKey: ['examCases', key, lang], queryFn: () => api.invigilation.list({ key, lang }), refetchInterval: often, retry: false, gcTime: 0 });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (step: (api: Api, key: string) => Promise<unknown>) => step(api, key),
    onSettled: () => void cases.refetch(),
  });
  const isExpired = [cases.error, error].some((each) => each && failureOf(each).code === 'KEY_EXPIRED');
  useEffect(() => { if (isExpired) onExpired(); }, [isExpired, onExpired]);
  return { cases, take: mutate, busy: isPending, error };
}
