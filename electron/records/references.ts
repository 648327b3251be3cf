import type { Db } from './database.ts';

interface Violation { readonly table: string; readonly rowid: number | null; readonly parent: string }
interface Broken { readonly runId: string | null; readonly problem: string }

/** Rows whose other half was deleted from the file: scores without their run, and whatever else points nowhere; each is told once for its run. */
export function brokenReferences(db: Db): readonly Broken[] {
  const scores = db.prepare<[], { run_id: string }>('SELECT run_id FROM scores WHERE run_id NOT IN (SELECT run_id FROM runs) ORDER BY number').all();
  const missing = new Set(scores.map((row) => row.run_id));
  const told = new Map<string, Broken>();
  for (const { table, rowid, parent } of db.prepare<[], Violation>('SELECT "table", rowid, parent FROM pragma_foreign_key_check').all()) {
    const runId = runOf(db, table, rowid);
    if (parent === 'runs' && runId !== null && missing.has(runId)) continue;
    const problem = `a row of ${table} points to a row of ${parent} that is missing`;
    told.set(`${runId ?? ''} ${problem}`, { runId, problem });
  }
  return [...[...missing].map((runId) => ({ runId, problem: 'the run of this score is missing' })), ...told.values()];
}

function runOf(db: Db, table: string, rowid: number | null): string | null {
  const isOfRun = db.prepare<[string], { name: string }>("SELECT name FROM pragma_table_info(?) WHERE name = 'run_id'").get(table) !== undefined;
  if (!isOfRun) return null;
  return db.prepare<[number | null], { run_id: string | null }>(`SELECT run_id FROM "${table}" WHERE rowid = ?`).get(rowid)?.run_id ?? null;
}
