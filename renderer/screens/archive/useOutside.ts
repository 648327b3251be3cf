import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { OutsideChoice } from '../../../electron/contract/outside.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** What may be entered. */
export function useChoices(): UseQueryResult<OutsideChoice[]> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['outside', lang], queryFn: () => api.outside.choices({ lang }) });
}

/** One step that adds an entry; the archive looks again. */
export function useOutsideStep<Input>(step: (api: Api, input: Input) => Promise<unknown>, onDone: () => void): UseMutationResult<unknown, Error, Input> {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => step(api, input),
    onSuccess: async () => { await client.invalidateQueries({ queryKey: ['archive'] }); onDone(); },
  });
}
