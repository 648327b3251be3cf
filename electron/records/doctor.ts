import { statSync, statfsSync } from 'node:fs';
import type { Check } from '../service/ports/care.ts';
import { backupFolder, byContent, drillsOf, isBackedUp, listBackups } from './backups.ts';
import type { Db } from './database.ts';
import { diskOf } from './disk.ts';
import { damageOfCopy, holdingOf, isEmpty } from './look.ts';
import { markOf, ownDrillFiles, unitsOf } from './drills/ownDrills.ts';
import { recordsPath } from './openRecordsFile.ts';
import { secondFolder } from './secondCopy.ts';
import { ownershipOf } from './secondOwner.ts';
import { readStationKey } from './stationKey.ts';
import { ownStation } from './stations.ts';

const leastRoom = 200 * 1024 * 1024;

type Pair = readonly [zh: string, en: string];

function check(name: string, ok: boolean, told: Pair, advice: Pair): Check {
  return { name, ok, sentence: { zh: told[0], en: told[1] }, advice: ok ? null : { zh: advice[0], en: advice[1] } };
}

/** Everything about the file, its folder and its back-ups that can be looked at without changing it. */
export function checksOf(db: Db, folder: string, now: Date): Check[] {
  return [room(folder), permissions(folder), pragmas(db), integrity(db), backups(db, folder), drills(folder), second(db, folder), clock(db, now), key(db, folder), place(folder)];
}

function room(folder: string): Check {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const mb = Math.floor(free / 1024 / 1024);
  return check('disk space', free >= leastRoom, [`数据磁盘剩余 ${mb} MB`, `${mb} MB free on the data disk`], ['请清理磁盘，至少留出 200 MB', 'free at least 200 MB']);
}

function permissions(folder: string): Check {
  const advice: Pair = [`请执行 chmod 700 "${folder}"，并把其中的文件设为只有本用户可读`, `chmod 700 "${folder}" and make its files readable by this user only`];
  if (process.platform === 'win32') return check('permissions', true, ['Windows 上由用户目录的权限保护', 'on Windows the profile folder’s own rights protect it'], advice);
  const open = [folder, recordsPath(folder)].filter((path) => (statSync(path).mode & 0o077) !== 0);
  return check('permissions', open.length === 0, open.length === 0 ? ['数据文件夹只有本用户可读', 'only this user can read the data folder'] : [`其他用户也能访问：${open.join('、')}`, `others have access: ${open.join(', ')}`], advice);
}

function pragmas(db: Db): Check {
  const [mode, synchronous, keys] = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) => String(db.pragma(name, { simple: true })));
  const ok = mode === 'wal' && synchronous === '2' && keys === '1';
  return check('sqlite', ok, ok ? ['成绩一写下就落盘', 'what is stored reaches the disk at once'] : [`成绩库没有按要求写盘（日志方式 ${mode}，同步 ${synchronous}，外键 ${keys}）`, `the records are not written as they should be (journal ${mode}, synchronous ${synchronous}, foreign keys ${keys})`], ['数据文件夹可能在不支持日志的磁盘（网络共享）上，请换到本机磁盘', 'the folder may be on a disk that cannot hold the log (a network share); use a local disk']);
}

function integrity(db: Db): Check {
  const found = String(db.pragma('integrity_check(1)', { simple: true }));
  return check('integrity', found === 'ok', found === 'ok' ? ['成绩库文件完好', 'the records file is whole'] : [`成绩库文件损坏：${found}`, `the records file is damaged: ${found}`], ['请重启沙盘，它会保留此文件并从备份恢复', 'restart Shapan: it keeps this file and restores a back-up']);
}

function backups(db: Db, folder: string): Check {
  const best = byContent(listBackups(backupFolder(folder)))[0];
  const advice: Pair = ['请在“数据与备份”里马上备份，或执行 shapan backup', 'back up now under Data and back-ups, or run shapan backup'];
  if (!best) return check('back-ups', isEmpty(holdingOf(db)), ['还没有备份', 'there is no back-up yet'], advice);
  const damage = damageOfCopy(best.backup.path);
  const isWhole = isBackedUp(db, folder);
  const count = listBackups(backupFolder(folder)).length;
  if (damage !== null) return check('back-ups', false, [`最全的备份 ${best.backup.file} 已损坏：${damage}`, `the fullest back-up, ${best.backup.file}, is damaged: ${damage}`], advice);
  const missing = holdingOf(db).records - best.holding.records;
  return check('back-ups', missing <= 0 || isWhole, [`共 ${count} 份备份，最全的一份是 ${best.backup.file}，${missing > 0 ? `还缺 ${missing} 条成绩` : '成绩都在其中'}`, `${count} back-ups; the fullest, ${best.backup.file}, ${missing > 0 ? `lacks ${missing} records` : 'holds every record'}`], advice);
}

