import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useApi } from '../../../api/ApiContext.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { useStudio } from '../StudioContext.ts';
import type { Beginning, TrialRefusal } from './trialTalk.ts';
import { beginTrial, type Arrived, type TrialThread } from './trialThread.ts';

export interface Begun { readonly beginning: Beginning; readonly seed: number; readonly form: string | null }
export interface Trial { readonly thread: TrialThread | null; readonly refused: TrialRefusal | null; begin(begun: Begun): void; /** the same once more, of the draft as it is now */ again(): void; stop(): void }

/** The trial of the draft as it is now; it ends with the panel it was begun in. */
export function useTrial(): Trial {
  const api = useApi();
  const { lang } = usePreferences();
  const { now, tables } = useStudio();
  const [thread, setThread] = useState<TrialThread | null>(null);
  const [refused, setRefused] = useState<TrialRefusal | null>(null);
  const running = useRef<TrialThread | null>(null);
  const last = useRef<Begun | null>(null);
  const stop = useCallback(() => {
    running.current?.stop();
    running.current = null;
    setThread(null);
  }, []);
  useEffect(() => stop, [stop]);
  const begin = (begun: Begun): void => {
    stop();
    setRefused(null);
    last.current = begun;
    const { settled } = now();
    const made = beginTrial({ ...begun, scenario: settled.scenario.text, en: settled.en.text, tables, lang }, api, (why) => { stop(); setRefused(why); });
    running.current = made;
    setThread(made);
  };
  const again = (): void => { if (last.current) begin(last.current); };
  return { thread, refused, begin, again, stop };
}

/** What a trial shows now; null until it has begun to. */
export function useShown({ subscribe, newest }: TrialThread): Arrived | null {
  return useSyncExternalStore(subscribe, newest);
}
