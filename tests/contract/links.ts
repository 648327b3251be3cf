import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import { RequestHeadersPlugin } from '@orpc/server/plugins';
import { onTestFinished } from 'vitest';
import type { Api } from '../../electron/contract/contract.ts';
import { listen } from '../../electron/loopback/server.ts';
import type { StationRouter } from '../../electron/service/router.ts';
import { aFolder } from '../support/records.ts';
import { fromWindows } from '../support/stations.ts';
import { someWindows } from '../support/windows.ts';

/** A way from a client to the service, with every byte that comes back where the way has bytes. */
export interface Link { readonly api: Api; readonly received: string[] }

export const links: Readonly<Record<string, (router: StationRouter) => Promise<Link>>> = {
  'a direct call': async (router) => ({ api: fromWindows(router), received: [] }),
  'a message port': async (router) => overPort(router),
  'loopback HTTP': overHttp,
};

/** The options of a link whose calls carry the session of whom they are about. */
function asWindows(more: Record<string, string> = {}) {
  const windows = someWindows();
  return {
    headers: (_options: unknown, path: readonly string[], input: unknown) => ({ ...more, ...windows.headersFor(path, input) }),
    interceptors: [async ({ path, input, next }: { path: readonly string[]; input: unknown; next(): Promise<unknown> }) => {
      const output = await next();
      windows.heard(path, input, output);
      return output;
    }],
  };
}

function overPort(router: StationRouter): Link {
  const { port1, port2 } = new MessageChannel();
  const received: string[] = [];
  new RPCHandler(router, { plugins: [new RequestHeadersPlugin()] }).upgrade(port1);
  port2.on('message', (data: unknown) => received.push(typeof data === 'string' ? data : JSON.stringify(data)));
  port1.start();
  port2.start();
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  return { api: createORPCClient<Api>(new PortLink({ port: port2, ...asWindows() })), received };
}

async function overHttp(router: StationRouter): Promise<Link> {
  const server = await listen(router, aFolder(), 'token', 0);
  onTestFinished(() => server.close());
  const received: string[] = [];
  const link = new HttpLink({
    url: `http://127.0.0.1:${server.port}/rpc`,
    ...asWindows({ 'x-shapan-token': 'token' }),
    fetch: async (request, init) => {
      const response = await fetch(request, init);
      const [kept, passed] = response.body?.tee() ?? [null, null];
      void (async () => {
        const decoder = new TextDecoder();
        // one text per answer: a long view comes in several chunks, cut anywhere
        const at = received.push('') - 1;
        if (kept) for await (const chunk of kept) received[at] += decoder.decode(chunk as Uint8Array, { stream: true });
      })().catch(() => {});
      return new Response(passed, response);
    },
  });
  return { api: createORPCClient<Api>(link), received };
}
