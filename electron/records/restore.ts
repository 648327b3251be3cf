import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listBackups, stampOf, type Backup } from './backups.ts';
import type { Notice } from './notice.ts';
import { damageOf } from './open.ts';

/**
 * Sets a damaged file aside under a dated name and puts the newest sound back-up in its place. Nothing is deleted.
 * The notice says what is lost.
 */
export function restoreLastGood(folder: string, path: string, now: Date): Notice {
  const aside = join(folder, `records-damaged-${stampOf(now)}.db`);
  for (const side of ['', '-wal', '-shm']) if (existsSync(path + side)) renameSync(path + side, aside + side);
  const backup = listBackups(folder).find(({ path: candidate }) => damageOf(candidate) === null);
  if (!backup) return lostAll(basename(aside));
  copyFileSync(backup.path, `${path}.restoring`);
  renameSync(`${path}.restoring`, path);
  return restored(backup, basename(aside));
}

function restored({ stamp }: Backup, aside: string): Notice {
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)} ${stamp.slice(9, 11)}:${stamp.slice(11, 13)} UTC`;
  return {
    zh: `成绩库文件已损坏，已从 ${day} 的备份恢复；此后的演练和成绩不在其中。损坏的文件保留为 ${aside}，请交管理员处理。`,
    en: `The records file was damaged and has been restored from the back-up of ${day}; drills and scores after that are missing. The damaged file is kept as ${aside} for the administrator.`,
  };
}

function lostAll(aside: string): Notice {
  return {
    zh: `成绩库文件已损坏，且没有可用的备份，已新建空库；原有记录不在其中。损坏的文件保留为 ${aside}，请交管理员处理。`,
    en: `The records file was damaged and no sound back-up was found, so a new, empty one was made; earlier records are missing. The damaged file is kept as ${aside} for the administrator.`,
  };
}
