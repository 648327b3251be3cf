import { basename } from 'node:path';
import type { Care } from '../service/ports/care.ts';
import type { Clock, Report } from '../service/ports.ts';
import { backupFolder, isBackedUp, makeBackup, makeBackupInSteps, prune, type BackupKind } from './backups.ts';
import { candidatePath, candidates } from './candidates.ts';
import type { Db } from './database.ts';
import { checksOf } from './doctor.ts';
import { damageOfCopy } from './look.ts';
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
  const hourly = (): void => {
    if (running || !db.open || isBackedUp(db, folder)) return;
    once('hour').then((path) => copyToSecond(folder, path)).catch((error: unknown) => report({ id: 'backup', where: 'care.hourly', error }));
  };
  let stopTicking = (): void => {};
  return {
    backups: () => candidates(folder),
    backUp: async () => {
      const path = await once('now');
      return { id: basename(path), second: await copyToSecond(folder, path) };
    },
    stageRestore: (id) => {
      const path = candidatePath(folder, id);
      if (path === null) return 'unknown';
      if (damageOfCopy(path) !== null) return 'unfit';
      changeSettings(folder, { restoreNext: id });
      return 'staged';
    },
    unstage: () => changeSettings(folder, { restoreNext: null }),
    staged: () => readSettings(folder).restoreNext,
    folder: () => folder,
    second: () => secondFolder(folder),
    checks: () => checksOf(db, folder, new Date(clock.wall())),
    start: () => void (stopTicking = clock.every(everyHour, hourly)),
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
