import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBackedUp, makeBackup, prune, backupFolder } from './backups.ts';
import type { Db } from './database.ts';
import { beginLedger, enter } from './ledger.ts';
import { migrations } from './migrations/index.ts';
import { RecordsError, type Notice } from './notice.ts';
import { connect, migrate, refuseNewer, versionOf } from './open.ts';
import { makePrivateFile, makePrivateFolder } from './privately.ts';
import { finishInterruptedRestore, putInPlace } from './restore.ts';
import { restoredText } from './restoreText.ts';
import { allBackups, refuseUnsafe, safeguard, type Guarded } from './safeguard.ts';
import { changeSettings, readSettings } from './settings.ts';
import { holdingOfCopy } from './look.ts';
import { tellingTrouble } from './storageTrouble.ts';

export interface OpenedRecords { readonly db: Db; readonly notices: readonly Notice[] }
export type Keep = 'whole' | 'migrated' | 'untouched';

export function recordsPath(folder: string): string {
  return join(folder, 'records.db');
}

/**
 * Opens the records of a data folder. With `whole` (the caller holds the folder's lock) a damaged, missing or exchanged file is restored, an old
 * one is backed up and migrated, and a back-up is made when something changed since the last; otherwise such a file is refused.
 */
export function openRecordsFile(folder: string, now: Date, keep: Keep): OpenedRecords {
  return tellingTrouble(folder, () => {
    makePrivateFolder(folder);
    const path = recordsPath(folder);
    const { notices, restored } = keep === 'whole' ? madeSafe(folder, path, now) : (refuseUnsafe(folder, path), nothingDone);
    makePrivateFile(path);
    const db = connect(path);
    try {
      refuseNewer(db);
      if (keep !== 'untouched') bringUpToDate(db, folder, now);
      if (versionOf(db) === migrations.length) db.transaction(() => begin(db, restored, now)).immediate();
      if (keep === 'whole') backUpAtStart(db, folder, now);
      return { db, notices };
    } catch (fault) {
      db.close();
      throw fault;
    }
  });
}

const nothingDone: Guarded = { notices: [], restored: null };

function madeSafe(folder: string, path: string, now: Date): Guarded {
  finishInterruptedRestore(path);
  const staged = restoreStaged(folder, path, now);
  const guarded = safeguard(folder, path, now);
  return { notices: [...staged.notices, ...guarded.notices], restored: guarded.restored ?? staged.restored };
}

/** The restore that somebody asked for at the screen. Done once: what cannot be done is said and forgotten. */
function restoreStaged(folder: string, path: string, now: Date): Guarded {
  const { restoreNext } = readSettings(folder);
  if (restoreNext === null) return nothingDone;
  try {
    const backup = allBackups(folder).find(({ file }) => file === restoreNext);
    if (!backup) return { notices: [{ zh: `要恢复的备份 ${restoreNext} 不见了，没有恢复。`, en: `The back-up ${restoreNext} that was to be restored is not there; nothing was restored.` }], restored: null };
    const records = holdingOfCopy(backup.path)?.records ?? 0;
    const aside = putInPlace(folder, path, backup.path, 'replaced', now);
    return { notices: [restoredText('replaced', backup.stamp, records, null, aside)], restored: backup.file };
  } catch (fault) {
    if (!(fault instanceof RecordsError)) throw fault;
    return { notices: [fault.notice], restored: null };
  } finally {
    changeSettings(folder, { restoreNext: null });
  }
}

function begin(db: Db, restored: string | null, now: Date): void {
  beginLedger(db, now.toISOString());
  if (restored !== null) enter(db, { kind: 'restored', ref: restored, digest: '', note: '', wall: now.toISOString() });
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
