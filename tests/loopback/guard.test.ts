import { expect, test } from 'vitest';
import { hasToken, isOurs, type Knock } from '../../electron/loopback/guard.ts';

const house = { port: 4000, token: 'secret' };
const ours: Knock = { host: '127.0.0.1:4000', origin: undefined, cookie: undefined, shown: undefined };

test.each<[string, Partial<Knock>, boolean]>([
  ['our page', { origin: 'http://127.0.0.1:4000' }, true],
  ['a program of this computer, which sends no Origin', {}, true],
  ['a name that was bent to this computer', { host: 'evil.example:4000' }, false],
  ['localhost, whose cookies are not ours', { host: 'localhost:4000' }, false],
  ['another port', { host: '127.0.0.1:4001' }, false],
  ['no host', { host: undefined }, false],
  ['a foreign page', { origin: 'https://evil.example' }, false],
  ['a page of another port', { origin: 'http://127.0.0.1:4001' }, false],
  ['a file or a sandboxed frame', { origin: 'null' }, false],
  ['our origin over https', { origin: 'https://127.0.0.1:4000' }, false],
])('%s', (_who, knock, expected) => {
  expect(isOurs({ ...ours, ...knock }, house)).toBe(expected);
});

test.each<[string, Partial<Knock>, boolean]>([
  ['the cookie', { cookie: 'a=b; shapan-4000=secret' }, true],
  ['the header', { shown: 'secret' }, true],
  ['nothing', {}, false],
  ['a wrong token', { shown: 'secreT' }, false],
  ['a longer token', { shown: 'secret1' }, false],
  ['an empty token', { shown: '', cookie: 'shapan-4000=' }, false],
  ['the cookie of a station on another port', { cookie: 'shapan-4001=secret' }, false],
])('token: %s', (_what, knock, expected) => {
  expect(hasToken({ ...ours, ...knock }, house)).toBe(expected);
});
