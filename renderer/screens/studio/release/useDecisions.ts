import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/ApiContext.ts';

/** Taking a released drill back, and bringing a version of it back; every screen then asks anew what there is. */
export function useDecisions(scenarioId: string) {
  const api = useApi();
  const client = useQueryClient();
  const onSuccess = async (): Promise<void> => { await client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== 'studio' }); };
  return {
    withdraw: useMutation({ mutationFn: (reason: string) => api.releases.withdraw({ scenarioId, reason }), onSuccess }),
    bringBack: useMutation({ mutationFn: (version: string) => api.releases.bringBack({ scenarioId, version, reason: '' }), onSuccess }),
  };
}
