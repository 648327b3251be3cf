import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';

/** How the draft stands, by the station's own check, and the steps it can take. `stored` stores what was just written; `stamp` changes whenever the draft does. */
export function useRelease(draftId: string, stamp: string, stored: () => Promise<boolean>) {
  const api = useApi();
  const { lang } = usePreferences();
  const client = useQueryClient();
  const look = useQuery({
    queryKey: ['release', draftId, stamp, lang], gcTime: 0, placeholderData: (before) => before,
    queryFn: async () => { await stored(); return api.releases.look({ draftId, lang }); },
  });
  const scenarioId = look.data?.scenarioId ?? '';
  const hasReleases = look.data?.last !== null && scenarioId !== '';
  const history = useQuery({ queryKey: ['releaseHistory', scenarioId, lang], queryFn: () => api.releases.history({ scenarioId, lang }), enabled: hasReleases });
  const rules = useQuery({ queryKey: ['releaseRules'], queryFn: () => api.releases.rules() });
  const me = useQuery({ queryKey: ['me'], queryFn: () => api.accounts.me() });
  const onSuccess = async (): Promise<void> => { await client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== 'studio' }); };
  const revision = look.data?.revision ?? 0;
  return {
    look, rules, me, history: hasReleases ? history.data : undefined,
    review: useMutation({ mutationFn: (note: string) => api.releases.review({ draftId, revision, note }), onSuccess }),
    release: useMutation({ mutationFn: (passMarkNote: string) => api.releases.release({ draftId, revision, passMarkNote }), onSuccess }),
    setTwo: useMutation({ mutationFn: (twoPersons: boolean) => api.releases.setRules({ twoPersons }), onSuccess }),
  };
}

export type ReleaseSteps = ReturnType<typeof useRelease>;
