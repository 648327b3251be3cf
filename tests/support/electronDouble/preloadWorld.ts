import type { FromPage, ToPage, decode, encode } from './codec.ts';

interface Tools {
  readonly send: (text: string) => void;
  readonly encode: typeof encode;
  readonly decode: typeof decode;
  readonly receiver: string;
}

/**
 * What a sandboxed preload may require, in the page's isolated world. Its source text is sent to the page, so it uses nothing outside
 * itself. Ports stay here; what arrives on them goes to the main process and back by number.
 */
export function preloadWorld({ send, encode, decode, receiver }: Tools): (name: string) => unknown {
  const ports = new Map<number, MessagePort>();
  const post = (message: FromPage): void => send(encode(message));
  const keep = (port: MessagePort): number => {
    const number = ports.size + 1;
    ports.set(number, port);
    port.addEventListener('message', ({ data }) => post({ kind: 'data', port: number, data }));
    port.addEventListener('close', () => post({ kind: 'closed', port: number }));
    port.start();
    return number;
  };
  const receive = (text: string): void => {
    const message = decode(text) as ToPage;
    const port = ports.get(message.port);
    if (message.kind === 'data') port?.postMessage(message.data);
    else port?.close();
  };
  Object.defineProperty(globalThis, receiver, { value: receive });
  const ipcRenderer = {
    postMessage: (channel: string, message: unknown, transfer: MessagePort[] = []): void =>
      post({ kind: 'post', channel, message, ports: transfer.map(keep) }),
  } satisfies Pick<Electron.IpcRenderer, 'postMessage'>;
  return (name) => {
    if (name === 'electron') return { ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
}
