import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { LiveLine, ReadyInject } from '../../../electron/contract/instructor.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';

const often = 1000;

/** The drills that run at this station, looked at each second. */
export function useLiveRuns(): UseQueryResult<LiveLine[]> {
  const api = useApi();
  const { lang } = usePreferences();
  return useQuery({ queryKey: ['liveRuns', lang], queryFn: () => api.instructor.runs({ lang }), refetchInterval: often, retry: false, gcTime: 0 });
}

interface Injects {
  readonly injects: UseQueryResult<ReadyInject[]>;
  send(inject: ReadyInject, agreed: boolean): void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** the last one that was sent */
  readonly sent: ReadyInject | null;
}

/** What can be sent into one drill. */
export function useInjects(runId: string): Injects {
  const api = useApi();
  const { lang } = usePreferences();
  const injects = useQuery({ queryKey: ['injects', runId, lang], queryFn: () => api.instructor.injects({ runId, lang }), refetchInterval: often, retry: false, gcTime: 0 });
  const { mutate, isPending, error, isSuccess, variables } = useMutation({
    mutationFn: ({ inject, agreed }: { inject: ReadyInject; agreed: boolean }) => api.instructor.send({ runId, inject: inject.inject, agreed }),
    onSettled: () => void injects.refetch(),
  });
  return { injects, send: (inject, agreed) => mutate({ inject, agreed }), busy: isPending, error, sent: isSuccess ? variables.inject : null };
}
