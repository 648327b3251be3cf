import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What is built from the sources, and where to. */
export interface Bundle {
  /** said before it is built, in Chinese and English */
  readonly step: readonly [zh: string, en: string];
  readonly folder: string;
  /** The file whose age is the bundle's. */
  readonly mark: string;
  readonly sources: readonly string[];
  readonly configs: readonly string[];
}

const common = ['package.json', 'package-lock.json', 'scenarios/engine', 'electron/contract'];

export const screens: Bundle = {
  step: ['正在准备界面……', 'Preparing the screens …'],
  folder: '.build/renderer',
  mark: 'index.html',
  sources: [...common, 'renderer'],
  configs: ['renderer/vite.config.ts'],
};

export const desktop: Bundle = {
  step: ['正在准备桌面版……', 'Preparing the desktop version …'],
  folder: '.build/electron',
  mark: 'main.js',
  sources: [...common, 'electron'],
  configs: ['electron/vite.main.config.ts', 'electron/vite.reports.config.ts', 'electron/vite.preload.config.ts'],
};

/** Builds what is missing or older than its sources; throws what the bundler said where it fails. A delivered program has no sources and is never stale. */
export async function bringUpToDate(root: string, bundle: Bundle, say: (zh: string, en: string) => void): Promise<void> {
  if (!bundle.configs.every((config) => existsSync(join(root, config)))) return;
  const mark = join(root, bundle.folder, bundle.mark);
  const sources = bundle.sources.map((source) => join(root, source)).filter(existsSync);
  if (existsSync(mark) && statSync(mark).mtimeMs >= newest(sources)) return;
  say(...bundle.step);
  await build(root, bundle);
}

/** The latest change of any of these files and folders; a folder's own time tells of deleted files. */
export function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    const stat = statSync(path);
    const inside = stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : 0;
    return Math.max(latest, stat.mtimeMs, inside);
  }, 0);
}

/** Into a folder of its own first: a build that is stopped halfway leaves the last good one in place. */
async function build(root: string, bundle: Bundle): Promise<void> {
  const began = new Date();
  const folder = join(root, bundle.folder);
  const next = `${folder}.${process.pid}`;
  try {
    for (const config of bundle.configs) await runVite(root, ['build', '--config', config, '--outDir', next, '--logLevel', 'warn']);
    // What was edited while the bundler ran must count as newer than the bundle.
    utimesSync(join(next, bundle.mark), began, began);
    replace(folder, next);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function replace(folder: string, next: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(next, folder);
  } catch (error) {
    // Another start finished the same bundle in between: its own is as good.
    if (!existsSync(folder)) throw error;
  }
}

async function runVite(root: string, args: readonly string[]): Promise<void> {
  const vite = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(said.join('').trim() || `the bundler ended with ${code}`);
}
