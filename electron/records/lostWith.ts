import { existsSync } from 'node:fs';
import type { Loss } from '../service/ports/care.ts';
import type { Db } from './database.ts';
import { readCopy } from './look.ts';
import { isDamage } from './open.ts';

/** How many records of the present file are not in the copy: what restoring it would lose. Null where the present file cannot be read. */
export function lostWith(present: string, copy: string): number | null {
  const ours = read(present, idsOf('scores', 'run_id'));
  const theirs = read(copy, idsOf('scores', 'run_id'));
  return ours === null || theirs === null ? null : [...ours].filter((id) => !theirs.has(id)).length;
}

const shownAtMost = 20;

/** The same in detail: the newest records that would go, and how many people and acts of the staff. */
export function lossWith(present: string, copy: string): Loss | null {
  const theirs = read(copy, (db) => ({ runs: idsOf('scores', 'run_id')(db), people: idsOf('people', 'id')(db), acts: idsOf('audit', 'hash')(db) }));
  const ours = theirs && read(present, (db) => {
    const gone = (table: string, column: string, there: ReadonlySet<string>): number => [...idsOf(table, column)(db)].filter((id) => !there.has(id)).length;
    const records = db.prepare<[], LostRow>(lostRows).all().filter(({ run_id: id }) => !theirs.runs.has(id));
    return {
      records: records.length, people: gone('people', 'id', theirs.people), acts: gone('audit', 'hash', theirs.acts),
      newest: records.slice(0, shownAtMost).map(({ name, staff_no: staffNo, scenario_id: scenarioId, finished_at: finishedAt }) => ({ name, staffNo, scenarioId, finishedAt })),
    };
  });
  return ours ?? null;
}

interface LostRow { readonly run_id: string; readonly name: string; readonly staff_no: string; readonly scenario_id: string; readonly finished_at: string }
const lostRows = `
  SELECT scores.run_id, coalesce(people.name, '') AS name, coalesce(people.staff_no, '') AS staff_no, runs.scenario_id, scores.finished_at
  FROM scores JOIN runs ON runs.run_id = scores.run_id LEFT JOIN participants ON participants.run_id = runs.run_id LEFT JOIN people ON people.id = participants.person_id
  GROUP BY scores.run_id ORDER BY scores.finished_at DESC`;

function read<T>(path: string, look: (db: Db) => T): T | null {
  if (!existsSync(path)) return null;
  try {
    return readCopy(path, look);
  } catch (fault) {
    if (isDamage(fault)) return null;
    throw fault;
  }
}

const idsOf = (table: string, column: string) => (db: Db): Set<string> => {
  const isThere = db.prepare<[string], unknown>('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
  return new Set(isThere ? db.prepare<[], { id: string }>(`SELECT ${column} AS id FROM ${table}`).all().map(({ id }) => id) : []);
};
