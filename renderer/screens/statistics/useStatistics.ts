import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ResultFilter, RowFilter } from '../../../electron/contract/statistics.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** The figures stay on the screen while the next ones are fetched: nothing jumps. */
export function useDashboard(filter: ResultFilter) {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['statistics', filter, lang], queryFn: () => api.statistics.dashboard({ filter, lang }), placeholderData: keepPreviousData, staleTime: 0 });
}

export function useItems(scenarioId: string, filter: ResultFilter) {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['statisticsItems', scenarioId, filter, lang], queryFn: () => api.statistics.items({ scenarioId, filter, lang }), placeholderData: keepPreviousData, staleTime: 0 });
}

export function useRows(filter: RowFilter) {
  const api = useApi();
  const { lang } = usePreferences();
  return useInfiniteQuery({
    queryKey: ['statisticsRows', filter, lang], initialPageParam: null as number | null, staleTime: 0,
    queryFn: ({ pageParam }) => api.statistics.rows({ filter, lang, ...(pageParam === null ? {} : { before: pageParam }) }),
    getNextPageParam: (last) => last.before,
  });
}
