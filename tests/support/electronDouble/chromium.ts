import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromiumArguments, ensureChromium } from '../chromium.ts';
import { Connection, type Session } from './cdp.ts';

export interface Chromium {
  readonly connection: Connection;
  readonly browser: Session;
  /** Asks it to go, and waits until it has. */
  close(): Promise<void>;
}

let running: Chromium | undefined;

export function chromium(): Chromium {
  if (!running) throw new Error('Chromium starts when the app becomes ready');
  return running;
}

/** Starts the browser that draws the windows and passes on the line by which Playwright finds it. */
export async function startChromium(profile: string, switches: readonly string[]): Promise<Chromium> {
  mkdirSync(profile, { recursive: true });
  // The pipe carries nothing: Chromium goes when it closes, and so with this process, however that ends.
  const own = ['--headless', '--remote-debugging-pipe', '--remote-debugging-port=0', '--no-startup-window', '--no-first-run'];
  const child = spawn(ensureChromium(), [...own, `--user-data-dir=${join(profile, 'Chromium')}`, ...chromiumArguments(), ...switches], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { stderr } = child;
  if (!stderr) throw new Error('Chromium was started with a pipe for what it says');
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}`)));
    createInterface({ input: stderr }).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
      if (!found) return;
      process.stderr.write(`${line}\n`);
      resolve(found);
    });
  });
  const connection = await Connection.open(url);
  const browser = connection.session();
  const close = async (): Promise<void> => {
    browser.send('Browser.close').catch(() => undefined);
    await connection.closed();
  };
  running = { connection, browser, close };
  return running;
}
