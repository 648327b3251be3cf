import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Db } from './database.ts';
import { damagedDrill, keepDrills, keptMarks } from './drills/inBackup.ts';
import { markOf, ownDrillFiles, unitsOf } from './drills/ownDrills.ts';
import { damageOfCopy, holdingOf, holdingOfCopy, isEmpty, isMore, readCopy, type Holding } from './look.ts';
import { connect } from './open.ts';
import { flush, makePrivateFile, makePrivateFolder } from './privately.ts';
import { toDrop } from './retention.ts';
import { stampOf } from './stamp.ts';

const name = /^records-(\d{8}-\d{6})-(start|hour|close|now|daily|before-\d{3})\.db$/;

export type BackupKind = 'start' | 'hour' | 'close' | 'now' | `before-${string}`;
export interface Backup { readonly path: string; readonly file: string; readonly stamp: string; /** made before a migration; it stays */ readonly isKept: boolean }

export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** The back-ups in a folder of back-ups, newest first. */
export function listBackups(backups: string): Backup[] {
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .flatMap((file) => {
      const [, stamp, kind] = name.exec(file) ?? [];
      return stamp === undefined ? [] : [{ path: join(backups, file), file, stamp, isKept: kind?.startsWith('before-') === true }];
    })
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

/** Writes a copy at once and reads it back; only a sound copy gets its final name. */
export function makeBackup(db: Db, folder: string, kind: BackupKind, now: Date): string {
  const { unverified, path } = prepared(folder, kind, now);
  if (existsSync(path)) return path;
  db.prepare('VACUUM INTO ?').run(unverified);
  keepDrills(unverified, folder);
  return accepted(unverified, path, damageOfCopy(unverified));
}

/** The same in steps between which a live drill goes on: a few pages at a time, then table by table when it is read back. */
export async function makeBackupInSteps(db: Db, folder: string, kind: BackupKind, now: Date, onProgress: (share: number) => void = () => {}): Promise<string> {
  const { unverified, path } = prepared(folder, kind, now);
  if (existsSync(path)) return path;
  await db.backup(unverified, { progress: ({ totalPages, remainingPages }) => { onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages); return 100; } });
  keepDrills(unverified, folder);
  return accepted(unverified, path, await damageInSteps(unverified));
}

function prepared(folder: string, kind: BackupKind, now: Date): { unverified: string; path: string } {
  makePrivateFolder(backupFolder(folder));
  const path = join(backupFolder(folder), `records-${stampOf(now)}-${kind}.db`);
  const unverified = `${path}.unverified`;
  for (const side of ['-journal', '-wal', '-shm', '']) rmSync(unverified + side, { force: true });
  makePrivateFile(unverified);
  return { unverified, path };
}

function accepted(unverified: string, path: string, damage: string | null): string {
  if (damage !== null) throw new Error(`the back-up could not be read back: ${damage}`);
  for (const side of ['-wal', '-shm', '-journal']) rmSync(unverified + side, { force: true });
  flush(unverified);
  renameSync(unverified, path);
  return path;
}

async function damageInSteps(path: string): Promise<string | null> {
  const db = connect(path);
  try {
    // A copy in steps keeps the original's journal mode, which a write-protected stick could not be read in.
    db.pragma('journal_mode = DELETE');
    for (const { name: table } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
      await new Promise((resolve) => setImmediate(resolve));
      const found = String(db.pragma(`integrity_check("${table}")`, { simple: true }));
      if (found !== 'ok') return found;
    }
    const drill = damagedDrill(db);
    return drill === null ? null : `${drill} in it is damaged`;
  } finally {
    db.close();
  }
}

/** Whether nothing was stored since the fullest back-up was made, drills and drafts included; where there is nothing at all, none is needed. */
export function isBackedUp(db: Db, folder: string): boolean {
  const present = holdingOf(db);
  const drills = unitsOf(ownDrillFiles(folder).map(markOf));
  if (isEmpty(present) && drills.size === 0) return true;
  const best = fullest(listBackups(backupFolder(folder)));
  return best !== null && isSame(drills, drillsOf(best.backup.path)) && best.holding.hash === present.hash && best.holding.inputs === present.inputs && best.holding.acts === present.acts && best.holding.version === present.version;
}

/** The drills and drafts in a back-up, each with what its files are. */
export function drillsOf(path: string): ReadonlyMap<string, string> {
  return readCopy(path, (db) => unitsOf(keptMarks(db)));
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([unit, files]) => b.get(unit) === files);
}

/** The back-up that holds most, whatever its date: a later one of less never stands before it. Damage inside is not looked for. */
export function fullest(backups: readonly Backup[]): { readonly backup: Backup; readonly holding: Holding } | null {
  return byContent(backups)[0] ?? null;
}

/** Those of us that can be read at all, fullest first, newest first among equals. */
export function byContent(backups: readonly Backup[]): { readonly backup: Backup; readonly holding: Holding }[] {
  const read = backups.flatMap((backup) => {
    const holding = holdingOfCopy(backup.path);
    return holding ? [{ backup, holding }] : [];
  });
  return read.sort((a, b) => (isMore(a.holding, b.holding) ? -1 : isMore(b.holding, a.holding) ? 1 : 0));
}

/** Removes what retention no longer keeps; the fullest back-up stays whatever its age. */
export function prune(backups: string): void {
  const all = listBackups(backups);
  const best = fullest(all)?.backup.file;
  for (const { path } of toDrop(all).filter(({ path: each }) => basename(each) !== best)) rmSync(path);
}
