import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isBackedUp, makeBackup, prune, backupFolder } from './backups.ts';
import type { Db } from './database.ts';
import { beginLedger } from './ledger.ts';
import { holdingOfCopy } from './look.ts';
import { lostWith } from './lostWith.ts';
import { migrations } from './migrations/index.ts';
import { RecordsError, type Notice } from './notice.ts';
import { connect, migrate, refuseNewer, versionOf } from './open.ts';
import { makePrivateFile, makePrivateFolder } from './privately.ts';
import { finishInterruptedRestore, putInPlace } from './restore.ts';
import { broughtBackText, restoredText } from './restoreText.ts';
import { allBackups, refuseUnsafe, safeguard } from './safeguard.ts';
import { changeSettings, readSettings } from './settings.ts';
import { tellingTrouble } from './storageTrouble.ts';

export interface OpenedRecords { readonly db: Db; readonly notices: readonly Notice[] }
export type Keep = 'whole' | 'migrated' | 'untouched';

export function recordsPath(folder: string): string {
  return join(folder, 'records.db');
}

/**
 * Opens the records of a data folder. With `whole` (the caller holds the folder's lock) a damaged, missing or exchanged file is restored, an old
 * one is backed up and migrated, and a back-up is made when something changed since the last; otherwise such a file is refused. With `restore`
 * that file is put in place first.
 */
export function openRecordsFile(folder: string, now: Date, keep: Keep, restore: string | null = null): OpenedRecords {
  return tellingTrouble(folder, () => {
    makePrivateFolder(folder);
    const path = recordsPath(folder);
    const notices = keep === 'whole' ? madeSafe(folder, path, now, restore) : (refuseUnsafe(folder, path), []);
    makePrivateFile(path);
    const db = connect(path);
    try {
      refuseNewer(db);
      if (keep !== 'untouched') bringUpToDate(db, folder, now);
      if (versionOf(db) === migrations.length) db.transaction(() => beginLedger(db, now.toISOString())).immediate();
      if (keep === 'whole') backUpAtStart(db, folder, now);
      return { db, notices };
    } catch (fault) {
      db.close();
      throw fault;
    }
  });
}

function madeSafe(folder: string, path: string, now: Date, restore: string | null): readonly Notice[] {
  finishInterruptedRestore(path, now);
  const asked = restore === null ? restoreStaged(folder, path, now) : restoreFile(folder, path, restore, now);
  return [...asked, ...safeguard(folder, path, now)];
}

function restoreFile(folder: string, path: string, source: string, now: Date): Notice[] {
  const [records, missing] = [holdingOfCopy(source)?.records ?? 0, lostWith(path, source)];
  const { aside, drills } = putInPlace(folder, path, source, 'replaced', now);
  return [restoredText('replaced', basename(source), records, missing, aside), ...broughtBackText(drills)];
}

/** The restore that somebody asked for at the screen. Done once: what cannot be done is said and forgotten. */
function restoreStaged(folder: string, path: string, now: Date): Notice[] {
  const { restoreNext } = readSettings(folder);
  if (restoreNext === null) return [];
  try {
    const source = [...allBackups(folder).map(({ path: each }) => each), join(folder, restoreNext)].find((each) => basename(each) === restoreNext && existsSync(each));
    if (source === undefined) return [{ zh: `要恢复的备份 ${restoreNext} 不见了，没有恢复。`, en: `The back-up ${restoreNext} that was to be restored is not there; nothing was restored.` }];
    return restoreFile(folder, path, source, now);
  } catch (fault) {
    if (!(fault instanceof RecordsError)) throw fault;
    return [fault.notice];
  } finally {
    changeSettings(folder, { restoreNext: null });
  }
}

function bringUpToDate(db: Db, folder: string, now: Date): void {
  const version = versionOf(db);
  if (version === migrations.length) return;
  if (version > 0) makeBackup(db, folder, `before-${String(version + 1).padStart(3, '0')}`, now);
  migrate(db);
}

function backUpAtStart(db: Db, folder: string, now: Date): void {
  if (!isBackedUp(db, folder)) makeBackup(db, folder, 'start', now);
  if (existsSync(backupFolder(folder))) prune(backupFolder(folder));
}
