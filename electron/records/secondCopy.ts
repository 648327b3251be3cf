import { copyFile } from 'node:fs/promises';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SecondFolder } from '../service/ports/care.ts';
import { prune } from './backups.ts';
import { damageOfCopy } from './look.ts';
import { flush } from './privately.ts';
import { readSettings } from './settings.ts';

export function secondFolder(folder: string): SecondFolder {
  const { second } = readSettings(folder);
  return { folder: second, state: second === null ? 'none' : existsSync(second) ? 'there' : 'missing' };
}

/** Copies a back-up to the second folder, where it is there, and reads the copy back; a cut leaves no half file under a good name. */
export async function copyToSecond(folder: string, path: string): Promise<'none' | 'copied' | 'missing' | 'failed'> {
  const second = secondFolder(folder);
  if (second.folder === null || second.state !== 'there') return second.state === 'missing' ? 'missing' : 'none';
  const target = join(second.folder, basename(path));
  const unverified = `${target}.unverified`;
  try {
    await copyFile(path, unverified);
    flush(unverified);
    if (damageOfCopy(unverified) !== null) return 'failed';
    renameSync(unverified, target);
    prune(second.folder);
    return 'copied';
  } catch {
    // A stick that is full, write-protected or pulled out must not stop the station; the doctor and the screen say that it failed.
    return 'failed';
  } finally {
    rmSync(unverified, { force: true });
  }
}
