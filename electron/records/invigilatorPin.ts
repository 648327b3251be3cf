import type { StoredPin } from '../service/ports.ts';
import type { Db } from './database.ts';

interface Row { readonly hash: string; readonly set_at: string; readonly wrong_tries: number }

/** The one PIN of this station, as its hash; null while none was set. */
export function readPin(db: Db): StoredPin | null {
  const row = db.prepare<[], Row>('SELECT hash, set_at, wrong_tries FROM invigilator_pin').get();
  return row ? { hash: row.hash, setAt: row.set_at, wrongTries: row.wrong_tries } : null;
}

export function keepPin(db: Db, { hash, setAt, wrongTries }: StoredPin): void {
  db.prepare(
    `INSERT INTO invigilator_pin (only_row, hash, set_at, wrong_tries) VALUES (1, ?, ?, ?)
     ON CONFLICT (only_row) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at, wrong_tries = excluded.wrong_tries`,
  ).run(hash, setAt, wrongTries);
}
