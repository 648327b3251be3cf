import { EventEmitter } from 'node:events';
import type { CDPSession } from '@playwright/test';

/** Playwright's own types of Chromium's protocol; nothing of Playwright runs here. */
export interface Session {
  readonly send: CDPSession['send'];
  readonly on: CDPSession['on'];
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly method: string;
}

/** One connection to Chromium, with a session per page. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #events = new Map<string, EventEmitter>();
  #last = 0;

  static async open(url: string): Promise<Connection> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error('Chromium took no connection')), { once: true });
    });
    return new Connection(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Reply));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium is gone'));
      this.#waiting.clear();
    });
  }

  /** The browser itself, or one attached page. */
  session(id = ''): Session {
    const events = new EventEmitter();
    this.#events.set(id, events);
    return {
      send: (method, params) => this.#send(id, method, params),
      on: events.on.bind(events) as unknown as CDPSession['on'],
    };
  }

  closed(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.readyState === WebSocket.CLOSED) resolve();
      else this.#socket.addEventListener('close', () => resolve(), { once: true });
    });
  }

  #send(session: string, method: string, params: unknown): Promise<never> {
    const id = ++this.#last;
    return new Promise<never>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.#socket.send(JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }));
    });
  }

  #take({ id, method, params, result, error, sessionId }: Reply): void {
    if (method) this.#events.get(sessionId ?? '')?.emit(method, params);
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting.resolve(result as never);
  }
}
