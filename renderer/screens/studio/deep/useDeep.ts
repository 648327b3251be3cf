import { useCallback, useEffect, useRef, useState } from 'react';
import type { Script } from '../../../../scenarios/engine/index.ts';
import { useNow, useStudio } from '../StudioContext.ts';
import type { DeepResult, DeepWork, FromDeep } from './deepTalk.ts';

/** What is being worked on and how far it is, or what came of it; `of`: the texts it is about. */
export type DeepState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly work: DeepWork; readonly share: number }
  | { readonly kind: 'done'; readonly result: DeepResult; readonly of: string }
  | { readonly kind: 'unsound' };

/** Long looks at the draft as it is now, in a thread of their own: they show how far they are and can be stopped at any moment. */
export function useDeep(): { readonly state: DeepState; readonly isOld: boolean; begin(work: DeepWork): void; stop(): void; /** Shows a way that was found in the graph. */ follow(goal: string, script: Script): void } {
  const { now, tables, show, showWay } = useStudio();
  const [state, setState] = useState<DeepState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const begin = (work: DeepWork): void => {
    end();
    const { settled } = now(), [scenario, en] = [settled.scenario.text, settled.en.text];
    setState({ kind: 'busy', work, share: 0 });
    const thread = new Worker(new URL('./deepWorker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    thread.onmessage = ({ data }: MessageEvent<FromDeep>) => {
      if (data.kind === 'moments') {
        showWay({ goal: data.goal, moments: data.moments, of: scenario });
        return show('graph');
      }
      if (data.kind === 'progress') return setState({ kind: 'busy', work, share: data.share });
      // who has found ways is asked about them
      if (data.kind === 'unsound' || work === 'crowd') end();
      setState(data.kind === 'done' ? { kind: 'done', result: data.result, of: scenario } : { kind: 'unsound' });
    };
    thread.postMessage({ work, scenario, en, tables });
  };
  const stop = (): void => {
    end();
    setState({ kind: 'idle' });
  };
  const follow = (goal: string, script: Script): void => worker.current?.postMessage({ work: 'moments', goal, script });
  const isOld = useNow(({ settled }) => state.kind === 'done' && state.of !== settled.scenario.text);
  return { state, isOld, begin, stop, follow };
}
