import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Growth } from '../../../electron/contract/history.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** What all drills of a person say together. */
export function useGrowth(personId: string): UseQueryResult<Growth> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['growth', personId, lang], queryFn: () => api.history.growth({ personId, lang }), staleTime: 0 });
}
