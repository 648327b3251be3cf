import type { Incident } from '../service/ports.ts';
import { canonical, sha256 } from './chain.ts';
import type { Db } from './database.ts';
import { enter } from './ledger.ts';

interface Row { readonly kind: Incident['kind']; readonly at: number; readonly wall: string; readonly detail: string }

export function incidentDigest({ run_id, kind, at, wall, detail }: { run_id: string; kind: string; at: number; wall: string; detail: string }): string {
  return sha256(`shapan/incident/1\n${canonical({ run_id, kind, at, wall, detail })}`);
}

export function addIncident(db: Db, runId: string, incident: Incident): void {
  const row = { run_id: runId, kind: incident.kind, at: incident.at, wall: incident.wall, detail: incident.detail };
  const { lastInsertRowid } = db.prepare('INSERT INTO incidents (run_id, kind, at, wall, detail) VALUES (@run_id, @kind, @at, @wall, @detail)').run(row);
  enter(db, { kind: 'incident', ref: String(lastInsertRowid), digest: incidentDigest(row), note: runId, wall: incident.wall });
}

/** In the order they happened. */
export function listIncidents(db: Db, runId: string): Incident[] {
  return db.prepare<[string], Row>('SELECT kind, at, wall, detail FROM incidents WHERE run_id = ? ORDER BY number').all(runId);
}
