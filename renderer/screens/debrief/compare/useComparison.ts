import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Comparison, RecordFacts } from '../../../../electron/contract/history.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';

export function useComparison(runId: string, personId: string, enabled: boolean): UseQueryResult<Comparison> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ enabled, queryKey: ['compare', runId, personId, lang], queryFn: () => api.history.compare({ runId, personId, lang }) });
}

/** What stands about the record beside its debrief. */
export function useRecordFacts(runId: string, personId: string): UseQueryResult<RecordFacts> {
  const api = useApi();
  return useQuery({ queryKey: ['recordFacts', runId, personId], queryFn: () => api.history.record({ runId, personId }) });
}
