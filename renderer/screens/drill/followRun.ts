import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Api } from '../../api/client.ts';
import { failureOf } from '../../api/refusal.ts';
import type { Lang } from '../../text/i18n.ts';

interface Asked { readonly runId: string; readonly personId: string; readonly lang: Lang }

interface Listener {
  onView(view: RunView): void;
  /** The line broke; it is being tried again. */
  onLost(): void;
  /** The station will not show this run: trying again would not help. */
  onRefused(error: unknown): void;
}

const pauses = [300, 1_000, 2_000, 4_000];
const final = new Set(['HELD', 'VOID', 'REWOUND', 'UNKNOWN_RUN', 'NOT_ALLOWED', 'CROWDED', 'NOT_SIGNED_IN', 'SESSION_ENDED', 'FORBIDDEN', 'UNAUTHORIZED']);

/** Follows a run until it ends or `signal` says stop. Every new attempt joins first, because a restarted station has forgotten who was in. */
export async function followRun(api: Api, asked: Asked, signal: AbortSignal, listener: Listener): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    try {
      const ended = await followOnce(api, asked, signal, (view) => {
        failures = 0;
        listener.onView(view);
      });
      if (ended) return;
    } catch (error) {
      if (signal.aborted) return;
      if (final.has(failureOf(error).code)) return listener.onRefused(error);
    }
    if (signal.aborted) return;
    listener.onLost();
    await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 0, signal);
    failures += 1;
  }
}

async function followOnce(api: Api, { runId, personId, lang }: Asked, signal: AbortSignal, onView: (view: RunView) => void): Promise<boolean> {
  if (!(await join(api, runId, personId))) {
    onView(await api.training.view({ runId, lang }));
    return true;
  }
  let ended = false;
  for await (const view of await api.training.watch({ runId, lang }, { signal })) {
    if (signal.aborted) return true;
    onView(view);
    ended = view.ended !== null;
  }
  return ended;
}

/** False when the run is over: it can still be looked at, but nothing will change. */
async function join(api: Api, runId: string, personId: string): Promise<boolean> {
  try {
    await api.training.resume({ runId, personId });
    return true;
  } catch (error) {
    if (failureOf(error).code === 'RUN_OVER') return false;
    throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
