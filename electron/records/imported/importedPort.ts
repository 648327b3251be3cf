import type { BoundPerson } from '../../service/ports/exports.ts';
import type { ForeignArchive, Imported, TakenArchive } from '../../service/ports/imported.ts';
import { addAudit } from '../audit.ts';
import { commitmentTo, sealOf } from '../chain.ts';
import type { Db } from '../database.ts';
import { brokenLog } from './brokenLog.ts';
import { erasedName, eraseImported } from './eraseImported.ts';

/** The Imported port over one open file; `write` makes one transaction. */
export function createImported(db: Db, write: (work: () => void) => void): Imported {
  return {
    take: (archive) => write(() => take(db, archive)),
    archives: () => db.prepare<[], ForeignArchive>('SELECT digest, station, label, manifest, signature, public_key AS publicKey, by, wall FROM imported_archives ORDER BY number').all(),
    files: (digest) => Object.fromEntries(db.prepare<[string], { path: string; text: string }>('SELECT path, text FROM imported_files JOIN imported_archives ON number = archive WHERE digest = ? ORDER BY path').all(digest).map(({ path, text }) => [path, text])),
    people: (digest) => db.prepare<[string, string], BoundPerson>("SELECT id, name, staff_no AS staffNo, salt FROM imported_people JOIN imported_archives ON number = archive WHERE digest = ? AND name <> ? ORDER BY id").all(digest, erasedName),
    hashOf: (runId) => db.prepare<[string], { hash: string }>('SELECT hash FROM imported_runs WHERE run_id = ? LIMIT 1').get(runId)?.hash ?? null,
    problemOf: brokenLog,
    isBound: ({ name, staffNo, salt }, commitment) => salt !== null && commitmentTo({ name, staffNo }, salt) === commitment,
    isSealed: ({ seal, text, salt }) => sealOf(text, salt) === seal,
    erase: (staffNo, name) => {
      let count = 0;
      write(() => { count = eraseImported(db, staffNo, name); });
      return count;
    },
  };
}

function take(db: Db, { files, people, runs, ...archive }: TakenArchive): void {
  const { lastInsertRowid: number } = db
    .prepare('INSERT INTO imported_archives (digest, station, label, manifest, signature, public_key, by, wall) VALUES (@digest, @station, @label, @manifest, @signature, @publicKey, @by, @wall)')
    .run(archive);
  const file = db.prepare('INSERT INTO imported_files VALUES (?, ?, ?)');
  for (const [path, text] of Object.entries(files)) file.run(number, path, text);
  const run = db.prepare('INSERT INTO imported_runs VALUES (?, ?, ?)');
  for (const { runId, hash } of runs) run.run(number, runId, hash);
  const person = db.prepare('INSERT INTO imported_people VALUES (?, ?, ?, ?, ?)');
  for (const { id, name, staffNo, salt } of people) person.run(number, id, name, staffNo, salt);
  addAudit(db, { kind: 'imported', by: archive.by, about: archive.digest, note: JSON.stringify({ station: archive.station, runs: runs.length }), wall: archive.wall });
}
