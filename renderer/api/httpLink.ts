import { RPCLink } from '@orpc/client/fetch';

/** Calls the station that served this page; its cookie is the proof that we were started by it. */
export function httpLink(origin: string): RPCLink<Record<never, never>> {
  return new RPCLink({
    url: `${origin}/rpc`,
    fetch: (request, init) => globalThis.fetch(request, { ...init, credentials: 'same-origin' }),
  });
}
