import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { BackupLineTold, CareState, DiskTold, RestoreLoss } from '../../../electron/contract/care.ts';
import type { Api } from '../../api/client.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

/** Where the records lie and whether all is well. */
export function useCareState(): UseQueryResult<CareState> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['care', 'state', lang], queryFn: () => api.care.state({ lang }), staleTime: 0 });
}

export function useBackups(): UseQueryResult<BackupLineTold[]> {
  const api = useApi();
  return useQuery({ queryKey: ['care', 'backups'], queryFn: () => api.care.backups(), staleTime: 0 });
}

export function useDisks(isOpen: boolean): UseQueryResult<DiskTold[]> {
  const api = useApi();
  return useQuery({ queryKey: ['disks'], queryFn: () => api.care.disks(), staleTime: 0, enabled: isOpen });
}

/** What restoring a back-up would lose; null: nobody can tell. */
export function useLoss(id: string): UseQueryResult<RestoreLoss | null> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['care', 'loss', id, lang], queryFn: () => api.care.lossOf({ id, lang }), staleTime: 0 });
}

/** How far the back-up that is being made is, in percent; asked again and again while one is. */
export function useProgress(isRunning: boolean): number {
  const api = useApi();
  const { data } = useQuery({ queryKey: ['care', 'progress'], queryFn: () => api.care.progress(), enabled: isRunning, refetchInterval: 300, staleTime: 0 });
  return Math.round((data ?? 0) * 100);
}

/** One step of looking after; everything that shows it looks again. */
export function useCareStep<Input, Output>(step: (api: Api, input: Input) => Promise<Output>, onDone?: (output: Output) => void): UseMutationResult<Output, Error, Input> {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({ mutationFn: (input: Input) => step(api, input), onSuccess: (output) => onDone?.(output), onSettled: () => client.invalidateQueries({ queryKey: ['care'] }) });
}
