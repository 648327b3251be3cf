import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseFolder, dataFolder } from '../../electron/records/dataFolder.ts';
import { lockFolder, readRunningStation } from '../../electron/records/stationLock.ts';
import { aFolder } from '../support/records.ts';

const lockModule = join(import.meta.dirname, '../../electron/records/stationLock.ts');

test('the second finds the first and its address; the lock is free after release', () => {
  const folder = aFolder();
  const first = lockFolder(folder)!;
  const station = { pid: process.pid, port: 4000, address: 'http://127.0.0.1:4000/?token=t' };
  first.announce(station);
  expect(lockFolder(folder)).toBeNull();
  expect(readRunningStation(folder)).toEqual(station);
  first.release();
  const second = lockFolder(folder);
  expect(second).not.toBeNull();
  expect(readRunningStation(folder)).toBeNull();
  second?.release();
});

test('a killed station leaves no lock behind', async () => {
  const folder = aFolder();
  const script = `const { lockFolder } = await import(${JSON.stringify(lockModule)});
    lockFolder(${JSON.stringify(folder)}).announce({ pid: process.pid, port: 1, address: null });
    console.log('locked'); setInterval(() => {}, 1000);`;
  const station = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(station.stdout, 'data');
  expect(lockFolder(folder)).toBeNull();
  expect(readRunningStation(folder)?.pid).toBe(station.pid);
  station.kill('SIGKILL');
  await once(station, 'exit');
  const next = lockFolder(folder);
  expect(next).not.toBeNull();
  next?.release();
});

test.each([
  ['given', '/data', 'linux', {}, '/data'],
  ['linux', undefined, 'linux', {}, '/h/.local/share/shapan'],
  ['linux with XDG', undefined, 'linux', { XDG_DATA_HOME: '/x' }, '/x/shapan'],
  ['linux with a relative XDG, which the standard says to ignore', undefined, 'linux', { XDG_DATA_HOME: 'x' }, '/h/.local/share/shapan'],
  ['the environment', undefined, 'linux', { SHAPAN_DATA: '/e' }, '/e'],
  ['given before the environment', '/data', 'linux', { SHAPAN_DATA: '/e' }, '/data'],
  ['windows', undefined, 'win32', { APPDATA: '/a' }, '/a/Shapan'],
  ['mac', undefined, 'darwin', {}, '/h/Library/Application Support/Shapan'],
])('data folder: %s', (_name, given, platform, environment, expected) => {
  expect(dataFolder(given, { platform, home: '/h', environment })).toBe(expected);
});

test('a folder that was chosen is used from then on; while its disk is not there nothing is made elsewhere', () => {
  const [home, chosen] = [aFolder(), join(aFolder(), 'records')];
  const at = { platform: 'linux', home, environment: {} };
  mkdirSync(chosen);
  chooseFolder(chosen, at);
  expect(dataFolder(undefined, at)).toBe(chosen);
  expect(dataFolder('/other', at)).toBe('/other');
  rmSync(chosen, { recursive: true });
  expect(() => dataFolder(undefined, at)).toThrow(/不在.*\n.*is not there/);
  expect(existsSync(chosen)).toBe(false);
});
