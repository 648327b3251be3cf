import { existsSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { v7 } from 'uuid';
import { configFolder, dataFolder, type Surroundings } from '../records/dataFolder.ts';
import { openRecords } from '../records/openRecords.ts';
import { recordsPath } from '../records/openRecordsFile.ts';
import { hasPast } from '../records/safeguard.ts';
import { lockFolder } from '../records/stationLock.ts';
import type { Records } from '../service/ports.ts';

export function surroundings(): Surroundings {
  return { platform: process.platform, home: homedir(), environment: process.env };
}

export function folderOf(data: string | undefined): string {
  return dataFolder(data, surroundings());
}

export function nest(): string {
  return configFolder(surroundings());
}

/**
 * Works with the records of a data folder while a station may be running on it. Without one the file is brought up to date first;
 * it is never restored from here, so that a check sees the damage. `null` stands for a folder without records.
 */
export async function withRecords<T>(data: string | undefined, use: (records: Records | null) => T | Promise<T>, make = false): Promise<T> {
  const folder = folderOf(data);
  if (!make && !existsSync(recordsPath(folder)) && !hasPast(folder)) return use(null);
  const lock = lockFolder(folder);
  try {
    const { records } = openRecords({ folder, keep: lock ? 'migrated' : 'untouched', now: new Date(), newStation: { id: v7(), label: hostname() } });
    try {
      return await use(records);
    } finally {
      records.close();
    }
  } finally {
    lock?.release();
  }
}
