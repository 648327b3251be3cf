import type { StoredAccount } from '../service/ports.ts';
import type { Db } from './database.ts';

interface Row {
  readonly id: string; readonly account: string; readonly name: string; readonly role: StoredAccount['role'];
  readonly hash: string; readonly is_disabled: number; readonly wrong_tries: number; readonly created_at: string;
}

function fromRow(row: Row): StoredAccount {
  return { id: row.id, account: row.account, name: row.name, role: row.role, hash: row.hash, isDisabled: row.is_disabled === 1, wrongTries: row.wrong_tries, createdAt: row.created_at };
}

/** In the order they were made. */
export function listAccounts(db: Db): StoredAccount[] {
  return db.prepare<[], Row>('SELECT * FROM accounts ORDER BY created_at, account').all().map(fromRow);
}

export function findAccount(db: Db, by: 'id' | 'account', value: string): StoredAccount | null {
  const row = db.prepare<[string], Row>(`SELECT * FROM accounts WHERE ${by} = ?`).get(value);
  return row ? fromRow(row) : null;
}

/** Adds an account, or replaces what may change of one: name, hash, whether it is disabled, and its wrong tries. */
export function keepAccount(db: Db, { id, account, name, role, hash, isDisabled, wrongTries, createdAt }: StoredAccount): void {
  db.prepare(
    `INSERT INTO accounts (id, account, name, role, hash, is_disabled, wrong_tries, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, hash = excluded.hash, is_disabled = excluded.is_disabled, wrong_tries = excluded.wrong_tries`,
  ).run(id, account, name, role, hash, isDisabled ? 1 : 0, wrongTries, createdAt);
}
