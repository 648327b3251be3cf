import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Db } from '../database.ts';
import { connect } from '../open.ts';
import { markOf, ownDrillFiles, type DrillFile, type FileMark } from './ownDrills.ts';

interface Row { readonly path: string; readonly sha256: string; readonly bytes: Uint8Array }

const mostBytes = 100_000_000;
const hasDrills = (db: Db): boolean => db.prepare<[], unknown>("SELECT 1 FROM sqlite_schema WHERE name = 'kept_drills'").get() !== undefined;

/** Puts the station's own drills and drafts into a back-up that has no name yet: one file holds everything, so it is whole or absent as one. */
export function keepDrills(copy: string, folder: string): void {
  const files = ownDrillFiles(folder);
  if (files.length === 0) return;
  const db = connect(copy);
  try {
    db.pragma('journal_mode = DELETE');
    db.transaction(() => {
      db.exec('CREATE TABLE kept_drills (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes BLOB NOT NULL) STRICT');
      const add = db.prepare('INSERT INTO kept_drills VALUES (?, ?, ?)');
      for (const file of files) add.run(file.path, markOf(file).sha256, deflateRawSync(file.bytes));
    }).immediate();
  } finally {
    db.close();
  }
}

/** Which files a back-up holds, in the order of their names; none in one from before back-ups held drills. */
export function keptMarks(db: Db): FileMark[] {
  return hasDrills(db) ? db.prepare<[], FileMark>('SELECT path, sha256 FROM kept_drills ORDER BY path').all() : [];
}

export function* keptFiles(db: Db): Generator<DrillFile> {
  if (!hasDrills(db)) return;
  for (const { path, bytes } of db.prepare<[], Row>('SELECT * FROM kept_drills ORDER BY path').iterate()) yield { path, bytes: inflateRawSync(bytes, { maxOutputLength: mostBytes }) };
}

/** The first file in a back-up that is not what was put in, or null. */
export function damagedDrill(db: Db): string | null {
  if (!hasDrills(db)) return null;
  for (const row of db.prepare<[], Row>('SELECT * FROM kept_drills ORDER BY path').iterate()) if (!isSound(row)) return row.path;
  return null;
}

function isSound({ path, sha256, bytes }: Row): boolean {
  try {
    return markOf({ path, bytes: inflateRawSync(bytes, { maxOutputLength: mostBytes }) }).sha256 === sha256;
  } catch {
    return false;
  }
}

/** A restored file is records only. */
export function dropDrills(db: Db): void {
  db.exec('DROP TABLE IF EXISTS kept_drills');
}
