import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../open.ts';
import { answer, type Asked, type Told } from './asked.ts';

/** Answers questions over its own read-only connection, so that a long report holds nobody up. */
if (parentPort) {
  const port = parentPort;
  const db = connect(String(workerData), { readonly: true });
  port.on('message', ({ id, question }: Asked) => {
    try {
      port.postMessage({ id, answer: answer(db, question) } satisfies Told);
    } catch (fault) {
      port.postMessage({ id, fault: fault instanceof Error ? fault.message : String(fault) } satisfies Told);
    }
  });
}
