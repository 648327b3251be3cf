import { useMutation, useQuery } from '@tanstack/react-query';
import type { AccountLine } from '../../../electron/contract/accounts.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';

interface Accounts {
  readonly accounts: readonly AccountLine[];
  readonly error: Error | null;
  again(): void;
  /** Takes a step and looks again. */
  take(step: (api: Api) => Promise<unknown>): Promise<unknown>;
  readonly busy: boolean;
}

/** Who may sign in at this station. */
export function useAccounts(): Accounts {
  const api = useApi();
  const { data, error, refetch } = useQuery({ queryKey: ['accounts'], queryFn: () => api.accounts.list(), staleTime: 0 });
  const { mutateAsync, isPending, error: failed, reset } = useMutation({ mutationFn: (step: (api: Api) => Promise<unknown>) => step(api), onSettled: () => refetch() });
  return { accounts: data ?? [], error: error ?? failed, again: () => { reset(); void refetch(); }, take: mutateAsync, busy: isPending };
}
