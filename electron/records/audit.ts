import type { AuditEntry, AuditPage, AuditWish } from '../service/ports.ts';
import { auditHash, firstAuditHash } from './chain.ts';
import type { Db } from './database.ts';
import { brokenWords, openWords, sealWords } from './words.ts';

interface Row extends AuditEntry { readonly number: number; readonly prev: string; readonly hash: string }

function fromRow({ kind, by, about, note, wall }: Row): AuditEntry {
  return { kind, by, about, note, wall };
}

function toRow({ kind, by, about, note, wall }: AuditEntry, number: number, prev: string): Row {
  const body = { number, kind, by, about, note, wall };
  return { ...body, prev, hash: auditHash(prev, body) };
}

/** What is done to one trainee's exam is done with a typed reason. */
const withReason: ReadonlySet<AuditEntry['kind']> = new Set(['examAnnulled', 'attemptAllowed']);

/** As it is told: reasons opened. */
const told = (db: Db, row: Row): AuditEntry => ({ ...fromRow(row), note: openWords(db, row.note) });

/** Stores an entry as the next link of the chain; a reason typed about a run stands in it under its seal. */
export function addAudit(db: Db, entry: AuditEntry): void {
  const last = db.prepare<[], Pick<Row, 'number' | 'hash'>>('SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1').get();
  db.prepare('INSERT INTO audit VALUES (@number, @kind, @by, @about, @note, @wall, @prev, @hash)').run(toRow(withReason.has(entry.kind) ? { ...entry, note: sealWords(db, entry.about, entry.note) } : entry, (last?.number ?? 0) + 1, last?.hash ?? firstAuditHash()));
}

/** The newest first, at most so many. */
export function listAudit(db: Db, most: number): AuditEntry[] {
  return db.prepare<[number], Row>('SELECT * FROM audit ORDER BY number DESC LIMIT ?').all(most).map((row) => told(db, row));
}

/** The newest of one kind about one thing. */
export function lastAudit(db: Db, kind: AuditEntry['kind'], about: string): AuditEntry | null {
  const row = db.prepare<[string, string], Row>('SELECT * FROM audit WHERE kind = ? AND about = ? ORDER BY number DESC LIMIT 1').get(kind, about);
  return row ? told(db, row) : null;
}

/** The newest of these kinds about one thing. */
export function lastAuditOf(db: Db, kinds: readonly AuditEntry['kind'][], about: string): AuditEntry | null {
  const row = db.prepare<[string, string], Row>('SELECT * FROM audit WHERE about = ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY number DESC LIMIT 1').get(about, JSON.stringify(kinds));
  return row ? told(db, row) : null;
}

const matching = `FROM audit WHERE (@kind IS NULL OR kind = @kind) AND (@from IS NULL OR wall >= @from) AND (@until IS NULL OR wall < @until)
  AND (@ids IS NULL OR by IN (SELECT value FROM json_each(@ids)) OR about IN (SELECT value FROM json_each(@ids)))`;

/** A page of the log, newest first, and how many entries there are of that sort. */
export function auditPage(db: Db, { kind, ids, from, until, offset, most }: AuditWish): AuditPage {
  const wish = { kind, from, until, ids: ids === null ? null : JSON.stringify(ids) };
  const total = db.prepare<[typeof wish], { n: number }>(`SELECT count(*) AS n ${matching}`).get(wish)?.n ?? 0;
  const entries = db.prepare<[typeof wish & { most: number; offset: number }], Row>(`SELECT * ${matching} ORDER BY number DESC LIMIT @most OFFSET @offset`).all({ ...wish, most, offset });
  return { total, entries: entries.map((row) => ({ ...told(db, row), number: row.number })) };
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
    const words = brokenWords(db, row.note);
    if (words !== null) return [{ runId: null, problem: `the audit entry ${row.number} (${row.kind}): ${words}` }];
    return isNext ? [] : [{ runId: null, problem: `the audit entry before ${row.number} (${row.kind}) was removed or changed` }];
  });
}
