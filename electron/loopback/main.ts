import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDrafts } from '../library/drafts/openDrafts.ts';
import { ofStation, readScenarios } from '../library/readScenarios.ts';
import { settledReleases } from '../library/releases/openReleases.ts';
import type { Surroundings } from '../records/dataFolder.ts';
import { noticesOfPlace, openRecords } from '../records/openRecords.ts';
import { lockFolder, readRunningStation, type RunningStation, type StationLock } from '../records/stationLock.ts';
import type { Clock, Ids, Report } from '../service/ports.ts';
import { createRouter } from '../service/router.ts';
import { reportTo, systemClock, systemIds } from '../service/systemPorts.ts';
import { listen, type PageServer } from './server.ts';
import { programVersion } from './version.ts';

/** The folder that holds this program. */
export const programRoot = fileURLToPath(new URL('../..', import.meta.url));
const usualPort = 47810;

export interface BrowserShellOptions {
  readonly folder: string;
  /** undefined: the usual port, or any if that is taken */
  readonly port?: number | undefined;
  /** the user's configuration folder; without it nothing is left there */
  readonly nest?: string;
  /** the user's places: with them a first start asks where the data shall live */
  readonly surroundings?: Surroundings;
  readonly scenarios?: string | undefined;
  readonly page?: string | undefined;
  readonly clock?: Clock; readonly ids?: Ids; readonly report?: Report; readonly shell?: 'browser' | 'test';
}

export type BrowserShell =
  | { readonly kind: 'started'; readonly address: string; readonly port: number; readonly token: string; readonly notices: readonly { zh: string; en: string }[]; close(): Promise<void> }
  | { readonly kind: 'running'; readonly station: RunningStation | null };

/** The browser shell: records → library → service → server. When a station already holds the data folder, that one is returned instead. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const lock = await lockOrStation(options.folder);
  if (lock === null || 'pid' in lock) return { kind: 'running', station: lock };
  try {
    const clock = options.clock ?? systemClock();
    const ids = options.ids ?? systemIds();
    const { records, notices: found, care: careWith } = openRecords({ folder: options.folder, keep: 'whole', now: new Date(clock.wall()), newStation: { id: ids.uuid(), label: hostname() } });
    const notices = [...found, ...(options.nest === undefined ? [] : noticesOfPlace({ folder: options.folder, nest: options.nest, token: ids.uuid() }))];
    const station = { version: programVersion(programRoot), label: hostname(), shell: options.shell ?? 'browser', notices };
    const report = options.report ?? reportTo((line) => process.stderr.write(line));
    const care = careWith(clock, report, options.surroundings);
    care.start();
    // first, because the library reads what it lays out
    const releases = settledReleases(options.folder);
    const service = createRouter({ records, care, releases, library: readScenarios(options.scenarios, ofStation(options.folder)), drafts: openDrafts(options.folder), clock, ids, station, report });
    const close = (): void => {
      service.close();
      care.stop();
      records.close();
      lock.release();
    };
    const token = randomBytes(32).toString('base64url');
    const page = options.page ?? join(programRoot, '.build/renderer');
    const server = await listenSomewhere((port) => listen(service.router, page, token, port), options.port).catch((error: unknown) => {
      close();
      throw error;
    });
    const address = `http://127.0.0.1:${server.port}/?token=${token}`;
    lock.announce({ pid: process.pid, port: server.port, address });
    return { kind: 'started', address, port: server.port, token, notices, close: () => server.close().then(close) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The usual port keeps the page's origin, and with it what the browser remembers for it; it is given up only when taken. */
async function listenSomewhere(start: (port: number) => Promise<PageServer>, port: number | undefined): Promise<PageServer> {
  if (port !== undefined) return start(port);
  return start(usualPort).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return start(0);
    throw error;
  });
}

/** The folder's lock, or the station that holds it. A command line at work there, or a station just starting, is waited for; null if that takes long. */
async function lockOrStation(folder: string): Promise<StationLock | RunningStation | null> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = lockFolder(folder) ?? readRunningStation(folder);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}
