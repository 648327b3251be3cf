import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const doubleFolder = fileURLToPath(new URL('.', import.meta.url));

/** What the desktop suite runs on: the real executable where there is one and a display to draw on, else the double. */
export interface Executable {
  readonly name: string;
  readonly path: string;
  readonly isDouble: boolean;
}

export function executable(): Executable {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  const real = existsSync(pathFile) ? join(folder, 'dist', readFileSync(pathFile, 'utf8')) : null;
  if (real && existsSync(real) && hasDisplay()) return { name: 'real Electron', path: real, isDouble: false };
  const why = real && existsSync(real) ? 'there is no display' : 'Electron’s executable is not installed';
  return { name: `the Electron double (${why})`, path: join(doubleFolder, 'electron'), isDouble: true };
}

/** Starts the built desktop shell on a data folder of its own, through Playwright's unmodified launcher. */
export function launchDesktop(data: string): Promise<ElectronApplication> {
  // Read by the electron package when Playwright asks it for the executable.
  if (executable().isDouble) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = doubleFolder;
  else delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return _electron.launch({ args: [root, `--data=${data}`], cwd: root });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
