import { existsSync, rmSync } from 'node:fs';
import type { Db } from './database.ts';
import { firstEntryHash } from './chain.ts';
import { damagedDrill } from './drills/inBackup.ts';
import { ledgerHashAt, ledgerHead } from './ledger.ts';
import { migrations } from './migrations/index.ts';
import { connect, isDamage, versionOf } from './open.ts';

/** What a records file holds. `inputs`, `runs`, `records` are numbers of the last row: nothing is ever deleted. `acts`: of the staff, own names among them. */
export interface Holding { readonly acts: number; readonly version: number; readonly people: number; readonly runs: number; readonly inputs: number; readonly records: number; readonly entries: number; readonly hash: string }

export function holdingOf(db: Db): Holding {
  const has = (table: string): boolean => db.prepare<[string], unknown>("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined;
  const last = (table: string): number => (has(table) ? (db.prepare<[], { n: number | null }>(`SELECT max(rowid) AS n FROM "${table}"`).get()?.n ?? 0) : 0);
  const head = has('ledger') ? ledgerHead(db) : { entries: 0, hash: firstEntryHash() };
  return { version: versionOf(db), people: last('people'), runs: last('runs'), inputs: last('inputs'), records: last('scores'), acts: last('audit'), ...head };
}

export function isEmpty({ people, runs, inputs, records }: Holding): boolean {
  return people + runs + inputs + records === 0;
}

/** Whether `a` holds more than `b`: by the ledger, then by what is in it. */
export function isMore(a: Holding, b: Holding): boolean {
  const [x, y] = [a, b].map(({ entries, runs, inputs, people }) => [entries, runs, inputs, people]) as [number[], number[]];
  const at = x.findIndex((each, index) => each !== y[index]);
  return at >= 0 && x[at]! > y[at]!;
}

/** Reads a copy without changing a byte of it. */
export function readCopy<T>(path: string, read: (db: Db) => T): T {
  const sides = ['-wal', '-shm'].map((side) => path + side).filter((side) => !existsSync(side));
  const db = connect(path, { readonly: true });
  try {
    return read(db);
  } finally {
    db.close();
    for (const side of sides) rmSync(side, { force: true });
  }
}

/** What a copy holds; null where it is no database at all or not one of ours. */
export function holdingOfCopy(path: string): Holding | null {
  try {
    const holding = readCopy(path, holdingOf);
    return holding.version > 0 ? holding : null;
  } catch (fault) {
    if (isDamage(fault)) return null;
    throw fault;
  }
}

/** Why a copy cannot be restored, or null: read whole, as SQLite checks it. */
export function damageOfCopy(path: string): string | null {
  try {
    return readCopy(path, (db) => {
      const found = String(db.pragma('integrity_check(1)', { simple: true }));
      if (found !== 'ok') return found;
      const version = versionOf(db);
      if (version === 0) return 'not a records file';
      if (version > migrations.length) return 'written by a newer Shapan';
      const drill = damagedDrill(db);
      return drill === null ? null : `${drill} in it is damaged`;
    });
  } catch (fault) {
    if (isDamage(fault)) return fault.message;
    throw fault;
  }
}

/** Whether everything that `present` tells of is in the copy too: restoring it takes nothing away. */
export function isContained(present: Holding, path: string): boolean {
  return readCopy(path, (db) => {
    const copy = holdingOf(db);
    const isOnTheWay = present.entries === 0 || (copy.entries > 0 && ledgerHashAt(db, present.entries) === present.hash);
    return isOnTheWay && copy.inputs >= present.inputs && copy.runs >= present.runs && copy.people >= present.people;
  });
}
