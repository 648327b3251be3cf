import { dirname } from 'node:path';
import { z } from 'zod';
import type { Papers } from '../../service/ports/papers.ts';
import type { Db } from '../database.ts';
import { isCounted } from '../reports/facts.ts';
import { readStationKey, signWith } from '../stationKey.ts';
import { keepImprovement, listImprovements } from './improvements.ts';
import { addPaper, findPaper, findSamePaper, nextPaper, papersOfPerson } from './register.ts';

const enrolled = z.object({ publicKey: z.string() });

/** The Papers port over one open file. `write` makes one transaction, `note` marks where the ledger then ends. */
export function createPapers(db: Db, stationId: string, write: (work: () => void) => void, note: (wall: string) => void): Papers {
  return {
    counts: (runId) => isCounted(db, runId),
    sign: (text) => {
      const key = readStationKey(dirname(db.name));
      return key?.station === stationId ? signWith(key, text) : null;
    },
    publicKey: (station) => {
      const row = db.prepare<[string], { note: string }>("SELECT note FROM ledger WHERE kind = 'station' AND ref = ? ORDER BY number DESC LIMIT 1").get(station);
      return row ? enrolled.parse(JSON.parse(row.note)).publicKey : null;
    },
    issue: (paper) => {
      write(() => addPaper(db, paper));
      note(paper.wall);
    },
    nextNumber: () => nextPaper(db),
    find: (code) => findPaper(db, code),
    ofPerson: (personId) => papersOfPerson(db, personId),
    findSame: (personId, kind, facts) => findSamePaper(db, personId, kind, facts),
    text: (kind, ref) => db.prepare<[string, string], { json: string }>('SELECT json FROM paper_texts WHERE kind = ? AND ref = ?').get(kind, ref)?.json ?? null,
    texts: (kind) => db.prepare<[string], { ref: string; json: string }>('SELECT ref, json FROM paper_texts WHERE kind = ? ORDER BY ref').all(kind),
    keepText: (kind, ref, json, { by, wall }) => write(() => {
      if (json === null) db.prepare('DELETE FROM paper_texts WHERE kind = ? AND ref = ?').run(kind, ref);
      else db.prepare('INSERT OR REPLACE INTO paper_texts VALUES (?, ?, ?, ?, ?)').run(kind, ref, json, by, wall);
    }),
    programmeVersion: (id) => db.prepare<[string], { version: number; json: string | null; by: string; wall: string }>('SELECT version, json, by, wall FROM programme_versions WHERE programme_id = ? ORDER BY version DESC LIMIT 1').get(id) ?? null,
    keepProgramme: (id, json, { by, wall }) => write(() => void db.prepare('INSERT INTO programme_versions SELECT @id, coalesce(max(version), 0) + 1, @json, @by, @wall FROM programme_versions WHERE programme_id = @id').run({ id, json, by, wall })),
    improvements: (about) => listImprovements(db, about),
    keepImprovement: (improvement) => write(() => keepImprovement(db, improvement)),
    forms: () => db.prepare<[], { id: string; name: string; wall: string }>('SELECT id, name, wall FROM centre_forms ORDER BY name, id').all(),
    form: (id) => db.prepare<[string], { name: string; file: Uint8Array }>('SELECT name, file FROM centre_forms WHERE id = ?').get(id) ?? null,
    keepForm: ({ id, name, file }, { by, wall }) => write(() => void db.prepare('INSERT OR REPLACE INTO centre_forms VALUES (?, ?, ?, ?, ?)').run(id, name, file, by, wall)),
    removeForm: (id) => write(() => void db.prepare('DELETE FROM centre_forms WHERE id = ?').run(id)),
  };
}
