import type { Person } from '../service/ports.ts';
import type { Db } from './database.ts';

interface Row { readonly id: string; readonly name: string; readonly staff_no: string; readonly last_seen: string | null; readonly runs: number }

const columns = `people.id, people.name, people.staff_no, people.last_seen,
  (SELECT count(*) FROM participants WHERE participants.person_id = people.id) AS runs`;

function fromRow(row: Row): Person {
  return { id: row.id, name: row.name, staffNo: row.staff_no, lastSeen: row.last_seen, runs: row.runs };
}

/** Most recent first; `search` is matched literally, % and _ included. */
export function listPeople(db: Db, search: string): Person[] {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .prepare<[string, string], Row>(
      `SELECT ${columns} FROM people WHERE name LIKE ? ESCAPE '\\' OR staff_no LIKE ? ESCAPE '\\'
       ORDER BY last_seen IS NULL, last_seen DESC, name, staff_no LIMIT 500`,
    )
    .all(like, like)
    .map(fromRow);
}

export function findPerson(db: Db, id: string): Person | null {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM people WHERE id = ?`).get(id);
  return row ? fromRow(row) : null;
}

export function findByStaffNo(db: Db, staffNo: string): Person[] {
  return db.prepare<[string], Row>(`SELECT ${columns} FROM people WHERE staff_no = ?`).all(staffNo).map(fromRow);
}

export function addPerson(db: Db, person: { readonly id: string; readonly name: string; readonly staffNo: string }): void {
  db.prepare('INSERT INTO people (id, name, staff_no) VALUES (?, ?, ?)').run(person.id, person.name, person.staffNo);
}

export function touchPerson(db: Db, id: string, wall: string): void {
  db.prepare('UPDATE people SET last_seen = ? WHERE id = ?').run(wall, id);
}
