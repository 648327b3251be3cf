import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronPackage, findElectron } from '../../../electron/startElectron.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const doubleFolder = fileURLToPath(new URL('.', import.meta.url));

/** What the desktop suite runs on: the real executable where there is one and a display to draw on, else the double. */
export interface Executable {
  readonly name: string;
  readonly path: string;
  readonly isDouble: boolean;
}

export function chooseExecutable(): Executable {
  const real = findElectron(electronPackage(root), process.env['ELECTRON_OVERRIDE_DIST_PATH']);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (real && hasDisplay) return { name: 'real Electron', path: real, isDouble: false };
  const why = real ? 'there is no display' : 'Electron’s executable is not installed';
  return { name: `the Electron double (${why})`, path: `${doubleFolder}electron`, isDouble: true };
}

/** Starts the built desktop shell on a data folder of its own, through Playwright's unmodified launcher. */
export function launchDesktop(executable: Executable, data: string): Promise<ElectronApplication> {
  // Read by the electron package when Playwright asks it for the executable.
  if (executable.isDouble) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = doubleFolder;
  return _electron.launch({ args: [root, `--data=${data}`], cwd: root });
}
