import { homedir } from 'node:os';
import { basename, resolve } from 'node:path';
import type { Care } from '../service/ports/care.ts';
import type { Clock, Report } from '../service/ports.ts';
import { backupFolder, fullest, isBackedUp, listBackups, makeBackup, makeBackupInSteps, prune, type BackupKind } from './backups.ts';
import { candidatePath, candidates } from './candidates.ts';
import type { Db } from './database.ts';
import { checksOf } from './doctor.ts';
import { diskOf } from './disk.ts';
import { damageOfCopy, holdingOf, isEmpty } from './look.ts';
import { lossWith } from './lostWith.ts';
import { recordsPath } from './openRecordsFile.ts';
import { disksOf, problemOfPlace } from './places.ts';
import { copyToSecond, copyToSecondAtOnce, secondFolder } from './secondCopy.ts';
import { chooseFolder, isUsual, type Surroundings } from './dataFolder.ts';
import { ownershipOf } from './secondOwner.ts';
import { changeSettings, readSettings } from './settings.ts';

const everyHour = 3_600_000;

/**
 * Looks after one open file: a back-up every hour of use and at the end, if something changed; and whatever the administrator asks for. With `at`
 * the place of the data may be asked about at the first start.
 */
export function careFor(db: Db, folder: string, clock: Clock, report: Report, at: Surroundings | null = null): Care {
  let running: Promise<string> | null = null;
  let progress: number | null = null;
  const wall = (): string => new Date(clock.wall()).toISOString();
  const made = async (kind: BackupKind): Promise<string> => {
    progress = 0;
    const path = await makeBackupInSteps(db, folder, kind, new Date(clock.wall()), (share) => (progress = share));
    prune(backupFolder(folder));
    return path;
  };
  const once = (kind: BackupKind): Promise<string> => (running ??= made(kind).finally(() => { running = null; progress = null; }));
  const fitPath = (id: string): { readonly path: string } | 'unknown' | 'unfit' => {
    const path = candidatePath(folder, id);
    return path === null ? 'unknown' : damageOfCopy(path) === null ? { path } : 'unfit';
  };
  const hourly = (): void => {
    if (running || !db.open || isBackedUp(db, folder)) return;
    once('hour').then((path) => copyToSecond(db, folder, path, wall())).catch((error: unknown) => report({ id: 'backup', where: 'care.hourly', error }));
  };
  const newest = (): string | null => fullest(listBackups(backupFolder(folder)))?.backup.path ?? null;
  const isAsked = (): boolean => at !== null && isUsual(folder, at) && !readSettings(folder).isPlaceSettled && isEmpty(holdingOf(db));
  let stopTicking = (): void => {};
  return {
    backups: () => candidates(folder),
    backUp: async () => {
      const path = await once('now');
      return { id: basename(path), second: await copyToSecond(db, folder, path, wall()) };
    },
    progress: () => progress,
    lossOf: (id) => {
      const fit = fitPath(id);
      return typeof fit === 'string' ? fit : (lossWith(recordsPath(folder), fit.path) ?? 'unread');
    },
    stageRestore: (id) => {
      const fit = fitPath(id);
      if (typeof fit === 'string') return fit;
      changeSettings(folder, { restoreNext: id });
      return 'staged';
    },
    unstage: () => changeSettings(folder, { restoreNext: null }),
    staged: () => readSettings(folder).restoreNext,
    folder: () => folder,
    second: () => secondFolder(folder),
    setSecond: async (second) => {
      if (second !== null) {
        const problem = problemOfPlace(second, folder);
        if (problem !== null) return problem;
        const ownership = ownershipOf(db, second);
        if (ownership === 'other' || ownership === 'twin') return 'foreign';
      }
      changeSettings(folder, { second: second === null ? null : resolve(second) });
      return second === null ? 'none' : copyToSecond(db, folder, newest() ?? (await once('now')), wall());
    },
    disks: () => disksOf(homedir()),
    enrolAnew: (enrolAnew) => changeSettings(folder, { enrolAnew }),
    isEnrolledAnew: () => readSettings(folder).enrolAnew,
    firstPlace: () => (isAsked() ? { folder, kind: diskOf(folder), disks: disksOf(homedir()).filter(({ root }) => root !== homedir()) } : null),
    settlePlace: (chosen) => {
      if (at === null || !isAsked()) return 'settled';
      const moves = chosen !== null && resolve(chosen) !== resolve(folder);
      const problem = moves ? problemOfPlace(chosen, null) : null;
      if (problem !== null) return problem;
      if (moves) chooseFolder(chosen, at);
      changeSettings(folder, { isPlaceSettled: true });
      return moves ? 'moves' : 'settled';
    },
    checks: () => checksOf(db, folder, new Date(clock.wall())),
    start: () => {
      stopTicking = clock.every(everyHour, hourly);
      const path = newest();
      // what the start made, and what a stick that was out has missed
      if (path !== null) copyToSecond(db, folder, path, wall()).catch((error: unknown) => report({ id: 'backup', where: 'care.start', error }));
    },
    stop: () => {
      stopTicking();
      try {
        if (db.open && !running && !isBackedUp(db, folder)) copyToSecondAtOnce(db, folder, makeBackup(db, folder, 'close', new Date(clock.wall())), wall());
      } catch (error) {
        // The records themselves are whole; the next start makes the back-up.
        report({ id: 'backup', where: 'care.close', error });
      }
    },
  };
}
