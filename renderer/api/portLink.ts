import { RPCLink } from '@orpc/client/message-port';
import type { withSession } from './withSession.ts';

const announcement = 'shapan:port';
const firstPort = new Promise<MessagePort>((resolve) => {
  // Listening starts with this module: the preload may announce the port before anything is drawn.
  const take = (event: MessageEvent<unknown>): void => {
    const port = event.ports[0];
    if (event.source !== window || event.data !== announcement || !port) return;
    window.removeEventListener('message', take);
    resolve(port);
  };
  window.addEventListener('message', take);
});

/** Waits for the port that the desktop shell's preload hands to this page. */
export async function portLink(session: ReturnType<typeof withSession>): Promise<RPCLink<Record<never, never>>> {
  const port = await firstPort;
  const link = new RPCLink({ ...session, port });
  port.start();
  return link;
}
