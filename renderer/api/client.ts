import { createORPCClient } from '@orpc/client';
import type { Api } from '../../electron/contract/contract.ts';
import { httpLink } from './httpLink.ts';
import { portLink } from './portLink.ts';

export type { Api };

/** The only way out of the page. The desktop shell serves it from its own scheme and sends a port; a browser uses HTTP. */
export async function connect(): Promise<Api> {
  return createORPCClient<Api>(isDesktop(location) ? await portLink() : httpLink(location.origin));
}

function isDesktop({ protocol, hostname }: Location): boolean {
  return protocol === 'app:' || hostname.startsWith('app.');
}
