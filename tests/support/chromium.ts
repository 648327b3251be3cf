import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { installFromDebian, isRoot } from './debian.ts';

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
  return installFromDebian(debianPackage) ? findChromium() : undefined;
}
