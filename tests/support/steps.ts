import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwrightOutcome, vitestOutcome, type Outcome } from './outcome.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = join(root, '.build/reports');
const requiredMajor = 24;

/** better-sqlite3 crashes under another Node than the one that Electron embeds, so nothing starts there. */
export function guardNode(): void {
  if (Number(process.versions.node.split('.')[0]) === requiredMajor) return;
  console.error(
    `Shapan needs Node ${requiredMajor}, but this is Node ${process.versions.node}: ` +
      `run "npm ci" and use the npm scripts, which bring their own, or install Node ${requiredMajor}.`,
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

/** Type checks all folders side by side; each counts as one check. */
export async function checkTypes(): Promise<Outcome[]> {
  const folders = ['scenarios/engine', 'electron', 'renderer', 'tests'];
  return Promise.all(folders.map((folder) => checked(`types of ${folder}`, 'typescript', 'tsc', ['-p', folder])));
}

export async function lint(): Promise<Outcome> {
  return checked('lint', 'oxlint', 'oxlint', ['--quiet']);
}

/** Builds the page, where there is one. */
export async function buildRenderer(): Promise<Outcome[]> {
  const config = 'renderer/vite.config.ts';
  if (!existsSync(join(root, config))) return [];
  return [await checked('build of renderer', 'vite', 'vite', ['build', '--config', config, '--logLevel', 'warn'])];
}

/** Runs Vitest on the files whose path contains one of `filters`; on all without any. */
export async function runVitest(...filters: string[]): Promise<Outcome> {
  const report = emptyReport('vitest.json');
  const code = await run('vitest', 'vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  return vitestOutcome(readReport(report), code);
}

export async function runPlaywright(): Promise<Outcome> {
  const report = emptyReport('playwright.json');
  const code = await run('@playwright/test', 'playwright', ['test', '--config', 'tests/playwright.config.ts']);
  return playwrightOutcome(readReport(report), code);
}

/** Says what failed, prints the count as the last line and sets the exit code. */
export function conclude(outcomes: readonly Outcome[]): void {
  const failing = outcomes.filter(({ failed }) => failed > 0);
  for (const { name, failed, failures: said } of failing) {
    console.log(`✗ ${name}: ${failed} failed`);
    for (const each of said) console.log(`  ${each.slice(0, 600)}`);
  }
  const sum = (of: 'passed' | 'failed'): number => outcomes.reduce((total, each) => total + each[of], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failing.length > 0 ? 1 : 0;
}

async function checked(name: string, packageName: string, program: string, args: string[]): Promise<Outcome> {
  const started = performance.now();
  const code = await run(packageName, program, args);
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${Math.round(performance.now() - started)} ms)`);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] };
}

/** Runs a package's program with this Node and shows its output; resolves to the exit code. */
function run(packageName: string, program: string, args: string[]): Promise<number> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(packageName, program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function programOf(packageName: string, program: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  return join(dirname(manifest), bin[program] ?? program);
}

/** A report left from an earlier run must not speak for this one. */
function emptyReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
