import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';

export type FirstPlace = NonNullable<Awaited<ReturnType<Api['station']['firstPlace']>>>;

/** What the first start asks; `wait` until that is known, `null` where nothing is asked. */
export function useFirstPlace(): { readonly place: FirstPlace | null | 'wait'; settled(): void } {
  const api = useApi();
  const [isSettled, setSettled] = useState(false);
  const { data, error } = useQuery({ queryKey: ['firstPlace'], queryFn: () => api.station.firstPlace(), staleTime: Infinity });
  // a station that cannot answer tells so on the next screen
  return { place: isSettled || error ? null : (data === undefined ? 'wait' : data), settled: () => setSettled(true) };
}
