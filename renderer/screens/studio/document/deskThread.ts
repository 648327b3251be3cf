import type { DeskAnswer, DeskRequest } from './textDesk.ts';

/** Asks the desk; one request after the other. */
export type AskDesk = (request: DeskRequest) => Promise<DeskAnswer>;

/** The desk in a thread of its own, and how to end it. */
export function deskThread(): { readonly ask: AskDesk; end(): void } {
  const worker = new Worker(new URL('./textWorker.ts', import.meta.url), { type: 'module' });
  const ask: AskDesk = (request) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DeskAnswer | { kind: 'fault'; message: string }>) => (data.kind === 'fault' ? reject(new Error(data.message)) : resolve(data));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  });
  return { ask, end: () => worker.terminate() };
}
