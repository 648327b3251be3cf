import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from './database.ts';
import { damageOf } from './open.ts';

const dailyKept = 14;
const name = /^records-(\d{8}-\d{6})-(daily|before-\d{3})\.db$/;

export interface Backup { readonly path: string; readonly stamp: string; readonly daily: boolean }

/** `20260318-083000`, sortable, in UTC. */
export function stampOf(now: Date): string {
  return now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
}

export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** The station's own back-ups, newest first. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(backupFolder(folder))) return [];
  return readdirSync(backupFolder(folder))
    .flatMap((file) => {
      const [, stamp, kind] = name.exec(file) ?? [];
      return stamp === undefined ? [] : [{ path: join(backupFolder(folder), file), stamp, daily: kind === 'daily' }];
    })
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

/** Writes a copy beside the records and reads it back; only a sound copy gets its final name. */
export function makeBackup(db: Db, folder: string, kind: string, now: Date): string {
  mkdirSync(backupFolder(folder), { recursive: true });
  const path = join(backupFolder(folder), `records-${stampOf(now)}-${kind}.db`);
  if (existsSync(path)) return path;
  const unverified = `${path}.unverified`;
  rmSync(unverified, { force: true });
  db.prepare('VACUUM INTO ?').run(unverified);
  const damage = damageOf(unverified);
  if (damage !== null) throw new Error(`the back-up could not be read back: ${damage}`);
  for (const side of ['-wal', '-shm']) rmSync(unverified + side, { force: true });
  flush(unverified);
  renameSync(unverified, path);
  return path;
}

/** One back-up a day on start; daily ones older than the last fourteen go, those made before a migration stay. */
export function backUpDaily(db: Db, folder: string, now: Date): void {
  const today = stampOf(now).slice(0, 8);
  const daily = (): Backup[] => listBackups(folder).filter((backup) => backup.daily);
  if (!daily().some(({ stamp }) => stamp.startsWith(today))) makeBackup(db, folder, 'daily', now);
  for (const { path } of daily().slice(dailyKept)) rmSync(path);
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
