import type { Heartbeat } from '../service/ports.ts';
import type { Db } from './database.ts';

/** One row a run: how far its clock surely came. It never goes back. */
export function beat(db: Db, runId: string, { at, played, wall }: Heartbeat): void {
  db.prepare(
    `INSERT INTO heartbeats (run_id, at, played, wall) VALUES (?, ?, ?, ?)
     ON CONFLICT (run_id) DO UPDATE SET at = excluded.at, played = excluded.played, wall = excluded.wall WHERE excluded.at >= heartbeats.at`,
  ).run(runId, at, Math.round(played), wall);
}

export function lastBeat(db: Db, runId: string): Heartbeat | null {
  return db.prepare<[string], Heartbeat>('SELECT at, played, wall FROM heartbeats WHERE run_id = ?').get(runId) ?? null;
}
