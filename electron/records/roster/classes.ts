import type { AssignedDrill, RosterClass } from '../../service/ports/roster.ts';
import type { Db } from '../database.ts';

interface Row { readonly id: string; readonly name: string; readonly first_day: string; readonly last_day: string; readonly unit: string }
interface DrillRow { readonly scenario_id: string; readonly mode: AssignedDrill['mode']; readonly variant: string | null; readonly first_day: string; readonly last_day: string }

function withParts(db: Db, { id, name, first_day, last_day, unit }: Row): RosterClass {
  const members = db.prepare<[string], { person_id: string }>('SELECT person_id FROM class_members WHERE class_id = ?').all(id).map(({ person_id }) => person_id);
  const drills = db.prepare<[string], DrillRow>('SELECT * FROM class_drills WHERE class_id = ? ORDER BY position').all(id)
    .map((row): AssignedDrill => ({ scenarioId: row.scenario_id, mode: row.mode, variant: row.variant, from: row.first_day, to: row.last_day }));
  return { id, name, from: first_day, to: last_day, unit, members, drills };
}

/** The latest begun first. */
export function listClasses(db: Db): RosterClass[] {
  return db.prepare<[], Row>('SELECT * FROM classes ORDER BY first_day DESC, name').all().map((row) => withParts(db, row));
}

export function classesOf(db: Db, personId: string, day: string): RosterClass[] {
  return db
    .prepare<{ personId: string; day: string }, Row>(
      `SELECT classes.* FROM classes JOIN class_members ON class_id = id
       WHERE person_id = @personId AND first_day <= @day AND last_day >= @day ORDER BY first_day DESC, name`,
    )
    .all({ personId, day })
    .map((row) => withParts(db, row));
}

export function keepClass(db: Db, { id, name, from, to, unit, members, drills }: RosterClass): void {
  db.prepare(
    `INSERT INTO classes VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, first_day = excluded.first_day, last_day = excluded.last_day, unit = excluded.unit`,
  ).run(id, name, from, to, unit);
  clear(db, id);
  for (const member of members) joinClass(db, id, member);
  const give = db.prepare('INSERT INTO class_drills VALUES (?, ?, ?, ?, ?, ?, ?)');
  drills.forEach((drill, position) => give.run(id, position, drill.scenarioId, drill.mode, drill.variant, drill.from, drill.to));
}

export function joinClass(db: Db, id: string, personId: string): void {
  db.prepare('INSERT OR IGNORE INTO class_members VALUES (?, ?)').run(id, personId);
}

export function removeClass(db: Db, id: string): void {
  clear(db, id);
  db.prepare('DELETE FROM classes WHERE id = ?').run(id);
}

function clear(db: Db, id: string): void {
  db.prepare('DELETE FROM class_members WHERE class_id = ?').run(id);
  db.prepare('DELETE FROM class_drills WHERE class_id = ?').run(id);
}
