import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backUpDaily, makeBackup } from './backups.ts';
import type { Db } from './database.ts';
import { beginLedger } from './ledger.ts';
import { migrations } from './migrations/index.ts';
import { RecordsError, type Notice } from './notice.ts';
import { connect, damageOf, migrate, refuseNewer, versionOf } from './open.ts';
import { restoreLastGood } from './restore.ts';

export interface OpenedRecords { readonly db: Db; readonly notices: readonly Notice[] }

export function recordsPath(folder: string): string {
  return join(folder, 'records.db');
}

/**
 * Opens the records of a data folder. With `keep` (the caller holds the folder's lock) a damaged file is restored, an old
 * one is backed up and migrated, and the daily back-up is made; without it a damaged file is refused and nothing is mended.
 */
export function openRecordsFile(folder: string, now: Date, keep: 'whole' | 'migrated' | 'untouched'): OpenedRecords {
  mkdirSync(folder, { recursive: true });
  const path = recordsPath(folder);
  const notices = existsSync(path) ? mend(folder, path, now, keep) : [];
  const db = connect(path);
  try {
    refuseNewer(db);
    if (keep !== 'untouched') bringUpToDate(db, folder, now);
    if (versionOf(db) === migrations.length) db.transaction(() => beginLedger(db, now.toISOString())).immediate();
    if (keep === 'whole') backUpDaily(db, folder, now);
    return { db, notices };
  } catch (fault) {
    db.close();
    throw fault;
  }
}

function mend(folder: string, path: string, now: Date, keep: string): Notice[] {
  const damage = damageOf(path);
  if (damage === null) return [];
  if (keep === 'whole') return [restoreLastGood(folder, path, now)];
  throw new RecordsError('DAMAGED', {
    zh: `成绩库文件已损坏（${damage}）。启动沙盘后会保留此文件并从备份恢复。`,
    en: `The records file is damaged (${damage}). Starting Shapan keeps this file and restores the last back-up.`,
  });
}

function bringUpToDate(db: Db, folder: string, now: Date): void {
  const version = versionOf(db);
  if (version === migrations.length) return;
  if (version > 0) makeBackup(db, folder, `before-${String(version + 1).padStart(3, '0')}`, now);
  migrate(db);
}
