import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CopyOutcome, SecondFolder } from '../service/ports/care.ts';
import { prune } from './backups.ts';
import type { Db } from './database.ts';
import { damageOfCopy } from './look.ts';
import { flush } from './privately.ts';
import { ownershipOf, writeOwner } from './secondOwner.ts';
import { readSettings } from './settings.ts';

export function secondFolder(folder: string): SecondFolder {
  const { second } = readSettings(folder);
  return { folder: second, state: second === null ? 'none' : existsSync(second) ? 'there' : 'missing' };
}

/** Copies a back-up to the second folder, where it is there and ours, and reads the copy back; a cut leaves no half file under a good name. */
export async function copyToSecond(db: Db, folder: string, path: string, wall: string): Promise<CopyOutcome> {
  const target = targetOf(db, folder, path);
  if (!('target' in target)) return target.outcome;
  try {
    await copyFile(path, target.unverified);
    return accepted(db, target, wall);
  } catch {
    // A stick that is full, write-protected or pulled out must not stop the station; the doctor and the screen say that it failed.
    return 'failed';
  } finally {
    rmSync(target.unverified, { force: true });
  }
}

/** The same at once, for the moment in which the station ends. */
export function copyToSecondAtOnce(db: Db, folder: string, path: string, wall: string): CopyOutcome {
  const target = targetOf(db, folder, path);
  if (!('target' in target)) return target.outcome;
  try {
    copyFileSync(path, target.unverified);
    return accepted(db, target, wall);
  } catch {
    return 'failed';
  } finally {
    rmSync(target.unverified, { force: true });
  }
}

interface Target { readonly second: string; readonly target: string; readonly unverified: string }

function targetOf(db: Db, folder: string, path: string): Target | { readonly outcome: CopyOutcome } {
  const { folder: second, state } = secondFolder(folder);
  if (second === null || state === 'none') return { outcome: 'none' };
  if (state === 'missing') return { outcome: 'missing' };
  const ownership = ownershipOf(db, second);
  if (ownership === 'other' || ownership === 'twin') return { outcome: 'foreign' };
  const target = join(second, basename(path));
  return { second, target, unverified: `${target}.unverified` };
}

function accepted(db: Db, { second, target, unverified }: Target, wall: string): CopyOutcome {
  flush(unverified);
  if (damageOfCopy(unverified) !== null) return 'failed';
  renameSync(unverified, target);
  if (db.open) writeOwner(db, second, wall);
  prune(second);
  return 'copied';
}
