import { useMutation, useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { usePaper, type OpenPaper } from './usePaper.ts';

interface Exam {
  /** of the drill; empty until it is known */
  readonly title: string;
  /** Who sits here is confirmed: wait for the invigilator. */
  confirm(ownPin: string): void;
  /** Whether the trainee has a PIN of their own; null until it is known. */
  readonly hasOwnPin: boolean | null;
  readonly confirming: boolean;
  readonly error: Error | null;
  /** Set while the request waits. */
  readonly sessionId: string | null;
  /** What the invigilator opens and the trainee then begins. */
  readonly paper: OpenPaper | null;
  /** The opened paper lay there too long: the PIN is asked for again. */
  readonly isExpired: boolean;
  open(pin: string): Promise<void>;
  giveUp(): Promise<void>;
}

const everySecond = 1_000;

/** One request for an exam, from the confirmation to the start, wherever the invigilator starts it. */
export function useExam(scenarioId: string, personId: string, onStarted: (runId: string) => void): Exam {
  const api = useApi();
  const { lang } = usePreferences();
  const briefing = useQuery({ queryKey: ['briefing', scenarioId, lang], queryFn: () => api.library.briefing({ id: scenarioId, lang }) });
  const { mutate, isPending, error, data } = useMutation({ mutationFn: (ownPin: string) => api.exam.ask({ personId, scenarioId, ownPin }) });
  const own = useQuery({ queryKey: ['ownPin', personId], queryFn: () => api.exam.ownPin({ personId }), staleTime: 0, gcTime: 0 });
  const sessionId = data?.sessionId ?? null;
  const { paper, isExpired, open, close } = usePaper(sessionId, onStarted);
  useQuery({
    queryKey: ['examSession', sessionId], enabled: sessionId !== null, refetchInterval: everySecond, gcTime: 0,
    queryFn: async () => {
      const session = await api.exam.session({ sessionId: sessionId ?? '' });
      if (session.standing === 'running' && session.runId) onStarted(session.runId);
      return session;
    },
  });
  return {
    title: briefing.data?.title ?? '', confirm: mutate, hasOwnPin: own.data?.isSet ?? null, confirming: isPending, error, sessionId,
    paper, isExpired, open,
    giveUp: async () => void (await close(), sessionId && (await api.exam.withdraw({ sessionId, personId }).catch(() => undefined))),
  };
}
