import { useMutation, useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { withPin } from './withPin.ts';

interface Exam {
  /** of the drill; empty until it is known */
  readonly title: string;
  /** Who sits here is confirmed: wait for the invigilator. */
  confirm(): void;
  readonly confirming: boolean;
  readonly error: Error | null;
  /** Set while the request waits. */
  readonly sessionId: string | null;
  start(pin: string): Promise<void>;
  giveUp(): Promise<void>;
}

const everySecond = 1_000;

/** One request for an exam, from the confirmation to the start, wherever the invigilator starts it. */
export function useExam(scenarioId: string, personId: string, onStarted: (runId: string) => void): Exam {
  const api = useApi();
  const { lang } = usePreferences();
  const briefing = useQuery({ queryKey: ['briefing', scenarioId, lang], queryFn: () => api.library.briefing({ id: scenarioId, lang }) });
  const { mutate, isPending, error, data } = useMutation({ mutationFn: () => api.exam.ask({ personId, scenarioId }) });
  const sessionId = data?.sessionId ?? null;
  useQuery({
    queryKey: ['examSession', sessionId], enabled: sessionId !== null, refetchInterval: everySecond, gcTime: 0,
    queryFn: async () => {
      const session = await api.exam.session({ sessionId: sessionId ?? '' });
      if (session.standing === 'running' && session.runId) onStarted(session.runId);
      return session;
    },
  });
  return {
    title: briefing.data?.title ?? '', confirm: mutate, confirming: isPending, error, sessionId,
    start: async (pin) => onStarted((await withPin(api, pin, (key) => api.invigilation.start({ key, sessionId: sessionId ?? '' }))).runId),
    giveUp: async () => void (sessionId && (await api.exam.withdraw({ sessionId, personId }).catch(() => undefined))),
  };
}
