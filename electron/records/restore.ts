import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { forgetDrills, layOutDrills, placeDrills, settleDrills, type BroughtBack } from './drills/bringBack.ts';
import { dropDrills } from './drills/inBackup.ts';
import { beginLedger, enter } from './ledger.ts';
import { damageOfCopy } from './look.ts';
import { setMarkAside } from './mark.ts';
import { RecordsError } from './notice.ts';
import { connect, isDamage, migrate } from './open.ts';
import { flush, makePrivateFile } from './privately.ts';
import { stampOf } from './stamp.ts';

export type Aside = 'damaged' | 'empty' | 'behind' | 'replaced';

/**
 * Puts a copy of `source` in the records' place. The present file and its mark are set aside under a dated name, nothing is overwritten or
 * deleted, and a cut at any moment leaves the old records or the new ones. The back-up's drills follow the records. Gives the name of what was set aside; null
 * where there was nothing.
 */
export function putInPlace(folder: string, path: string, source: string, why: Aside, now: Date): { readonly aside: string | null; readonly drills: BroughtBack } {
  const copying = `${path}.copying`;
  forget(copying);
  makePrivateFile(copying);
  copyFileSync(source, copying);
  refuseDamaged(copying, source, () => forget(copying));
  layOutDrills(folder, copying, why === 'replaced');
  enterRestored(copying, basename(source), now);
  flush(copying);
  renameSync(copying, `${path}.restoring`);
  settleDrills(folder);
  const aside = setAside(folder, path, why, now);
  renameSync(`${path}.restoring`, path);
  return { aside, drills: placeDrills(folder, now) };
}

/** Only a back-up's drills and drafts, as `putInPlace` puts them; the records stay. */
export function restoreDrills(folder: string, source: string, now: Date): BroughtBack {
  refuseDamaged(source, source, () => {});
  layOutDrills(folder, source, true);
  settleDrills(folder);
  return placeDrills(folder, now);
}

function refuseDamaged(copy: string, source: string, forgetIt: () => void): void {
  const damage = damageOfCopy(copy);
  if (damage === null) return;
  forgetIt();
  throw new RecordsError('UNFIT', { zh: `不能从“${source}”恢复：${damage}。现有成绩库没有改动。`, en: `"${source}" cannot be restored: ${damage}. The present records were not touched.` });
}

/** A half copy goes with the journal of what was being written to it: a journal left behind would be played into the next copy. */
function forget(copy: string): void {
  for (const side of ['-journal', '-wal', '-shm', '']) rmSync(copy + side, { force: true });
}

/** The restored records say so themselves, brought up to date: from here on they are no earlier state of what they replace, and nothing puts that back by itself. */
function enterRestored(copy: string, source: string, now: Date): void {
  const db = connect(copy);
  try {
    dropDrills(db);
    migrate(db);
    const wall = now.toISOString();
    db.transaction(() => {
      beginLedger(db, wall);
      enter(db, { kind: 'restored', ref: source, digest: '', note: '', wall });
    }).immediate();
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/** A restore that was cut off between its two renames is brought to its end; one that had not come so far is forgotten. The drills of one that had are put in place. */
export function finishInterruptedRestore(path: string, now: Date): void {
  const folder = dirname(path);
  forget(`${path}.copying`);
  if (existsSync(`${path}.restoring`) && !existsSync(path)) renameSync(`${path}.restoring`, path);
  else if (existsSync(`${path}.restoring`)) {
    rmSync(`${path}.restoring`);
    forgetDrills(folder);
  }
  if (existsSync(path)) placeDrills(folder, now);
  forgetDrills(folder);
}

/** Moves the present file away under a dated name that nothing has yet. Its log goes with it, or first, so that it never lies beside another file. */
export function setAside(folder: string, path: string, why: Aside, now: Date): string | null {
  setMarkAside(folder, stampOf(now));
  if (!existsSync(path)) {
    for (const side of ['-wal', '-shm']) rmSync(path + side, { force: true });
    return null;
  }
  writeBack(path);
  const aside = freeName(folder, `records-${why}-${stampOf(now)}`);
  for (const side of ['-wal', '-shm', '']) if (existsSync(path + side)) renameSync(path + side, aside + side);
  return basename(aside);
}

/** Brings the log into the file, so that one file is the whole; a damaged one stays as it is. */
function writeBack(path: string): void {
  try {
    const db = connect(path);
    try {
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
  } catch (fault) {
    if (!isDamage(fault)) throw fault;
  }
}

function freeName(folder: string, stem: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, n === 1 ? `${stem}.db` : `${stem}-${n}.db`);
    if (!existsSync(path)) return path;
  }
}
