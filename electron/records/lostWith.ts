import { existsSync } from 'node:fs';
import { readCopy } from './look.ts';
import { isDamage } from './open.ts';

/** How many records of the present file are not in the copy: what restoring it would lose. Null where the present file cannot be read. */
export function lostWith(present: string, copy: string): number | null {
  const ours = recordsOf(present);
  const theirs = recordsOf(copy);
  return ours === null || theirs === null ? null : [...ours].filter((id) => !theirs.has(id)).length;
}

function recordsOf(path: string): Set<string> | null {
  if (!existsSync(path)) return null;
  try {
    return readCopy(path, (db) => {
      const isThere = db.prepare<[], unknown>("SELECT 1 FROM sqlite_schema WHERE name = 'scores'").get() !== undefined;
      return new Set(isThere ? db.prepare<[], { run_id: string }>('SELECT run_id FROM scores').all().map(({ run_id: id }) => id) : []);
    });
  } catch (fault) {
    if (isDamage(fault)) return null;
    throw fault;
  }
}
