import { hostname } from 'node:os';
import { openDrafts } from './library/drafts/openDrafts.ts';
import { ofStation, readScenarios } from './library/readScenarios.ts';
import { settledReleases } from './library/releases/openReleases.ts';
import type { Surroundings } from './records/dataFolder.ts';
import { noticesOfPlace, openRecords } from './records/openRecords.ts';
import { lockFolder } from './records/stationLock.ts';
import { createRouter, type StationRouter } from './service/router.ts';
import { reportTo, systemClock, systemIds } from './service/systemPorts.ts';

export interface StationPlace {
  readonly folder: string;
  /** the user's configuration folder */
  readonly nest: string;
  readonly surroundings: Surroundings;
  readonly scenarios: string;
  readonly version: string;
}

export interface Station {
  readonly router: StationRouter;
  close(): void;
}

/** Opens this computer's station for the desktop, or returns null where another shell holds its data folder. */
export function openStation({ folder, nest, surroundings, scenarios, version }: StationPlace): Station | null {
  const lock = lockFolder(folder);
  if (!lock) return null;
  try {
    lock.announce({ pid: process.pid, port: null, address: null });
    const label = hostname();
    const clock = systemClock();
    const ids = systemIds();
    const report = reportTo((line) => process.stderr.write(line));
    const { records, notices, care: careWith } = openRecords({ folder, keep: 'whole', now: new Date(clock.wall()), newStation: { id: ids.uuid(), label } });
    const station = { version, label, shell: 'desktop', notices: [...notices, ...noticesOfPlace({ folder, nest, token: ids.uuid() })] } as const;
    const care = careWith(clock, report, surroundings);
    care.start();
    // first, because the library reads what it lays out
    const releases = settledReleases(folder);
    const { router, close } = createRouter({ records, care, releases, library: readScenarios(scenarios, ofStation(folder)), drafts: openDrafts(folder), clock, ids, station, report });
    return {
      router,
      close: () => {
        close();
        care.stop();
        records.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
