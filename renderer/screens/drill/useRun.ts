import { useEffect, useState } from 'react';
import type { RunView } from '../../../scenarios/engine/index.ts';
import { useApi } from '../../api/ApiContext.ts';
import type { Lang } from '../../text/i18n.ts';
import { followRun } from './followRun.ts';

/** The newest view of the run, when it came (real ms), and how the line to the station is. */
export interface LiveRun {
  readonly view: RunView | null;
  readonly receivedAt: number;
  readonly connection: 'opening' | 'live' | 'lost';
  /** Why this run cannot be shown at all. */
  readonly error: unknown;
}

const opening: LiveRun = { view: null, receivedAt: 0, connection: 'opening', error: null };

/** Keeps a run in view: joins it, follows its stream, joins again when the line breaks. */
export function useRun(runId: string, personId: string, lang: Lang): LiveRun {
  const api = useApi();
  const [live, setLive] = useState(opening);
  useEffect(() => {
    const stop = new AbortController();
    const change = (part: Partial<LiveRun>): void => {
      if (!stop.signal.aborted) setLive((before) => ({ ...before, ...part }));
    };
    void followRun(api, { runId, personId, lang }, stop.signal, {
      onView: (view) => change({ view, receivedAt: performance.now(), connection: 'live', error: null }),
      onLost: () => change({ connection: 'lost' }),
      onRefused: (error) => change({ error }),
    });
    return () => stop.abort();
  }, [api, runId, personId, lang]);
  return live;
}
