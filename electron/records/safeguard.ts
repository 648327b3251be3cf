import { existsSync } from 'node:fs';
import { backupFolder, byContent, listBackups, type Backup } from './backups.ts';
import { damageOfCopy, holdingOf, isContained, isEmpty, isMore, type Holding } from './look.ts';
import { isBehindMark, readMark, type Mark } from './mark.ts';
import { migrations } from './migrations/index.ts';
import { RecordsError, type Notice } from './notice.ts';
import { connect, damageOf } from './open.ts';
import { putInPlace, setAside, type Aside } from './restore.ts';
import { behindText, broughtBackText, lostAllText, restoredText } from './restoreText.ts';
import { readOwner } from './secondOwner.ts';
import { readSettings } from './settings.ts';
import { readStationKey } from './stationKey.ts';

/** How the present file stands before it is used. */
interface Standing { readonly state: 'sound' | 'damaged' | 'empty' | 'behind' | 'newer'; readonly damage: string; readonly holding: Holding | null }

/** All back-ups of a station, those in its second folder included, unless that is another station's. */
export function allBackups(folder: string): Backup[] {
  const { second } = readSettings(folder);
  const [owner, own] = [second === null ? null : readOwner(second), readStationKey(folder)];
  const isOurs = second !== null && (owner === null || own === null || owner.station === own.station);
  return [...listBackups(backupFolder(folder)), ...(isOurs ? listBackups(second) : [])].sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

/**
 * Before the records are used: a file that is damaged, gone, emptied or set back is replaced by the fullest sound back-up, with the loss
 * stated; where none is better, that is said. Nothing goes on silently and nothing is deleted.
 */
export function safeguard(folder: string, path: string, now: Date): readonly Notice[] {
  const mark = readMark(folder);
  const { state, holding } = standingOf(path, mark);
  if (state === 'newer') return [];
  const backups = byContent(allBackups(folder));
  const isNew = state === 'empty' && !mark && backups.every((each) => isEmpty(each.holding));
  if (isNew) return [];
  const better = backups.filter((each) => !isEmpty(each.holding) && (state !== 'sound' && state !== 'behind' ? true : holding !== null && isMore(each.holding, holding) && each.holding.entries > holding.entries));
  const mayTake = (backup: Backup): boolean => (state === 'damaged' || state === 'empty' || (holding !== null && isContained(holding, backup.path))) && damageOfCopy(backup.path) === null;
  const chosen = better.find(({ backup }) => mayTake(backup));
  if (chosen) {
    const why: Aside = state === 'sound' ? 'behind' : state;
    const { aside, drills } = putInPlace(folder, path, chosen.backup.path, why, now);
    const lost = mark ? Math.max(0, mark.records - chosen.holding.records) : null;
    return [restoredText(why, chosen.backup.stamp, chosen.holding.records, lost, aside), ...broughtBackText(drills)];
  }
  if (state === 'damaged' || state === 'empty') return [lostAllText(state, setAside(folder, path, state, now), mark?.records ?? null)];
  return state === 'behind' && mark && holding ? [behindText(mark, holding.records)] : [];
}

/** For whoever may not mend: refuses a damaged file, and one that is gone or emptied where there were records. */
export function refuseUnsafe(folder: string, path: string): void {
  const { state, damage } = standingOf(path, null);
  if (state === 'damaged') {
    throw new RecordsError('DAMAGED', {
      zh: `成绩库文件已损坏（${damage}）。启动沙盘后会保留此文件并从备份恢复；也可以用 shapan restore 自己选备份。`,
      en: `The records file is damaged (${damage}). Starting Shapan keeps this file and restores the last back-up; shapan restore lets you choose one.`,
    });
  }
  if (state !== 'empty' || !hasPast(folder)) return;
  throw new RecordsError('GONE', {
    zh: '成绩库文件不见了或是空的，但这里有过记录。启动沙盘会从最好的备份恢复；也可以用 shapan restore 自己选备份。',
    en: 'The records file is missing or empty, yet there have been records here. Starting Shapan restores the best back-up; shapan restore lets you choose one.',
  });
}

/** Whether this folder has ever held records. */
export function hasPast(folder: string): boolean {
  const mark = readMark(folder);
  return mark !== null || byContent(allBackups(folder)).some((each) => !isEmpty(each.holding));
}

function standingOf(path: string, mark: Mark | null): Standing {
  if (!existsSync(path)) return { state: 'empty', damage: '', holding: null };
  const damage = damageOf(path);
  if (damage !== null) return { state: 'damaged', damage, holding: null };
  const db = connect(path);
  try {
    const holding = holdingOf(db);
    // Refused later, and nothing to compare: its tables may be others.
    if (holding.version > migrations.length) return { state: 'newer', damage: '', holding };
    if (isEmpty(holding)) return { state: 'empty', damage: '', holding };
    const isBehind = mark !== null && holding.version >= 5 && isBehindMark(db, mark);
    return { state: isBehind ? 'behind' : 'sound', damage: '', holding };
  } finally {
    db.close();
  }
}
