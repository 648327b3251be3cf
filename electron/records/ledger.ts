import { entryHash, firstEntryHash } from './chain.ts';
import type { Db } from './database.ts';

/** What the ledger tells: a row was made (`digest` is its hash), or something was done to the records themselves. */
export type EntryKind = 'begun' | 'station' | 'run' | 'incident' | 'score' | 'pin' | 'erased' | 'restored' | 'person' | 'paper' | 'evaluation' | 'outside';

export interface Entry { readonly kind: EntryKind; readonly ref: string; readonly digest: string; readonly note: string; readonly wall: string }
export interface LedgerRow extends Entry { readonly number: number; readonly prev: string; readonly hash: string }

/** Where the ledger ends: how many entries, and the hash of the last. */
export interface LedgerHead { readonly entries: number; readonly hash: string }

export function ledgerHead(db: Db): LedgerHead {
  const last = db.prepare<[], { number: number; hash: string }>('SELECT number, hash FROM ledger ORDER BY number DESC LIMIT 1').get();
  return last ? { entries: last.number, hash: last.hash } : { entries: 0, hash: firstEntryHash() };
}

/** The hash of the `entries`-th entry as stored; null when the ledger is shorter. */
export function ledgerHashAt(db: Db, entries: number): string | null {
  if (entries === 0) return firstEntryHash();
  return db.prepare<[number], { hash: string }>('SELECT hash FROM ledger WHERE number = ?').get(entries)?.hash ?? null;
}

/** Appends the next link; the caller's transaction holds the row that it tells of. */
export function enter(db: Db, entry: Entry): void {
  const head = ledgerHead(db);
  const body = { number: head.entries + 1, kind: entry.kind, ref: entry.ref, digest: entry.digest, note: entry.note, wall: entry.wall };
  db.prepare('INSERT INTO ledger VALUES (@number, @kind, @ref, @digest, @note, @wall, @prev, @hash)').run({ ...body, prev: head.hash, hash: entryHash(head.hash, body) });
}

/** The first entry counts what a file held before it had a ledger, so that losing those rows shows too. */
export function beginLedger(db: Db, wall: string): void {
  if (ledgerHead(db).entries > 0) return;
  enter(db, { kind: 'begun', ref: '', digest: '', note: JSON.stringify(heldBefore(db)), wall });
}

export interface HeldBefore { readonly runs: number; readonly scores: number; readonly incidents: number }

/** Rows that no entry tells of. */
export function heldBefore(db: Db): HeldBefore {
  const count = (sql: string): number => db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${sql}`).get()?.n ?? 0;
  return {
    runs: count('runs WHERE rule = 1'),
    scores: count("scores WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE kind = 'score' AND ref = scores.run_id)"),
    incidents: count("incidents WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE kind = 'incident' AND ref = CAST(incidents.number AS TEXT))"),
  };
}

export function entries(db: Db): IterableIterator<LedgerRow> {
  return db.prepare<[], LedgerRow>('SELECT * FROM ledger ORDER BY number').iterate();
}

/** Whether the entry is what its own hash says. */
export function isIntactEntry({ prev, hash, number, kind, ref, digest, note, wall }: LedgerRow): boolean {
  return entryHash(prev, { number, kind, ref, digest, note, wall }) === hash;
}
