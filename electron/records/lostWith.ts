import type { Db } from './database.ts';
import { readCopy } from './look.ts';

/** How many records of the present file are not in the copy: what restoring it would lose. */
export function lostWith(db: Db, path: string): number {
  const has = db.prepare<[], unknown>("SELECT 1 FROM sqlite_schema WHERE name = 'scores'").get() !== undefined;
  if (!has) return 0;
  const theirs = readCopy(path, (copy) => {
    const isThere = copy.prepare<[], unknown>("SELECT 1 FROM sqlite_schema WHERE name = 'scores'").get() !== undefined;
    return new Set(isThere ? copy.prepare<[], { run_id: string }>('SELECT run_id FROM scores').all().map(({ run_id: id }) => id) : []);
  });
  return db.prepare<[], { run_id: string }>('SELECT run_id FROM scores').all().filter(({ run_id: id }) => !theirs.has(id)).length;
}
