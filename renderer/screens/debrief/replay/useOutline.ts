import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReplayOutline, TwoFutures } from '../../../../electron/contract/replay.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';

/** Whose drill is looked at again. */
export interface Past { readonly runId: string; readonly personId: string }
export interface Choice { readonly decision: number; readonly option: number }

const settled = { staleTime: Number.POSITIVE_INFINITY } as const;

export function useOutline({ runId, personId }: Past): UseQueryResult<ReplayOutline> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['replay', runId, personId, lang], queryFn: () => api.replay.outline({ runId, personId, lang }), ...settled });
}

export function useTwoFutures({ runId, personId }: Past, { decision, option }: Choice): UseQueryResult<TwoFutures> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['replay', runId, personId, lang, decision, option], queryFn: () => api.replay.other({ runId, personId, decision, option, lang }), placeholderData: keepPreviousData, ...settled });
}
