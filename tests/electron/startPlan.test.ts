import { expect, test } from 'vitest';
import { archiveUrl, failedToStart, nodeComplaint, whyNoDesktop, type Machine } from '../../electron/startPlan.ts';

const archives = ['chromedriver-v45.4.1-linux-loong64.zip', 'electron-v45.4.1-linux-x64.zip', 'electron-v45.4.1-win32-x64.zip', 'electron-v45.4.1-darwin-arm64.zip'];
const desk: Machine = { platform: 'linux', arch: 'x64', display: true, root: false, electronNamed: false };

test.each<[string, Partial<Machine>, string | null]>([
  ['a Linux desktop', {}, null],
  ['Windows', { platform: 'win32', display: false }, null],
  ['a Mac', { platform: 'darwin', arch: 'arm64', display: false }, null],
  ['a Linux machine without a display', { display: false }, 'noDisplay'],
  ['a Linux machine without a display, as root', { display: false, root: true }, 'noDisplay'],
  ['a processor that Electron is not built for', { arch: 'loong64' }, 'unsupportedCpu'],
  ['root, whom the sandbox refuses', { root: true }, 'rootUser'],
  ['an executable that is named on purpose, as root', { root: true, arch: 'loong64', electronNamed: true }, null],
  ['an executable that is named on purpose, without a display', { electronNamed: true, display: false }, 'noDisplay'],
])('%s', (_name, machine, reason) => {
  expect(whyNoDesktop({ ...desk, ...machine }, archives)).toBe(reason);
});

test.each([
  ['closed by the user', { code: 0, afterMs: 500 }, false],
  ['a library is missing', { code: 127, afterMs: 20 }, true],
  ['killed at once by its own sandbox', { code: null, afterMs: 300 }, true],
  ['crashed in the middle of the lesson', { code: null, afterMs: 600_000 }, false],
])('%s', (_name, exit, failed) => {
  expect(failedToStart(exit)).toBe(failed);
});

test('only Node 24 will do, and the sentence says so in both languages', () => {
  expect(nodeComplaint('24.21.0')).toBeNull();
  expect(nodeComplaint('22.20.0')?.split('\n')).toHaveLength(2);
  expect(nodeComplaint('26.0.0')).toContain('Node 24');
});

test('the archive is asked for where Electron’s own installer would look', () => {
  expect(archiveUrl('45.4.1', desk, {})).toBe('https://github.com/electron/electron/releases/download/v45.4.1/electron-v45.4.1-linux-x64.zip');
  expect(archiveUrl('45.4.1', desk, { ELECTRON_MIRROR: 'https://centre.example/electron/' })).toBe(
    'https://centre.example/electron/v45.4.1/electron-v45.4.1-linux-x64.zip',
  );
});
