import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { contentType, pageFile, pageHeaders, withNonce } from './shell/pageHeaders.ts';

/** The page's own scheme: its origin is app://shapan, and nothing else is ever served there. */
export const scheme = 'app';
const host = 'shapan';
export const pageUrl = `${scheme}://${host}/`;

/** Whether a URL is the page's own; Node gives every custom scheme the origin "null", so the parts are compared. */
export function isPageUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host: asked } = new URL(url);
  return protocol === `${scheme}:` && asked === host;
}

/** Serves the built page from `folder`, each answer with the strict headers and a style nonce of its own. */
export function servePage(folder: string): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    const nonce = randomBytes(16).toString('base64');
    const refuse = (status: number): Response => new Response(null, { status, headers: pageHeaders(nonce) });
    if (!isPageUrl(url)) return refuse(403);
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    const file = pageFile(folder, new URL(url).pathname);
    if (!file) return refuse(403);
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) return refuse(404);
    const body = file.endsWith('.html') ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
    return new Response(method === 'HEAD' ? null : body, { headers: { ...pageHeaders(nonce), 'content-type': contentType(file) } });
  };
}
