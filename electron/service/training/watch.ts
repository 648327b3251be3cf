import type { RunView } from '../../../scenarios/engine/index.ts';
import type { Lang } from '../ports.ts';
import type { Crowd, Watcher } from './crowd.ts';
import { viewOfLive, type LiveRun } from './liveRun.ts';

/**
 * The view now and after every change. A slow reader skips what it missed: it always gets the newest view, never a queue of old ones.
 * Ends after the view of the run's end, when the run is left, or when the reader goes; `putOut` says that too many others came.
 */
export async function* watch(crowd: Crowd, live: LiveRun, lang: Lang, signal: AbortSignal | undefined): AsyncGenerator<RunView, 'over' | 'putOut', void> {
  live.lang = lang;
  let wake = (): void => {};
  const knock = (): void => wake();
  const watcher: Watcher = { runId: live.header.runId, isPutOut: false, wake: knock };
  crowd.join(watcher);
  live.watchers.add(knock);
  signal?.addEventListener('abort', knock);
  try {
    let shown = -1;
    while (!live.isLeft && !watcher.isPutOut && signal?.aborted !== true) {
      if (shown === live.revision) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      shown = live.revision;
      yield viewOfLive(live, lang);
      if (live.run.state.ended && shown === live.revision) return 'over';
    }
    return watcher.isPutOut ? 'putOut' : 'over';
  } finally {
    crowd.leave(watcher);
    live.watchers.delete(knock);
    signal?.removeEventListener('abort', knock);
  }
}
