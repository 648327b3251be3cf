import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { connectExclusively } from './open.ts';
import { makePrivateFile, makePrivateFolder, writePrivately } from './privately.ts';
import { tellingTrouble } from './storageTrouble.ts';

const runningStation = z.object({ pid: z.number().int(), port: z.number().int().nullable(), address: z.string().nullable() });
/** Where the running station of a folder can be reached; `address` carries its token and is readable by this user only. */
export type RunningStation = z.infer<typeof runningStation>;

export interface StationLock {
  /** Tells a second start where this station is. */
  announce(station: RunningStation): void;
  release(): void;
}

/**
 * Takes the data folder for this process, or returns null when a living station holds it. The lock is the operating
 * system's, on an open file: a killed station leaves none behind, whatever its note still says.
 */
export function lockFolder(folder: string): StationLock | null {
  const held = tellingTrouble(folder, () => {
    makePrivateFolder(folder);
    makePrivateFile(join(folder, 'station.lock'));
    return tryLock(join(folder, 'station.lock'));
  });
  if (!held) return null;
  const note = notePath(folder);
  rmSync(note, { force: true });
  return {
    announce: (station) => writePrivately(note, JSON.stringify(station)),
    release: () => {
      if (!held.open) return;
      rmSync(note, { force: true });
      held.close();
    },
  };
}

/** The note of the station that holds the folder; null while it has not yet written one. */
export function readRunningStation(folder: string): RunningStation | null {
  if (!existsSync(notePath(folder))) return null;
  try {
    return runningStation.parse(JSON.parse(readFileSync(notePath(folder), 'utf8')));
  } catch {
    return null;
  }
}

function notePath(folder: string): string {
  return join(folder, 'station.json');
}

function tryLock(path: string): ReturnType<typeof connectExclusively> | null {
  try {
    return connectExclusively(path);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && String(fault.code).startsWith('SQLITE_BUSY')) return null;
    throw fault;
  }
}
