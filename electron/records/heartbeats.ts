import type { Db } from './database.ts';

/** One row a run: how far its clock surely came. It never goes back. */
export function beat(db: Db, runId: string, at: number, wall: string): void {
  db.prepare(
    `INSERT INTO heartbeats (run_id, at, wall) VALUES (?, ?, ?)
     ON CONFLICT (run_id) DO UPDATE SET at = excluded.at, wall = excluded.wall WHERE excluded.at >= heartbeats.at`,
  ).run(runId, at, wall);
}

export function lastBeat(db: Db, runId: string): number {
  return db.prepare<[string], { at: number }>('SELECT at FROM heartbeats WHERE run_id = ?').get(runId)?.at ?? 0;
}
