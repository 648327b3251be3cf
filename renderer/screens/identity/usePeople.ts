import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import type { PersonEntry } from '../../../electron/contract/people.ts';

export function usePeople(search: string): { people: readonly PersonEntry[]; error: Error | null; again(): void } {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['people', search],
    queryFn: () => api.people.list({ search }),
    placeholderData: keepPreviousData,
  });
  return { people: data ?? [], error, again: () => void refetch() };
}
