import { basename } from 'node:path';
import type { BackupLine, Care } from '../service/ports/care.ts';
import type { Clock, Report } from '../service/ports.ts';
import { backupFolder, isBackedUp, makeBackup, makeBackupInSteps, prune, type Backup, type BackupKind } from './backups.ts';
import type { Db } from './database.ts';
import { checksOf } from './doctor.ts';
import { damageOfCopy, holdingOfCopy } from './look.ts';
import { lostWith } from './lostWith.ts';
import { allBackups } from './safeguard.ts';
import { copyToSecond, secondFolder } from './secondCopy.ts';
import { changeSettings, readSettings } from './settings.ts';

const everyHour = 3_600_000;

/** Looks after one open file: a back-up every hour of use and at the end, if something changed; and whatever the administrator asks for. */
export function careFor(db: Db, folder: string, clock: Clock, report: Report): Care {
  let running: Promise<string> | null = null;
  const copied = async (kind: BackupKind): Promise<string> => {
    const path = await makeBackupInSteps(db, folder, kind, new Date(clock.wall()));
    prune(backupFolder(folder));
    return path;
  };
  const once = (kind: BackupKind): Promise<string> => (running ??= copied(kind).finally(() => (running = null)));
  const stopTicking = clock.every(everyHour, () => {
    if (running || !db.open || isBackedUp(db, folder)) return;
    once('hour').then((path) => copyToSecond(folder, path)).catch((error: unknown) => report({ id: 'backup', where: 'care.hourly', error }));
  });
  return {
    backups: () => allBackups(folder).map((backup) => lineOf(db, folder, backup)),
    backUp: async () => {
      const path = await once('now');
      return { id: basename(path), second: await copyToSecond(folder, path) };
    },
    stageRestore: (id) => {
      const backup = allBackups(folder).find(({ file }) => file === id);
      if (!backup) return 'unknown';
      if (damageOfCopy(backup.path) !== null) return 'unfit';
      changeSettings(folder, { restoreNext: id });
      return 'staged';
    },
    unstage: () => changeSettings(folder, { restoreNext: null }),
    staged: () => readSettings(folder).restoreNext,
    folder: () => folder,
    second: () => secondFolder(folder),
    checks: () => checksOf(db, folder, new Date(clock.wall())),
    stop: () => {
      stopTicking();
      try {
        if (db.open && !running && !isBackedUp(db, folder)) makeBackup(db, folder, 'close', new Date(clock.wall()));
      } catch (error) {
        // The records themselves are whole; the next start makes the back-up.
        report({ id: 'backup', where: 'care.close', error });
      }
    },
  };
}

function lineOf(db: Db, folder: string, { path, file, stamp }: Backup): BackupLine {
  const problem = damageOfCopy(path);
  const holding = problem === null ? holdingOfCopy(path) : null;
  const madeAt = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}T${stamp.slice(9, 11)}:${stamp.slice(11, 13)}:${stamp.slice(13, 15)}Z`;
  return {
    id: file, place: path.startsWith(backupFolder(folder)) ? 'own' : 'second', madeAt, problem,
    records: holding?.records ?? 0, people: holding?.people ?? 0, lost: holding ? lostWith(db, path) : 0,
  };
}
