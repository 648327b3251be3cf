import type { StoredPin } from '../service/ports.ts';
import { canonical, sha256 } from './chain.ts';
import type { Db } from './database.ts';
import { enter } from './ledger.ts';

interface Row { readonly hash: string; readonly set_at: string; readonly set_by: string; readonly wrong_tries: number }

export function pinDigest({ hash, setAt }: Pick<StoredPin, 'hash' | 'setAt'>): string {
  return sha256(`shapan/pin/1\n${canonical({ hash, setAt })}`);
}

/** The one PIN of this station, as its hash; null while nobody signed in has set one. */
export function readPin(db: Db): StoredPin | null {
  const row = db.prepare<[], Row>('SELECT hash, set_at, set_by, wrong_tries FROM invigilator_pin WHERE set_by IS NOT NULL').get();
  return row ? { hash: row.hash, setAt: row.set_at, setBy: row.set_by, wrongTries: row.wrong_tries } : null;
}

/** A new PIN goes into the ledger; a counted try does not. */
export function keepPin(db: Db, { hash, setAt, setBy, wrongTries }: StoredPin): void {
  const isNew = readPin(db)?.hash !== hash;
  db.prepare(
    `INSERT INTO invigilator_pin (only_row, hash, set_at, set_by, wrong_tries) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (only_row) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at, set_by = excluded.set_by, wrong_tries = excluded.wrong_tries`,
  ).run(hash, setAt, setBy, wrongTries);
  if (isNew) enter(db, { kind: 'pin', ref: '', digest: pinDigest({ hash, setAt }), note: '', wall: setAt });
}
