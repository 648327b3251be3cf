import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isPageUrl, servePage } from '../../electron/protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'shapan-page-'));
const page = join(folder, 'page');
mkdirSync(page);
writeFileSync(join(folder, 'main.js'), 'not for the page');
writeFileSync(join(page, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
writeFileSync(join(page, 'app.js'), 'run()');
const answer = servePage(page);

afterAll(() => rmSync(folder, { recursive: true }));

test('the page comes with a nonce that its policy names, another one each time', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await answer(new Request('app://shapan/#/home'));
      const [, nonce = ''] = /content="([^"]+)"/.exec(await response.text()) ?? [];
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('a file is served whole, with its type and the strict headers', async () => {
  const response = await answer(new Request('app://shapan/app.js?v=1'));
  expect([response.status, await response.text()]).toEqual([200, 'run()']);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['app://elsewhere/index.html', 'GET', 403],
  ['https://shapan/index.html', 'GET', 403],
  ['app://shapan/..%2fmain.js', 'GET', 403],
  ['app://shapan/app.js', 'POST', 405],
  ['app://shapan/missing.js', 'GET', 404],
])('%s by %s is refused with %i, under the same policy', async (url, method, status) => {
  const response = await answer(new Request(url, { method }));
  expect([response.status, await response.text()]).toEqual([status, '']);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  ['app://shapan/', true],
  ['app://shapan/#/drill/1', true],
  ['app://shapan.example/', false],
  ['app://shapan@example/', false],
  ['https://shapan/', false],
  ['apps://shapan/', false],
  ['not a url', false],
])('%s is the page’s own: %s', (url, own) => {
  expect(isPageUrl(url)).toBe(own);
});
