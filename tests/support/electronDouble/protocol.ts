import type { CustomScheme, Protocol } from 'electron';
import { app } from './app.ts';

type Handler = Parameters<Protocol['handle']>[1];

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: CustomScheme[]): void => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme: string, handler: Handler): void => {
    if (handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;

/** The handler of a URL's scheme. A scheme without privileges would have no origin of its own, so the double serves none. */
export function handlerOf(url: string): Handler | undefined {
  const scheme = url.slice(0, url.indexOf(':'));
  return privileged.has(scheme) ? handlers.get(scheme) : undefined;
}
