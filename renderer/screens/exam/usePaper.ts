import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Briefing } from '../../../electron/contract/library.ts';
import { useApi } from '../../api/ApiContext.ts';
import { failureOf } from '../../api/refusal.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

export interface OpenPaper {
  readonly briefing: UseQueryResult<Briefing>;
  /** The clock runs from now on. */
  begin(): void;
  readonly beginning: boolean;
  readonly beginError: Error | null;
}

interface Paper {
  /** Null until the invigilator has opened it, and again when that was too long ago. */
  readonly paper: OpenPaper | null;
  /** It lay open too long: the PIN is asked for again. */
  readonly isExpired: boolean;
  open(pin: string): Promise<void>;
  close(): Promise<void>;
}

/** The form of an exam that waits, to be read before it begins. The key that the PIN gave is good for this and handed back at the start. */
export function usePaper(sessionId: string | null, onStarted: (runId: string) => void): Paper {
  const api = useApi();
  const { lang } = usePreferences();
  const [key, setKey] = useState<string | null>(null);
  const asked = { key: key ?? '', sessionId: sessionId ?? '' };
  const close = async (): Promise<void> => {
    setKey(null);
    if (key !== null) await api.invigilation.close({ key }).catch(() => undefined);
  };
  const briefing = useQuery({ queryKey: ['paper', sessionId, key, lang], enabled: key !== null && sessionId !== null, gcTime: 0, staleTime: Infinity, retry: false, queryFn: () => api.invigilation.briefing({ ...asked, lang }) });
  const { mutate, reset, isPending, isSuccess, error } = useMutation({
    mutationFn: () => api.invigilation.start(asked),
    onSuccess: async ({ runId }) => {
      await close();
      onStarted(runId);
    },
  });
  const isExpired = [error, briefing.error].some((each) => each !== null && failureOf(each).code === 'KEY_EXPIRED');
  return {
    paper: key === null || isExpired ? null : { briefing, begin: mutate, beginning: isPending || isSuccess, beginError: error },
    isExpired,
    open: async (pin) => {
      const opened = await api.invigilation.open({ pin });
      reset();
      setKey(opened.key);
    },
    close,
  };
}
