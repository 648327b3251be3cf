import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Debrief } from '../../../scenarios/engine/index.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

export function useDebrief(runId: string): UseQueryResult<Debrief> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['debrief', runId, lang], queryFn: () => api.training.debrief({ runId, lang }), staleTime: Number.POSITIVE_INFINITY });
}