/** Drills and drafts that no back-up holds yet; what was changed since the last one is told and will be in the next. */
function drills(folder: string): Check {
  const present = unitsOf(ownDrillFiles(folder).map(markOf));
  const best = byContent(listBackups(backupFolder(folder)))[0];
  const kept = best ? drillsOf(best.backup.path) : new Map<string, string>();
  const missing = [...present.keys()].filter((unit) => !kept.has(unit));
  const changed = [...present].filter(([unit, files]) => kept.has(unit) && kept.get(unit) !== files).length;
  const told: Pair = present.size === 0 ? ['没有自己的剧本和草稿', 'there are no own drills or drafts']
    : missing.length > 0 ? [`${missing.length} 个自己的剧本或草稿还不在备份里：${missing.join('、')}`, `${missing.length} own drills or drafts are in no back-up yet: ${missing.join(', ')}`]
      : [`${present.size} 个自己的剧本和草稿都在备份里${changed > 0 ? `，其中 ${changed} 个此后改过` : ''}`, `all ${present.size} own drills and drafts are in the back-up${changed > 0 ? `; ${changed} were changed since` : ''}`];
  return check('own drills', missing.length === 0, told, ['请执行 shapan backup，或在“数据与备份”里马上备份', 'run shapan backup, or back up now under Data and back-ups']);
}

function second(db: Db, folder: string): Check {
  const { folder: where, state } = secondFolder(folder);
  if (where === null || state === 'none') return check('second back-up folder', true, ['没有设置第二备份位置', 'no second back-up folder is set'], ['', '']);
  const ownership = state === 'there' ? ownershipOf(db, where) : 'own';
  if (ownership === 'twin') return check('second back-up folder', false, [`“${where}”里有本站点的备份，却不是这台电脑做的：另有一台电脑在用同一个站点密钥`, `"${where}" holds back-ups of this station that this computer did not make: another computer works with the same key`], ['两台之中后装的那台，请在“数据与备份”里登记为新站点，并另选第二备份位置', 'on the one that was copied, enrol as a station of its own (Data and back-ups) and choose another second folder']);
  if (ownership === 'other') return check('second back-up folder', false, [`“${where}”是另一个站点的备份文件夹，没有往里面存`, `"${where}" holds another station’s back-ups; nothing was written there`], ['请在“数据与备份”里另选一个文件夹', 'choose another folder under Data and back-ups']);
  return check('second back-up folder', state === 'there', state === 'there' ? [`第二备份位置可用：${where}`, `the second back-up folder is there: ${where}`] : [`第二备份位置不在：${where}`, `the second back-up folder is not there: ${where}`], ['请插上 U 盘，或在“数据与备份”里另选一个位置', 'plug in the stick, or choose another folder under Data and back-ups']);
}

/** The clock may not be before the last thing that was stored, nor before this program was written. */
function clock(db: Db, now: Date): Check {
  const last = db.prepare<[], { wall: string | null }>("SELECT max(wall) AS wall FROM ledger WHERE wall GLOB '[0-9][0-9][0-9][0-9]-*'").get()?.wall ?? '';
  const ok = now.getTime() + 86_400_000 >= Date.parse(last === '' ? '2026-01-01' : last) && now.getUTCFullYear() >= 2026;
  return check('clock', ok, ok ? ['电脑时间正常', 'the clock is plausible'] : [`电脑时间 ${now.toISOString()} 早于最后一条记录 ${last}`, `the clock says ${now.toISOString()}, before the last record of ${last}`], ['请校正电脑的日期和时间（主板电池可能没电了）', 'set the date and time (the mainboard’s battery may be empty)']);
}

function key(db: Db, folder: string): Check {
  const ok = readStationKey(folder)?.station === ownStation(db);
  return check('station key', ok, ok ? ['站点密钥在，属于本站点', 'the station’s key is there and its own'] : ['站点密钥不见了或属于别的站点', 'the station’s key is missing or another station’s'], ['请重启沙盘，它会登记为新的站点', 'restart Shapan: it enrols as a new station']);
}

function place(folder: string): Check {
  const kind = diskOf(folder);
  const told: Readonly<Record<typeof kind, Pair>> = {
    usual: ['数据在本机磁盘上', 'the data lies on a disk of this computer'],
    volatile: ['数据在会随关机清空的磁盘上', 'the data lies on a disk that is emptied at switch-off'],
    network: ['数据在网络共享上', 'the data lies on a network share'],
  };
  return check('place', kind === 'usual', told[kind], ['请用 shapan where 文件夹 或 --data 把数据放到本机不会还原的磁盘上，并设第二备份位置', 'keep the data on a disk of this computer that is never reset (shapan where FOLDER, or --data), and set a second back-up folder']);
}
