import type { OnBeforeRequestListenerDetails } from 'electron';
import { fromPage } from './customScheme.ts';
import type { PageSession } from './pageSession.ts';
import { handlerOf } from './protocol.ts';
import { isRequestCancelled } from './session.ts';

interface Paused {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Record<string, string>; readonly postData?: string };
}

/** Whether a frame may go there; asked for documents only. */
export type MayNavigate = (url: string, isMainFrame: boolean) => boolean;

/** Every request of a page passes here: navigation guards, the session's filter, then our scheme's handler or the network. */
export async function interceptRequests(page: PageSession, mayNavigate: MayNavigate): Promise<void> {
  page.on('Fetch.requestPaused', (paused) => {
    const { requestId } = paused;
    answer(page, paused, mayNavigate).catch((error: unknown) => {
      process.stderr.write(`[double] ${String(error)}\n`);
      page.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => undefined);
    });
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(page: PageSession, paused: Paused, mayNavigate: MayNavigate): Promise<void> {
  const { requestId, request, frameId, resourceType } = paused;
  const url = fromPage(request.url);
  if (resourceType === 'Document' && !mayNavigate(url, frameId === page.targetId)) {
    return void (await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }));
  }
  if (await isRequestCancelled(detailsOf(paused, url))) {
    return void (await page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
  }
  const handler = handlerOf(url);
  if (!handler) return void (await page.send('Fetch.continueRequest', { requestId }));
  const { method, headers, postData } = request;
  const response = await handler(new Request(url, { method, headers, ...(postData !== undefined && { body: postData }) }));
  await page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function detailsOf({ request, resourceType }: Paused, url: string): OnBeforeRequestListenerDetails {
  const kind = resourceType === 'Document' ? 'mainFrame' : 'other';
  return { id: 0, url, method: request.method, resourceType: kind, referrer: '', timestamp: Date.now(), uploadData: [] };
}
