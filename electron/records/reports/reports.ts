import { Worker } from 'node:worker_threads';
import type { ItemRuns, Reports, RunRow, Sums } from '../../service/ports/reports.ts';
import type { Question, Told } from './asked.ts';

interface Waiting { readonly tell: (answer: unknown) => void; readonly fail: (fault: Error) => void }

/** The Reports port: one worker thread on the records file, started with the first question. A thread that dies fails its questions; the next starts another. */
export function openReports(path: string): Reports & { close(): void } {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  const drop = (gone: Worker, fault: Error): void => {
    if (worker === gone) worker = null;
    for (const each of waiting.values()) each.fail(fault);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL(workerFile, import.meta.url), { workerData: path });
    started.on('message', (told: Told) => {
      const asker = waiting.get(told.id);
      waiting.delete(told.id);
      if ('fault' in told) asker?.fail(new Error(told.fault));
      else asker?.tell(told.answer);
      if (waiting.size === 0) started.unref();
    });
    started.on('error', (fault) => drop(started, fault instanceof Error ? fault : new Error(String(fault))));
    started.on('exit', () => drop(started, new Error('the report worker ended')));
    return started;
  };
  const ask = <T>(question: Question): Promise<T> => new Promise<T>((resolve, reject) => {
    worker ??= start();
    // while somebody waits, the process must not end; idle, the thread holds nothing open
    worker.ref();
    count += 1;
    // the worker answers each kind of question with its own type, see asked.ts
    waiting.set(count, { tell: (told) => resolve(told as T), fail: reject });
    worker.postMessage({ id: count, question });
  });
  return {
    sums: (filter) => ask<Sums>({ kind: 'sums', filter }),
    rows: (filter, limit, before) => ask<RunRow[]>({ kind: 'rows', filter, limit, before: before ?? null }),
    items: (filter, limit) => ask<ItemRuns>({ kind: 'items', filter, limit }),
    unanswered: (limit) => ask<string[]>({ kind: 'unanswered', limit }),
    close: () => void worker?.terminate(),
  };
}

/** From the sources as TypeScript, from the desktop's bundle as its own file beside it. */
const workerFile = import.meta.url.endsWith('.ts') ? './reportWorker.ts' : './reportWorker.js';
