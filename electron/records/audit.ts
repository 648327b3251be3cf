import type { AuditEntry } from '../service/ports.ts';
import { auditHash, firstAuditHash } from './chain.ts';
import type { Db } from './database.ts';

interface Row extends AuditEntry { readonly number: number; readonly prev: string; readonly hash: string }

function fromRow({ kind, by, about, note, wall }: Row): AuditEntry {
  return { kind, by, about, note, wall };
}

function toRow({ kind, by, about, note, wall }: AuditEntry, number: number, prev: string): Row {
  const body = { number, kind, by, about, note, wall };
  return { ...body, prev, hash: auditHash(prev, body) };
}

/** Stores an entry as the next link of the chain. */
export function addAudit(db: Db, entry: AuditEntry): void {
  const last = db.prepare<[], Pick<Row, 'number' | 'hash'>>('SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1').get();
  db.prepare('INSERT INTO audit VALUES (@number, @kind, @by, @about, @note, @wall, @prev, @hash)').run(toRow(entry, (last?.number ?? 0) + 1, last?.hash ?? firstAuditHash()));
}

/** The newest first, at most so many. */
export function listAudit(db: Db, most: number): AuditEntry[] {
  return db.prepare<[number], Row>('SELECT * FROM audit ORDER BY number DESC LIMIT ?').all(most).map(fromRow);
}

/** The newest of one kind about one thing. */
export function lastAudit(db: Db, kind: AuditEntry['kind'], about: string): AuditEntry | null {
  const row = db.prepare<[string, string], Row>('SELECT * FROM audit WHERE kind = ? AND about = ? ORDER BY number DESC LIMIT 1').get(kind, about);
  return row ? fromRow(row) : null;
}

/** Entries that were changed or do not hang on the one before. */
export function brokenAudit(db: Db): { readonly runId: null; readonly problem: string }[] {
  let prev = firstAuditHash();
  let number = 0;
  return db.prepare<[], Row>('SELECT * FROM audit ORDER BY number').all().flatMap((row) => {
    const isNext = row.prev === prev && row.number === number + 1;
    prev = row.hash;
    number = row.number;
    if (toRow(fromRow(row), row.number, row.prev).hash !== row.hash) return [{ runId: null, problem: `the audit entry ${row.number} (${row.kind}) was changed` }];
    return isNext ? [] : [{ runId: null, problem: `the audit entry before ${row.number} (${row.kind}) was removed or changed` }];
  });
}
