import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RecordSummary } from '../../../electron/contract/history.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

export function useRecords(personId: string): UseQueryResult<RecordSummary[]> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['records', personId, lang], queryFn: () => api.history.mine({ personId, lang }), staleTime: 0 });
}
