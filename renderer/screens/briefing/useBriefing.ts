import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Briefing } from '../../../electron/contract/library.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

interface BriefingNow {
  readonly briefing: UseQueryResult<Briefing>;
  start(mode: 'practice' | 'assessed'): void;
  readonly starting: boolean;
  readonly startError: Error | null;
}

export function useBriefing(scenarioId: string, personId: string, onStarted: (runId: string) => void): BriefingNow {
  const api = useApi();
  const { lang } = usePreferences();
  const briefing = useQuery({ queryKey: ['briefing', scenarioId, lang], queryFn: () => api.library.briefing({ id: scenarioId, lang }) });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (mode: 'practice' | 'assessed') => api.training.start({ personId, scenarioId, mode }),
    onSuccess: ({ runId }) => onStarted(runId),
  });
  return { briefing, start: mutate, starting: isPending || isSuccess, startError: error };
}
