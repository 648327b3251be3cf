import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentType, pageFile, pageHeaders, withNonce } from '../shell/pageHeaders.ts';

/** Answers with a file of the built page, each time with the strict headers and a style nonce of its own. */
export async function servePage(folder: string, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const answer = (status: number, body?: string | Buffer, type = 'text/plain; charset=utf-8'): void => {
    response.writeHead(status, { ...pageHeaders(nonce), 'content-type': type });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405);
  const file = pageFile(folder, path);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return answer(404);
  answer(200, file.endsWith('.html') ? withNonce(bytes.toString('utf8'), nonce) : bytes, contentType(file));
}

/** The same headers for answers that carry no page. */
export function plainHeaders(): Record<string, string> {
  return pageHeaders(randomBytes(16).toString('base64'));
}
