import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { ScenarioCard } from '../../../electron/contract/library.ts';
import type { RosterClassLine, RosterLine, RosterPlace } from '../../../electron/contract/roster.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

interface Found { readonly data: { readonly total: number; readonly people: readonly RosterLine[] } | undefined; readonly error: Error | null; readonly hasMore: boolean; readonly isFetching: boolean; refetch(): void; more(): void }

/** Who is on the roster and found by this, as far as it was asked for; `more` asks on. */
export function usePeople(search: string): Found {
  const api = useApi();
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['roster', 'people', search], initialPageParam: null as RosterPlace | null, staleTime: 0, placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => api.roster.people({ search, after: pageParam }), getNextPageParam: (last) => last.next,
  });
  const [first] = data?.pages ?? [];
  return { data: first && { total: first.total, people: data?.pages.flatMap(({ people }) => people) ?? [] }, error, hasMore: hasNextPage, isFetching, refetch: () => void refetch(), more: () => void fetchNextPage() };
}

export function useClasses(): UseQueryResult<RosterClassLine[]> {
  const api = useApi();
  return useQuery({ queryKey: ['roster', 'classes'], queryFn: () => api.roster.classes(), staleTime: 0 });
}

/** The drills that can be given. */
export function useDrills(): readonly ScenarioCard[] {
  const api = useApi();
  const { lang } = usePreferences();
  const { data } = useQuery({ queryKey: ['scenarios', lang], queryFn: () => api.library.list({ lang }) });
  return data?.filter(({ usable }) => usable) ?? [];
}

export interface Form { readonly scenarioId: string; readonly mode: string; readonly id: string; readonly title: string }

/** The forms of the drills that a class can be given. */
export function useForms(): readonly Form[] {
  const api = useApi();
  const { lang } = usePreferences();
  const { data } = useQuery({ queryKey: ['forms', lang], queryFn: () => api.roster.forms({ lang }) });
  return data ?? [];
}

/** One step that changes the roster; everything that shows it looks again. */
export function useStep<Input, Output>(step: (api: Api, input: Input) => Promise<Output>, onDone: (output: Output) => void): UseMutationResult<Output, Error, Input> {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({ mutationFn: (input: Input) => step(api, input), onSuccess: onDone, onSettled: () => client.invalidateQueries({ queryKey: ['roster'] }) });
}
