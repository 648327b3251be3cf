import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { readRunningStation } from '../../electron/records/stationLock.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const double = join(root, 'tests/support/electronDouble');
const home = mkdtempSync(join(tmpdir(), 'shapan-start-'));
const folder = join(home, 'shapan');
const running = new Set<Start>();

interface Start {
  readonly process: ChildProcess;
  said(): string;
  ended(): Promise<number | null>;
}

/** `npm start` on a Linux machine, with and without a graphical desktop. */
function start(desktop: Record<string, string> = {}): Start {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ELECTRON_OVERRIDE_DIST_PATH: _e, ...env } = process.env;
  const child = spawn(process.execPath, ['electron/start.ts'], { cwd: root, env: { ...env, XDG_DATA_HOME: home, ...desktop } });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  const end = once(child, 'close');
  const one: Start = { process: child, said: () => lines.join(''), ended: async () => ((await end) as [number | null])[0] };
  running.add(one);
  return one;
}

const desktop = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: double };
const soon = { timeout: 60_000, interval: 50 };
const address = /Shapan is running: (http:\/\/127\.0\.0\.1:\d+\/\S+)/;

afterAll(() => rmSync(home, { recursive: true, force: true }));

afterEach(async () => {
  for (const one of running) {
    one.process.kill('SIGTERM');
    await one.ended();
  }
  running.clear();
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(process.platform === 'linux')('without a display it says why in two lines, serves on this computer, and a second start finds it', { timeout: 90_000 }, async () => {
  const first = start();
  await expect.poll(first.said, soon).toMatch(address);
  expect(first.said().split('\n').slice(0, 2)).toEqual(['没有检测到图形桌面，改用浏览器版。', 'No graphical desktop was found: opening the browser version.']);
  const [, url = ''] = address.exec(first.said()) ?? [];
  expect(await fetch(url).then(({ status }) => status)).toBe(200);

  const second = start();
  expect(await second.ended()).toBe(0);
  expect(second.said()).toContain(`Shapan is already running: ${url}`);

  const onDesktop = start(desktop);
  expect(await onDesktop.ended()).toBe(0);
  expect(onDesktop.said()).toContain(`[double] shell.openExternal | ${url}`);

  first.process.kill('SIGTERM');
  expect(await first.ended()).toBe(0);
});

test.runIf(process.platform === 'linux')('with a display and an executable it opens the desktop, and ends with it', { timeout: 90_000 }, async () => {
  const first = start(desktop);
  await expect.poll(() => readRunningStation(folder)?.pid, soon).toBeTypeOf('number');
  expect(readRunningStation(folder)?.address).toBeNull();

  const second = start(desktop);
  expect(await second.ended()).toBe(0);

  const remote = start();
  expect(await remote.ended()).toBe(0);
  expect(remote.said()).toContain('already running');

  first.process.kill('SIGTERM');
  expect(await first.ended()).toBe(0);
  expect(first.said()).not.toContain('browser version');
});

test.runIf(process.platform === 'linux')('an executable that cannot run gives way to the browser', { timeout: 90_000 }, async () => {
  writeFileSync(join(home, 'electron'), '#!/bin/sh\nexit 127\n', { mode: 0o755 });
  const first = start({ ...desktop, ELECTRON_OVERRIDE_DIST_PATH: home });
  await expect.poll(first.said, soon).toMatch(address);
  expect(first.said()).toContain('The desktop version did not start: opening the browser version.');
});
