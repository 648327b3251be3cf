import Database from 'better-sqlite3';
import type { Db } from './database.ts';
import { migrations } from './migrations/index.ts';
import { RecordsError } from './notice.ts';

/**
 * Opens a file with the settings every connection needs. This build of SQLite opens WAL files as NORMAL, which can lose
 * the last commits when the power fails: FULL is set each time.
 */
export function connect(path: string, options: { readonly readonly?: boolean; readonly timeout?: number } = {}): Db {
  const db = new Database(path, { readonly: options.readonly ?? false, timeout: options.timeout ?? 5000 });
  try {
    if (options.readonly !== true) db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // What is erased must be gone from the file, not only from its tables.
    db.pragma('secure_delete = ON');
    return db;
  } catch (fault) {
    db.close();
    throw fault;
  }
}

/** Opens a private scratch file whose exclusive lock stands for "a station runs here"; throws SQLITE_BUSY when it is held. */
export function connectExclusively(path: string): Db {
  const db = new Database(path, { timeout: 0 });
  try {
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (fault) {
    db.close();
    throw fault;
  }
}

export function versionOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Refuses a file of a newer Shapan: an older program must not touch what it does not understand. */
export function refuseNewer(db: Db, known = migrations.length): void {
  const version = versionOf(db);
  if (version <= known) return;
  throw new RecordsError('NEWER', {
    zh: `成绩库的版本（${version}）比本程序所能识别的版本（${known}）新，请使用较新的沙盘程序打开；文件未作任何改动。`,
    en: `The records were written by a newer Shapan (version ${version}, this program knows ${known}). Open them with the newer program; nothing was changed.`,
  });
}

/** Brings the file to `target`, one transaction a step, so that a cut in the middle leaves a whole older version. */
export function migrate(db: Db, target = migrations.length): void {
  for (let version = versionOf(db); version < target; version += 1) {
    const sql = migrations[version];
    if (sql === undefined) throw new Error(`no migration leads from version ${version}`);
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version + 1}`);
    })();
  }
}

/** What SQLite finds wrong with the file, or null. Other faults (locked, no permission) are thrown. */
export function damageOf(path: string): string | null {
  let db: Db | undefined;
  try {
    db = connect(path);
    const found = String(db.pragma('integrity_check(1)', { simple: true }));
    return found === 'ok' ? null : found;
  } catch (fault) {
    if (isDamage(fault)) return fault.message;
    throw fault;
  } finally {
    db?.close();
  }
}

export function isDamage(fault: unknown): fault is Error {
  if (!(fault instanceof Database.SqliteError)) return false;
  return fault.code.startsWith('SQLITE_CORRUPT') || fault.code === 'SQLITE_NOTADB';
}
