import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { archiveUrl, failedToStart, type Machine } from './startPlan.ts';
import { sayDownload } from './startText.ts';

const patienceMs = 4_000;
const downloadMs = 180_000;

/** Electron's package is there after an installation; its executable comes separately, or never. */
export interface ElectronPackage {
  readonly folder: string;
  readonly version: string;
  readonly archives: readonly string[];
}

export function electronPackage(root: string): ElectronPackage {
  const require = createRequire(join(root, 'package.json'));
  const folder = dirname(require.resolve('electron/package.json'));
  const { version } = require('electron/package.json') as { version: string };
  return { folder, version, archives: Object.keys(require('electron/checksums.json') as Record<string, string>) };
}

/** The executable of exactly this package's version, or null. */
export function findElectron({ folder, version }: ElectronPackage, named: string | undefined): string | null {
  if (named) return [join(named, 'electron'), join(named, 'electron.exe')].find(existsSync) ?? null;
  const dist = join(folder, 'dist');
  if (!existsSync(join(folder, 'path.txt')) || !existsSync(join(dist, 'version'))) return null;
  if (readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return null;
  const binary = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8'));
  return existsSync(binary) ? binary : null;
}

/**
 * Runs Electron's installer. It may take its archive from the machine's cache, which needs no network; a download is waited for only
 * where its server answers at once, since the installer itself would wait and repeat for most of a minute.
 */
export async function obtainElectron(electron: ElectronPackage, machine: Machine): Promise<string | null> {
  const child = spawn(process.execPath, [join(electron.folder, 'install.js')], { stdio: 'ignore' });
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });
  const answer = answers(archiveUrl(electron.version, machine, process.env)).then((yes) => (yes ? ('answers' as const) : ended));
  let state = await Promise.race([ended, answer, delay(patienceMs)]);
  if (state === 'answers') {
    sayDownload();
    state = await Promise.race([ended, delay(downloadMs)]);
  }
  if (state !== 'ended') child.kill();
  return findElectron(electron, undefined);
}

/** Runs the desktop until it closes or this process is told to stop; false where it never came up. */
export async function runElectron(binary: string, root: string): Promise<boolean> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const began = performance.now();
  const child = spawn(binary, [root], { stdio: 'inherit', env });
  let told = false;
  const stop = (signal: NodeJS.Signals): void => {
    told = true;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(-1));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  return told || !failedToStart({ code, afterMs: performance.now() - began });
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs - 500) });
    return true;
  } catch {
    return false;
  }
}

function delay(ms: number): Promise<'late'> {
  return new Promise((resolve) => setTimeout(resolve, ms, 'late').unref());
}
