import type { StoredPin } from '../service/ports.ts';
import { canonical, sha256 } from './chain.ts';
import type { Db } from './database.ts';
import { enter } from './ledger.ts';

interface Row { readonly hash: string; readonly set_at: string; readonly wrong_tries: number }

export function pinDigest({ hash, setAt }: Pick<StoredPin, 'hash' | 'setAt'>): string {
  return sha256(`shapan/pin/1\n${canonical({ hash, setAt })}`);
}

/** The one PIN of this station, as its hash; null while none was set. */
export function readPin(db: Db): StoredPin | null {
  const row = db.prepare<[], Row>('SELECT hash, set_at, wrong_tries FROM invigilator_pin').get();
  return row ? { hash: row.hash, setAt: row.set_at, wrongTries: row.wrong_tries } : null;
}

/** A new PIN goes into the ledger; a counted try does not. */
export function keepPin(db: Db, { hash, setAt, wrongTries }: StoredPin): void {
  const isNew = readPin(db)?.hash !== hash;
  db.prepare(
    `INSERT INTO invigilator_pin (only_row, hash, set_at, wrong_tries) VALUES (1, ?, ?, ?)
     ON CONFLICT (only_row) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at, wrong_tries = excluded.wrong_tries`,
  ).run(hash, setAt, wrongTries);
  if (isNew) enter(db, { kind: 'pin', ref: '', digest: pinDigest({ hash, setAt }), note: '', wall: setAt });
}
