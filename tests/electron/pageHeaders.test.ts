import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { contentType, pageFile, pageHeaders, withNonce } from '../../electron/shell/pageHeaders.ts';

const folder = join(sep, 'shapan', 'page');

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/assets/app-1a2b.js', 'assets/app-1a2b.js'],
  ['/assets/%E5%9C%B0%E5%9B%BE.svg', 'assets/地图.svg'],
  ['/a..b/c', 'a..b/c'],
  ['//etc/hosts', 'etc/hosts'],
])('%s is a file of the page', (path, inside) => {
  expect(pageFile(folder, path)).toBe(join(folder, inside));
});

test.each([
  '/../main.js', '/%2e%2e/main.js', '/..%2fmain.js', '/assets/../../main.js', '/assets/..%2f..%2fmain.js', '/..', '/%2e%2e',
  '/..%5cmain.js', '/C:%5cmain.js', '/index.html%00.js', '/%zz', '/%c3%28', 'index.html', '',
])('%s leads nowhere', (path) => {
  expect(pageFile(folder, path)).toBeNull();
});

test('a style element needs the nonce of its own answer, and no script runs but those served', () => {
  const policy = pageHeaders('bm9uY2U=')['content-security-policy'];
  expect(policy).toContain("style-src 'self' 'nonce-bm9uY2U='");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('every placeholder of the page receives the nonce', () => {
  expect(withNonce('<meta content="__CSP_NONCE__"><style nonce="__CSP_NONCE__">', 'abc')).toBe('<meta content="abc"><style nonce="abc">');
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['app.JS', 'text/javascript; charset=utf-8'],
  ['font.woff2', 'font/woff2'],
  ['notes.exe', 'application/octet-stream'],
])('%s is sent as %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
