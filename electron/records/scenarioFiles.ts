import { sha256 } from './chain.ts';
import type { Db } from './database.ts';

interface Row { readonly path: string; readonly sha256: string; readonly text: string }

/** Keeps each file once by its hash; the text of a played scenario stays readable after the library has moved on. */
export function keepFiles(db: Db, contentHash: string, files: Readonly<Record<string, string>>): void {
  const addFile = db.prepare('INSERT INTO scenario_files (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addContent = db.prepare('INSERT INTO scenario_contents (content_hash, path, sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  for (const [path, text] of Object.entries(files)) {
    const hash = sha256(text);
    addFile.run(hash, text);
    addContent.run(contentHash, path, hash);
  }
}

function rowsOf(db: Db, contentHash: string): Row[] {
  return db
    .prepare<[string], Row>(
      `SELECT path, scenario_files.sha256, text FROM scenario_contents JOIN scenario_files USING (sha256) WHERE content_hash = ? ORDER BY path`,
    )
    .all(contentHash);
}

export function readFiles(db: Db, contentHash: string): Readonly<Record<string, string>> | null {
  const rows = rowsOf(db, contentHash);
  return rows.length === 0 ? null : Object.fromEntries(rows.map(({ path, text }) => [path, text]));
}

/** The path of a stored file whose text no longer has its hash, or null. */
export function changedFile(db: Db, contentHash: string): string | null {
  return rowsOf(db, contentHash).find((row) => sha256(row.text) !== row.sha256)?.path ?? null;
}
