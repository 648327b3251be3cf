import { useQuery } from '@tanstack/react-query';
import { createContext } from 'react';
import type { LogEntry } from '../../../../electron/contract/evaluation.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';

/** The log of the drill on this page; null where it is not there. */
export const LogContext = createContext<readonly LogEntry[] | null>(null);

export function useLog(runId: string): readonly LogEntry[] | null {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['runLog', runId, lang], queryFn: () => api.evaluation.log({ runId, lang }), staleTime: Number.POSITIVE_INFINITY }).data ?? null;
}
