import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Db } from './database.ts';
import { ledgerHashAt, ledgerHead } from './ledger.ts';
import { holdingOf, isEmpty } from './look.ts';
import { writePrivately } from './privately.ts';
import { stampOf } from './stamp.ts';

const mark = z.object({ station: z.string(), records: z.number().int(), entries: z.number().int(), hash: z.string(), wall: z.string() });
/** What the records held when the station last stored something, kept beside them: a file that is exchanged, emptied or set back shows by it. */
export type Mark = z.infer<typeof mark>;

export function markPath(folder: string): string {
  return join(folder, 'station-mark.json');
}

/** Null where there is none or it cannot be read. */
export function readMark(folder: string): Mark | null {
  if (!existsSync(markPath(folder))) return null;
  try {
    return mark.parse(JSON.parse(readFileSync(markPath(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Notes what the records hold now; an empty file needs no mark. A mark of other records than these is kept aside. */
export function writeMark(db: Db, station: string, wall: string): void {
  if (isEmpty(holdingOf(db))) return;
  const folder = dirname(db.name);
  const former = readMark(folder);
  if (former && isBehindMark(db, former)) setMarkAside(folder, stampOf(new Date(wall)));
  const records = db.prepare<[], { n: number | null }>('SELECT max(number) AS n FROM scores').get()?.n ?? 0;
  writePrivately(markPath(folder), `${JSON.stringify({ station, records, ...ledgerHead(db), wall })}\n`);
}

/** Whether the file is an older or another one than the mark tells of. */
export function isBehindMark(db: Db, { entries, hash }: Mark): boolean {
  return ledgerHashAt(db, entries) !== hash;
}

/** For verify: the sentence when the records are not those of the mark. */
export function brokenMark(db: Db): { readonly runId: null; readonly problem: string }[] {
  const noted = readMark(dirname(db.name));
  if (!noted || !isBehindMark(db, noted)) return [];
  return [{ runId: null, problem: `the file is not the one noted at ${noted.wall}: then ${noted.entries} entries and ${noted.records} records, now ${ledgerHead(db).entries} entries` }];
}

/** Keeps a mark that no longer fits for the administrator. */
export function setMarkAside(folder: string, stamp: string): void {
  if (existsSync(markPath(folder))) renameSync(markPath(folder), join(folder, `station-mark-${stamp}.json`));
}
