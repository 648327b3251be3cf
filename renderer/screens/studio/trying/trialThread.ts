import { ORPCError } from '@orpc/client';
import type { Api } from '../../../api/client.ts';
import type { Acted, FromTrial, ToTrial, TrialPlan, TrialRefusal, TrialShown } from './trialTalk.ts';

/** With the page's time at which it came. */
export type Arrived = TrialShown & { readonly receivedAt: number };

/** A trial under way. `api` answers like the station, but for this run alone; everything else of it is the station's. */
export interface TrialThread {
  readonly api: Api;
  newest(): Arrived | null;
  subscribe(changed: () => void): () => void;
  set(name: string, value: number | string | boolean): void;
  stop(): void;
}

/** Begins a trial in a thread of its own; `refused` hears why there is none. */
export function beginTrial(plan: TrialPlan, station: Api, refused: (why: TrialRefusal) => void): TrialThread {
  const worker = new Worker(new URL('./trialWorker.ts', import.meta.url), { type: 'module' });
  const say = (message: ToTrial): void => worker.postMessage(message);
  let shown: Arrived | null = null, calls = 0;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (acted: Acted) => void>();
  worker.onmessage = ({ data }: MessageEvent<FromTrial>) => {
    if (data.kind === 'refused') refused(data.why);
    else if (data.kind === 'acted') waiting.get(data.call)?.(data.acted);
    else {
      shown = { ...data, receivedAt: performance.now() };
      for (const each of listeners) each();
    }
  };
  say({ kind: 'begin', ...plan });

  const act: Api['training']['act'] = async ({ intent }) => {
    const call = (calls += 1);
    const acted = await new Promise<Acted>((resolve) => {
      waiting.set(call, resolve);
      say({ kind: 'act', call, intent });
    });
    waiting.delete(call);
    if (!acted.ok) throw new ORPCError('UNAVAILABLE', { status: 409, data: { code: acted.code, reason: acted.reason } });
    return { seq: call, outcome: acted.outcome, reason: acted.reason };
  };
  const leave: Api['training']['leave'] = async () => ({ ok: true });
  const rewind: Api['training']['rewind'] = async ({ runId, step }) => {
    say({ kind: 'rewind', step });
    return { runId };
  };
  const training = { act, leave, rewind };
  return {
    api: new Proxy(station, { get: (whole, group) => (group === 'training' ? new Proxy(whole.training, { get: (own, name) => Reflect.get(name in training ? training : own, name) as unknown }) : (Reflect.get(whole, group) as unknown)) }),
    newest: () => shown,
    subscribe: (changed) => { listeners.add(changed); return () => listeners.delete(changed); },
    set: (name, value) => say({ kind: 'set', name, value }),
    stop: () => worker.terminate(),
  };
}
