import type { ExportProgressTold } from '../../contract/exports.ts';
import { asFault } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports } from '../ports.ts';
import { Unsigned } from './archive.ts';
import { exportFile, MappingMissing, type ExportWish } from './exportFile.ts';
import { TooBig } from './zip.ts';

/** The one export that may run, and how the last one ended. */
export interface Exporting {
  /** False while another one runs. `done` hears how many runs were written. */
  start(wish: ExportWish, done: (runs: number) => void): boolean;
  running(): string | null;
  /** Now and after every step until it ends; null where the last export had another name. */
  watch(name: string, signal: AbortSignal | undefined): AsyncGenerator<ExportProgressTold, void, void> | null;
  cancel(): void;
}

export function createExporting(ports: Ports, played: PlayedScenarios): Exporting {
  let last: ExportProgressTold | null = null;
  let stop = new AbortController();
  const watchers = new Set<() => void>();
  const tell = (told: ExportProgressTold): void => {
    last = told;
    for (const wake of watchers) wake();
  };
  const isRunning = (): boolean => last?.state === 'running';
  const run = async (wish: ExportWish, done: (runs: number) => void): Promise<void> => {
    const about = { name: wish.file, why: null };
    try {
      const ended = await exportFile(ports, played, wish, { signal: stop.signal, progress: (at) => tell({ ...about, state: 'running', ...at }) });
      if (ended.kind === 'done') done(ended.runs);
      tell({ ...about, state: ended.kind, done: ended.runs, of: last?.of ?? ended.runs });
    } catch (error) {
      const why = error instanceof TooBig ? 'tooBig' : error instanceof Unsigned ? 'unsigned' : error instanceof MappingMissing ? 'mapping' : 'disk';
      if (why === 'disk') asFault(error, 'exports.start', ports.ids, ports.report);
      tell({ ...about, state: 'failed', done: 0, of: last?.of ?? 0, why });
    }
  };
  return {
    start: (wish, done) => {
      if (isRunning()) return false;
      stop = new AbortController();
      tell({ state: 'running', done: 0, of: 0, name: wish.file, why: null });
      void run(wish, done);
      return true;
    },
    running: () => (isRunning() ? (last?.name ?? null) : null),
    watch: (name, signal) => (last?.name === name ? watched(name, signal) : null),
    cancel: () => stop.abort(),
  };

  /** A slow reader skips steps; it always gets the newest. */
  async function* watched(name: string, signal: AbortSignal | undefined): AsyncGenerator<ExportProgressTold, void, void> {
    let wake = (): void => {};
    const knock = (): void => wake();
    watchers.add(knock);
    signal?.addEventListener('abort', knock);
    try {
      let shown: ExportProgressTold | null = null;
      while (last?.name === name && signal?.aborted !== true) {
        if (shown === last) {
          await new Promise<void>((resolve) => { wake = resolve; });
          continue;
        }
        shown = last;
        yield shown;
        if (shown.state !== 'running') return;
      }
    } finally {
      watchers.delete(knock);
      signal?.removeEventListener('abort', knock);
    }
  }
}
