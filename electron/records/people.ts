import { randomBytes } from 'node:crypto';
import type { Erasure, Person } from '../service/ports.ts';
import { commitmentTo } from './chain.ts';
import type { Db } from './database.ts';
import { eraseWords } from './evaluation/entries.ts';
import { erasedName, eraseImported } from './imported/eraseImported.ts';
import { enter } from './ledger.ts';
import { eraseOutside } from './outside/entries.ts';
import { eraseAbout } from './papers/eraseAbout.ts';
import { eraseEntries } from './roster/entries.ts';
import { eraseSealed, unsealedOf } from './words.ts';

interface Row { readonly id: string; readonly name: string; readonly staff_no: string; readonly last_seen: string | null; readonly runs: number }

/** Participants that are people: a play saved from the command line stands under a trainee's name but is not theirs. */
export const playedBySomebody = "participants.role <> 'script' AND participants.role NOT LIKE 'bot:%'";

// As they are called now; what a run committed to stands in `people` itself.
const columns = `people_now.id, people_now.name, people_now.staff_no, people_now.last_seen,
  (SELECT count(*) FROM participants WHERE participants.person_id = people_now.id AND ${playedBySomebody}) AS runs`;

function fromRow(row: Row): Person {
  return { id: row.id, name: row.name, staffNo: row.staff_no, lastSeen: row.last_seen, runs: row.runs };
}

/** Most recent first; `search` is matched literally, % and _ included. */
export function listPeople(db: Db, search: string): Person[] {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .prepare<[string, string], Row>(
      `SELECT ${columns} FROM people_now WHERE erased_at IS NULL AND (name LIKE ? ESCAPE '\\' OR staff_no LIKE ? ESCAPE '\\')
       ORDER BY last_seen IS NULL, last_seen DESC, name, staff_no LIMIT 500`,
    )
    .all(like, like)
    .map(fromRow);
}

export function findPerson(db: Db, id: string): Person | null {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM people_now WHERE id = ?`).get(id);
  return row ? fromRow(row) : null;
}

export function findByStaffNo(db: Db, staffNo: string): Person[] {
  return db.prepare<[string], Row>(`SELECT ${columns} FROM people_now WHERE staff_no = ? AND erased_at IS NULL`).all(staffNo).map(fromRow);
}

export function addPerson(db: Db, person: { readonly id: string; readonly name: string; readonly staffNo: string }): void {
  db.prepare('INSERT INTO people (id, name, staff_no, salt) VALUES (?, ?, ?, ?)').run(person.id, person.name, person.staffNo, newSalt());
}

interface Bound { readonly name: string; readonly staff_no: string; readonly salt: string | null; readonly erased_at: string | null }

const bound = (db: Db, id: string): Bound | undefined => db.prepare<[string], Bound>('SELECT name, staff_no, salt, erased_at FROM people WHERE id = ?').get(id);
const newSalt = (): string => randomBytes(16).toString('hex');

/** The commitment of a new run to this person as they are called now; whoever is known from before salts gets one. Null for nobody and for the erased. */
export function commitToPerson(db: Db, id: string): string | null {
  const person = bound(db, id);
  if (!person || person.erased_at !== null) return null;
  const salt = person.salt ?? newSalt();
  if (person.salt === null) db.prepare('UPDATE people SET salt = ? WHERE id = ?').run(salt, id);
  return commitmentTo({ name: person.name, staffNo: person.staff_no }, salt);
}

/** Whether this is still the person that a run committed to. `erased` only where name, number and salt are gone by the program's own doing. */
export function standingOf(db: Db, id: string, commitment: string): 'same' | 'erased' | 'changed' {
  const person = bound(db, id);
  if (!person) return 'changed';
  if (person.salt !== null) return commitmentTo({ name: person.name, staffNo: person.staff_no }, person.salt) === commitment ? 'same' : 'changed';
  const isEntered = db.prepare<[string], unknown>("SELECT 1 FROM ledger WHERE kind = 'erased' AND ref = ?").get(id) !== undefined;
  return isEntered && person.erased_at !== null && person.name === erasedName && person.staff_no === '' ? 'erased' : 'changed';
}

/** Name, staff number, salt and free text about the person go for good; the id and all records stay, and the ledger tells. Null where there is nobody to erase. */
export function erasePerson(db: Db, id: string, wall: string): Erasure | null {
  const unsealed = unsealedOf(db, id);
  for (const known of namesOf(db, id)) eraseImported(db, known.staff_no, known.name);
  const { changes } = db
    .prepare("UPDATE people SET name = ?, staff_no = '', salt = NULL, last_seen = NULL, erased_at = ? WHERE id = ? AND erased_at IS NULL")
    .run(erasedName, wall, id);
  if (changes === 0) return null;
  eraseEntries(db, id);
  eraseOutside(db, id);
  eraseWords(db, id);
  eraseSealed(db, id);
  eraseAbout(db, id);
  enter(db, { kind: 'erased', ref: id, digest: '', note: '', wall });
  return { unsealed };
}

/** Every name with a number that the person was ever known by. */
function namesOf(db: Db, id: string): { readonly name: string; readonly staff_no: string }[] {
  return db.prepare<[string, string], { name: string; staff_no: string }>('SELECT name, staff_no FROM people WHERE id = ? UNION SELECT name, staff_no FROM person_entries WHERE person_id = ?').all(id, id);
}

export function touchPerson(db: Db, id: string, wall: string): void {
  db.prepare('UPDATE people SET last_seen = ? WHERE id = ?').run(wall, id);
}
