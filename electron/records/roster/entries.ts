import { randomBytes } from 'node:crypto';
import type { RosterEntry, RosterPerson } from '../../service/ports/roster.ts';
import { canonical, sha256 } from '../chain.ts';
import type { Db } from '../database.ts';
import { enter } from '../ledger.ts';

interface Row { readonly number: number; readonly person_id: string; readonly name: string; readonly staff_no: string; readonly unit: string; readonly post: string; readonly salt: string | null; readonly by: string; readonly wall: string }
interface NowRow { readonly id: string; readonly name: string; readonly staff_no: string; readonly unit: string; readonly post: string; readonly last_seen: string | null; readonly classes: string; readonly has_pin: number }

/** Everybody who is not erased, as they are called now. */
export function listRoster(db: Db): RosterPerson[] {
  return db
    .prepare<[], NowRow>(
      `SELECT people_now.*, EXISTS (SELECT 1 FROM person_pins WHERE person_id = people_now.id) AS has_pin,
         (SELECT json_group_array(classes.name) FROM class_members JOIN classes ON classes.id = class_members.class_id WHERE class_members.person_id = people_now.id) AS classes
       FROM people_now WHERE erased_at IS NULL`,
    )
    .all()
    .map((row) => ({
      id: row.id, name: row.name, staffNo: row.staff_no, unit: row.unit, post: row.post, lastSeen: row.last_seen,
      classes: JSON.parse(row.classes) as string[], hasPin: row.has_pin === 1,
    }));
}

export function entriesOf(db: Db, personId: string): RosterEntry[] {
  return db
    .prepare<[string], Row>('SELECT * FROM person_entries WHERE person_id = ? ORDER BY number')
    .all(personId)
    .map(({ name, staff_no: staffNo, unit, post, by, wall }) => ({ name, staffNo, unit, post, by, wall }));
}

/** Adds what is said of a person from now on and tells the ledger; the ledger's digest is salted, so that it tells no name after an erasure. */
export function addEntry(db: Db, personId: string, { name, staffNo, unit, post, by, wall }: RosterEntry): void {
  const row = { person_id: personId, name, staff_no: staffNo, unit, post, salt: randomBytes(16).toString('hex'), by, wall };
  const { lastInsertRowid } = db.prepare('INSERT INTO person_entries (person_id, name, staff_no, unit, post, salt, by, wall) VALUES (@person_id, @name, @staff_no, @unit, @post, @salt, @by, @wall)').run(row);
  enter(db, { kind: 'person', ref: String(lastInsertRowid), digest: entryDigest({ ...row, number: Number(lastInsertRowid) }), note: '', wall });
}

function entryDigest({ number, person_id, name, staff_no, unit, post, salt, by, wall }: Row): string {
  return sha256(`shapan/roster/1\n${canonical({ number, person_id, name, staff_no, unit, post, salt, by, wall })}`);
}

/** What is wrong with the entry that the ledger tells of; an erased person's is empty. */
export function brokenEntry(db: Db, ref: string, digest: string): string | null {
  const row = db.prepare<[string], Row & { erased_at: string | null }>('SELECT person_entries.*, people.erased_at FROM person_entries JOIN people ON people.id = person_id WHERE number = ?').get(ref);
  if (row && row.salt === null && row.erased_at !== null) return null;
  return row && entryDigest(row) === digest ? null : `the roster entry ${ref} was deleted or changed`;
}

/** Names, numbers, units and posts go for good; that there were entries stays. The own PIN and the places in classes go too. */
export function eraseEntries(db: Db, personId: string): void {
  db.prepare("UPDATE person_entries SET name = '', staff_no = '', unit = '', post = '', salt = NULL WHERE person_id = ?").run(personId);
  db.prepare('DELETE FROM person_pins WHERE person_id = ?').run(personId);
  db.prepare('DELETE FROM class_members WHERE person_id = ?').run(personId);
}
