import { randomBytes } from 'node:crypto';
import type { Outside, OutsideBody, StoredOutside } from '../../service/ports/outside.ts';
import { canonical, sha256 } from '../chain.ts';
import type { Db } from '../database.ts';
import { enter } from '../ledger.ts';

interface Row { readonly number: number; readonly person_id: string; readonly corrects: number | null; readonly body: string; readonly salt: string | null; readonly by: string; readonly wall: string }

/** The Outside port over one open file. `write` makes one transaction, `note` marks where the ledger then ends. */
export function createOutside(db: Db, write: (work: () => void) => void, note: (wall: string) => void): Outside {
  return {
    ofPerson: (personId) => db.prepare<[string], Row>("SELECT * FROM outside_entries WHERE person_id = ? AND body <> '' ORDER BY number").all(personId).map(fromRow),
    add: (personId, entry) => {
      let number = 0;
      write(() => { number = addOutside(db, personId, entry); });
      note(entry.wall);
      return number;
    },
  };
}

function fromRow({ number, corrects, body, by, wall }: Row): StoredOutside {
  // Only this module writes the body, after the door has checked it.
  return { number, corrects, body: JSON.parse(body) as OutsideBody, by, wall };
}

/** Tells the ledger too; its digest is salted, so that it tells nothing after an erasure. */
function addOutside(db: Db, personId: string, { corrects, body, by, wall }: Omit<StoredOutside, 'number'>): number {
  if (corrects !== null && db.prepare<[number, string], unknown>('SELECT 1 FROM outside_entries WHERE number = ? AND person_id = ?').get(corrects, personId) === undefined) throw new Error('an entry corrects one of the same person');
  const row = { person_id: personId, corrects, body: canonical(body), salt: randomBytes(16).toString('hex'), by, wall };
  const { lastInsertRowid } = db.prepare('INSERT INTO outside_entries (person_id, corrects, body, salt, by, wall) VALUES (@person_id, @corrects, @body, @salt, @by, @wall)').run(row);
  const number = Number(lastInsertRowid);
  enter(db, { kind: 'outside', ref: String(number), digest: digestOf({ ...row, number }), note: '', wall });
  return number;
}

function digestOf({ number, person_id, corrects, body, salt, by, wall }: Row): string {
  return sha256(`shapan/outside/1\n${canonical({ number, person_id, corrects, body, salt, by, wall })}`);
}

/** What is wrong with the entry that the ledger tells of; an erased person's is empty. */
export function brokenOutside(db: Db, ref: string, digest: string): string | null {
  const row = db.prepare<[string], Row & { erased_at: string | null }>('SELECT outside_entries.*, people.erased_at FROM outside_entries JOIN people ON people.id = person_id WHERE number = ?').get(ref);
  if (row && row.salt === null && row.body === '' && row.erased_at !== null) return null;
  return row && digestOf(row) === digest ? null : `what was entered from outside under number ${ref} was deleted or changed`;
}

/** Entries that never went through the program. */
export function strangeOutside(db: Db): { readonly runId: null; readonly problem: string }[] {
  return db
    .prepare<[], { number: number }>("SELECT number FROM outside_entries WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE kind = 'outside' AND ref = CAST(outside_entries.number AS TEXT))")
    .all()
    .map(({ number }) => ({ runId: null, problem: `the ledger does not know what was entered from outside under number ${number}` }));
}

/** What was entered goes for good; that there were entries stays. */
export function eraseOutside(db: Db, personId: string): void {
  db.prepare("UPDATE outside_entries SET body = '', salt = NULL WHERE person_id = ?").run(personId);
}
