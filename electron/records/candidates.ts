import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupLine } from '../service/ports/care.ts';
import { backupFolder, drillsOf, type Backup } from './backups.ts';
import { damageOfCopy, holdingOfCopy } from './look.ts';
import { lostWith } from './lostWith.ts';
import { recordsPath } from './openRecordsFile.ts';
import { allBackups } from './safeguard.ts';

/** Everything that could be restored, newest first, each read whole. */
export function candidates(folder: string): BackupLine[] {
  return restorable(folder).map((backup) => lineOf(folder, backup));
}

/** The file behind an id of the list; null for another. */
export function candidatePath(folder: string, id: string): string | null {
  return restorable(folder).find(({ file }) => file === id)?.path ?? null;
}

/** All back-ups, and what was set aside when something else was put in the records' place. */
function restorable(folder: string): Backup[] {
  const aside = readdirSync(folder).flatMap((file) => {
    const stamp = /^records-(?:damaged|empty|behind|replaced)-(\d{8}-\d{6})(?:-\d+)?\.db$/.exec(file)?.[1];
    return stamp === undefined ? [] : [{ path: join(folder, file), file, stamp, isKept: true }];
  });
  return [...allBackups(folder), ...aside].sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

function lineOf(folder: string, { path, file, stamp }: Backup): BackupLine {
  const problem = damageOfCopy(path);
  const holding = problem === null ? holdingOfCopy(path) : null;
  const madeAt = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}T${stamp.slice(9, 11)}:${stamp.slice(11, 13)}:${stamp.slice(13, 15)}Z`;
  const place = path.startsWith(backupFolder(folder)) ? 'own' : path === join(folder, file) ? 'aside' : 'second';
  return { id: file, place, madeAt, problem, records: holding?.records ?? 0, people: holding?.people ?? 0, drills: holding ? drillsOf(path).size : 0, lost: holding ? lostWith(recordsPath(folder), path) : null };
}
