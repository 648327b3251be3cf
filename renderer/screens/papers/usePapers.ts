import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { RosterPlace } from '../../../electron/contract/roster.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** The centre's name, programmes, and what is due. */
export function useOverview() {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['papers', 'overview', lang], queryFn: () => api.papers.overview({ lang }), staleTime: 0 });
}

/** Who of a class is shown: everybody, those who met the programme, those who did not. */
export type Only = 'met' | 'missing' | null;

/** How far a class is in a programme, page after page. */
export function useProgress(programmeId: string, classId: string | null, only: Only) {
  const api = useApi();
  const { lang } = usePreferences();
  return useInfiniteQuery({
    queryKey: ['papers', 'progress', programmeId, classId, only, lang], initialPageParam: null as RosterPlace | null, enabled: programmeId !== '', staleTime: 0, placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => api.papers.progress({ programmeId, classId, only, after: pageParam, lang }), getNextPageParam: (last) => last.next,
  });
}

export function useForms() {
  const api = useApi();
  return useQuery({ queryKey: ['papers', 'forms'], queryFn: () => api.papers.forms(), staleTime: 0 });
}

export function usePlaceholders() {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['placeholders', lang], queryFn: () => api.papers.placeholders({ lang }) });
}

/** One step that changes what papers say; everything that shows it looks again. */
export function usePaperStep<Input, Output>(step: (api: Api, input: Input) => Promise<Output>, onDone?: (output: Output) => void): UseMutationResult<Output, Error, Input> {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({ mutationFn: (input: Input) => step(api, input), onSuccess: (output) => onDone?.(output), onSettled: () => client.invalidateQueries({ queryKey: ['papers'] }) });
}
