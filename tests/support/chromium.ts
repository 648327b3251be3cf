import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const debianPackage = 'chromium-headless-shell';
const usualPlaces = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The browser for tests: the one named by CHROMIUM_PATH, else the system's, else Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...usualPlaces].find(existsSync) ?? playwrightsOwn();
}

/** Chromium refuses to start its sandbox as root; everyone else keeps it. */
export function chromiumArguments(): string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

/** Finds Chromium; installs Debian's package when it may; otherwise throws one sentence that says what to install. */
export function ensureChromium(): string {
  const path = findChromium() ?? installedFromDebian();
  if (path) return path;
  throw new Error(
    `No Chromium was found: install Debian's package ${debianPackage}, or run "npx playwright install chromium", ` +
      'or set CHROMIUM_PATH to a Chromium or Chrome program.',
  );
}

function playwrightsOwn(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('@playwright/test') as typeof import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installedFromDebian(): string | undefined {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined;
  process.stdout.write(`Installing ${debianPackage} …\n`);
  // A fresh image has no package lists; a machine in use has, and is spared the update.
  const install = ['install', '-qq', '-y', '--no-install-recommends', debianPackage];
  if (!aptGet(install, 'ignore')) {
    aptGet(['update', '-qq'], 'inherit');
    if (!aptGet(install, 'inherit')) return undefined;
  }
  return findChromium();
}

function aptGet(args: readonly string[], complaints: 'ignore' | 'inherit'): boolean {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', complaints],
  });
  return status === 0;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
