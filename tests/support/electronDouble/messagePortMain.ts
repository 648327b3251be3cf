import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import type { ToPage } from './codec.ts';

/** The main process's end of a port whose other end stays in the page. As in Electron, nothing is delivered before start(). */
export class DoubleMessagePort extends EventEmitter implements Pick<MessagePortMain, 'close' | 'postMessage' | 'start'> {
  readonly #number: number;
  readonly #send: (message: ToPage) => void;
  #waiting: unknown[] | null = [];
  #open = true;

  constructor(number: number, send: (message: ToPage) => void) {
    super();
    this.#number = number;
    this.#send = send;
  }

  postMessage = (data: unknown, transfer: readonly MessagePortMain[] = []): void => {
    if (transfer.length > 0) throw new Error('The double carries no port over a port');
    if (this.#open) this.#send({ kind: 'data', port: this.#number, data });
  };
  start = (): void => {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const data of waiting) this.#deliver(data);
  };
  close = (): void => {
    if (this.#open) this.#send({ kind: 'close', port: this.#number });
    this.gone();
  };

  take(data: unknown): void {
    if (this.#waiting) this.#waiting.push(data);
    else this.#deliver(data);
  }
  /** The page's end has closed, or its document is no more. */
  gone(): void {
    if (!this.#open) return;
    this.#open = false;
    this.emit('close');
  }

  #deliver(data: unknown): void {
    if (this.#open) this.emit('message', { data, ports: [] });
  }
}
