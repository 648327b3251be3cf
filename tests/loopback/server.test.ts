import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startBrowserShell, type BrowserShell } from '../../electron/loopback/main.ts';
import { lockFolder } from '../../electron/records/stationLock.ts';
import { aLibraryFolder } from '../support/library.ts';
import { aFolder } from '../support/records.ts';

type Started = Extract<BrowserShell, { kind: 'started' }>;

function aPage(): string {
  const page = join(aFolder(), 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><meta name="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>');
  writeFileSync(join(page, 'assets/app.js'), 'export {};');
  writeFileSync(join(page, '../secret.txt'), 'secret');
  return page;
}

async function started(folder = aFolder()): Promise<Started> {
  const shell = await startBrowserShell({ folder, port: 0, scenarios: aLibraryFolder(), page: aPage(), report: () => {} });
  if (shell.kind !== 'started') throw new Error('a station is already running');
  onTestFinished(() => shell.close());
  return shell;
}

interface Answer { readonly status: number; readonly headers: Record<string, string | string[] | undefined>; readonly body: string }

/** Plain HTTP, with a path and headers that fetch would not send. */
function ask({ port }: Started, path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: { connection: 'close', ...headers } }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parts.join('') }));
    });
    call.on('error', reject);
    call.end(body);
  });
}

const info = (shell: Started, headers: Record<string, string>): Promise<Answer> => ask(shell, '/rpc/station/info', { 'content-type': 'application/json', ...headers }, 'POST', '{"json":{}}');

test('the printed address sets the cookie, leaves the address bar, and the cookie opens the contract', async () => {
  const shell = await started();
  const door = await ask(shell, new URL(shell.address).pathname + new URL(shell.address).search);
  expect(door).toMatchObject({ status: 303, headers: { location: '/' }, body: '' });
  const cookie = door.headers['set-cookie']?.[0] ?? '';
  expect(cookie).toMatch(/^shapan-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  const answer = await info(shell, { cookie: cookie.split(';')[0] ?? '', origin: `http://127.0.0.1:${shell.port}` });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { json: { shell: 'browser' } }]);
});

test('the contract is closed without the token, to foreign pages and to bent names', async () => {
  const shell = await started();
  const token = { 'x-shapan-token': shell.token };
  const statuses = await Promise.all([info(shell, {}), info(shell, { 'x-shapan-token': 'x' }), info(shell, { ...token, origin: 'https://evil.example' }), info(shell, { ...token, host: 'evil.example' }), info(shell, token), ask(shell, '/?token=wrong')]);
  expect(statuses.map(({ status }) => status)).toEqual([401, 401, 403, 403, 200, 401]);
});

test('the page comes with a strict policy and a nonce of its own each time', async () => {
  const shell = await started();
  const [first, second] = [await ask(shell, '/'), await ask(shell, '/')];
  const nonce = /'nonce-([^']+)'/.exec(String(first.headers['content-security-policy']))?.[1] ?? '';
  expect(first.body).toContain(`nonce="${nonce}"`);
  expect(first.body).not.toContain('__CSP_NONCE__');
  expect(second.headers['content-security-policy']).not.toBe(first.headers['content-security-policy']);
  expect(String(first.headers['content-security-policy'])).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
  expect(first.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'content-type': 'text/html; charset=utf-8' });
  expect((await ask(shell, '/assets/app.js')).headers['content-type']).toContain('text/javascript');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '/%00', '/%', '/nothing.js'])('%s leads nowhere', async (path) => {
  const answer = await ask(await started(), path);
  expect([answer.status, answer.body]).toEqual([404, '']);
});

test('other methods and oversized bodies are refused; only what carries a file may be long', async () => {
  const shell = await started();
  expect((await ask(shell, '/', {}, 'DELETE')).status).toBe(405);
  const large = await ask(shell, '/rpc/people/enter', { 'x-shapan-token': shell.token, 'content-type': 'application/json' }, 'POST', JSON.stringify({ json: { name: 'x'.repeat(100_000), staffNo: '1' } }));
  expect(large.status).toBe(413);
  const roster = await ask(shell, '/rpc/roster/preview', { 'x-shapan-token': shell.token, 'content-type': 'application/json' }, 'POST', JSON.stringify({ json: { data: 'x'.repeat(100_000) } }));
  expect(roster.status).toBe(401);
});

test('a second start on the same folder finds the first', async () => {
  const folder = aFolder();
  const shell = await started(folder);
  expect(await startBrowserShell({ folder, port: 0, page: aPage(), scenarios: aLibraryFolder() })).toEqual({ kind: 'running', station: { pid: process.pid, port: shell.port, address: shell.address } });
});

test('a command at work on the folder is waited for', async () => {
  const folder = aFolder();
  const lock = lockFolder(folder);
  setTimeout(() => lock?.release(), 300);
  expect((await started(folder)).kind).toBe('started');
});

test('a taken port is an error when it was asked for, and the folder is free again', async () => {
  const shell = await started();
  const folder = aFolder();
  await expect(startBrowserShell({ folder, port: shell.port, page: aPage(), scenarios: aLibraryFolder() })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect((await started(folder)).kind).toBe('started');
});
