import type { Db } from './database.ts';

interface Row { readonly id: string }

/** This file's own station; made on first use, so that a file carried to another computer keeps its identity. */
export function ownStation(db: Db, make: { readonly id: string; readonly label: string; readonly wall: string }): string {
  const found = db.prepare<[], Row>('SELECT id FROM stations ORDER BY created_at LIMIT 1').get();
  if (found) return found.id;
  db.prepare('INSERT INTO stations (id, label, created_at) VALUES (?, ?, ?)').run(make.id, make.label, make.wall);
  return make.id;
}
