import { RPCLink } from '@orpc/client/fetch';
import type { withSession } from './withSession.ts';

/** Calls the station that served this page; its cookie is the proof that we were started by it. */
export function httpLink(origin: string, session: ReturnType<typeof withSession>): RPCLink<Record<never, never>> {
  return new RPCLink({
    ...session,
    url: `${origin}/rpc`,
    fetch: (request, init) => globalThis.fetch(request, { ...init, credentials: 'same-origin' }),
  });
}
