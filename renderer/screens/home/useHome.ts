import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { RecordSummary } from '../../../electron/contract/history.ts';
import type { ScenarioCard } from '../../../electron/contract/library.ts';
import type { Assignment } from '../../../electron/contract/roster.ts';
import type { OpenRun } from '../../../electron/contract/training.ts';

interface Home {
  readonly scenarios: UseQueryResult<ScenarioCard[]>;
  readonly unfinished: UseQueryResult<OpenRun[]>;
  readonly assigned: UseQueryResult<Assignment[]>;
  readonly records: UseQueryResult<RecordSummary[]>;
}

/** What this person can start, go on with and look back at. */
export function useHome(personId: string): Home {
  const api = useApi();
  const { lang } = usePreferences();
  return {
    scenarios: useQuery({ queryKey: ['scenarios', lang], queryFn: () => api.library.list({ lang }) }),
    unfinished: useQuery({ queryKey: ['unfinished', personId, lang], queryFn: () => api.training.unfinished({ personId, lang }), staleTime: 0 }),
    assigned: useQuery({ queryKey: ['assigned', personId, lang], queryFn: () => api.roster.assigned({ personId, lang }), staleTime: 0 }),
    records: useQuery({ queryKey: ['records', personId, lang], queryFn: () => api.history.mine({ personId, lang }), staleTime: 0 }),
  };
}
