import { createORPCClient } from '@orpc/client';
import type { Api } from '../../electron/contract/contract.ts';
import { httpLink } from './httpLink.ts';
import { portLink } from './portLink.ts';
import { withSession } from './withSession.ts';
import type { SessionStore } from '../session/sessionStore.ts';

export type { Api };

/** The only way out of the page. The desktop shell serves it from its own scheme and sends a port; a browser uses HTTP. */
export async function connect(store: SessionStore): Promise<Api> {
  const session = withSession(store);
  return createORPCClient<Api>(isDesktop(location) ? await portLink(session) : httpLink(location.origin, session));
}

function isDesktop({ protocol, hostname }: Location): boolean {
  return protocol === 'app:' || hostname.startsWith('app.');
}
