import type { Incident } from '../service/ports.ts';
import type { Db } from './database.ts';

interface Row { readonly kind: Incident['kind']; readonly at: number; readonly wall: string; readonly detail: string }

export function addIncident(db: Db, runId: string, incident: Incident): void {
  db.prepare('INSERT INTO incidents (run_id, kind, at, wall, detail) VALUES (?, ?, ?, ?, ?)').run(
    runId, incident.kind, incident.at, incident.wall, incident.detail,
  );
}

/** In the order they happened. */
export function listIncidents(db: Db, runId: string): Incident[] {
  return db.prepare<[string], Row>('SELECT kind, at, wall, detail FROM incidents WHERE run_id = ? ORDER BY number').all(runId);
}
