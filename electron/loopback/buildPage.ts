import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const sources = ['renderer', 'scenarios/engine', 'electron/contract', 'package.json'];

/** Whether the built page is missing, or older than what it is built from. A delivered program has no sources and is never stale. */
export function isStale(root: string, page: string): boolean {
  const mark = join(page, 'index.html');
  if (!existsSync(mark)) return true;
  if (!existsSync(join(root, 'renderer/vite.config.ts'))) return false;
  return sources.some((source) => newest(join(root, source)) > statSync(mark).mtimeMs);
}

/** Builds the page with the project's own bundler; throws what the bundler said. */
export async function buildPage(root: string): Promise<void> {
  const vite = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--config', 'renderer/vite.config.ts', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(said.join('').trim() || `the bundler ended with ${code}`);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}
