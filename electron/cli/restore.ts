import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { v7 } from 'uuid';
import { candidatePath, candidates } from '../records/candidates.ts';
import { openRecords } from '../records/openRecords.ts';
import { restoreDrills } from '../records/restore.ts';
import { broughtBackText } from '../records/restoreText.ts';
import { lockFolder } from '../records/stationLock.ts';
import type { BackupLine } from '../service/ports/care.ts';
import { say, type Io } from './io.ts';
import { parseOptions } from './options.ts';
import { folderOf } from './stationData.ts';
import { WrongUse } from './wrongUse.ts';

const flags = { drills: { type: 'boolean', default: false }, data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** Without FILE: what could be restored. With one (a name from that list, or a path): puts it in place; the present file is set aside. `--drills`: only its drills and drafts, the records stay as they are. */
export function restore(args: readonly string[], io: Io): number {
  const { values, positionals } = parseOptions(args, flags, { min: 0, max: 1 });
  const folder = folderOf(values.data);
  const lines = existsSync(folder) ? candidates(folder) : [];
  if (positionals[0] === undefined) return list(lines, values.json, io);
  const source = (existsSync(folder) ? candidatePath(folder, positionals[0]) : null) ?? positionals[0];
  if (!existsSync(source)) throw new WrongUse(`没有备份“${positionals[0]}”（不写文件名可列出全部）`, `there is no back-up "${positionals[0]}" (without a name all are listed)`);
  return whileClosed(folder, io, () => (values.drills ? putDrillsBack : putBack)(folder, source, values.json, io));
}

function putBack(folder: string, source: string, json: boolean, io: Io): number {
  const { records, notices } = openRecords({ folder, keep: 'whole', now: new Date(), newStation: { id: v7(), label: hostname() }, restore: source });
  const head = records.head();
  records.close();
  if (json) io.out(JSON.stringify({ ok: true, restored: source, records: head.records, notices }));
  else for (const notice of notices) io.out(notice[io.lang]);
  return 0;
}

function putDrillsBack(folder: string, source: string, json: boolean, io: Io): number {
  const drills = restoreDrills(folder, source, new Date());
  const [notice] = broughtBackText(drills);
  if (json) io.out(JSON.stringify({ ok: true, restored: source, drills }));
  else io.out(notice?.[io.lang] ?? say(io, '自己的剧本和草稿和这份备份里的一样，没有改动。', 'The own drills and drafts are as in this back-up; nothing was changed.'));
  return 0;
}

function whileClosed(folder: string, io: Io, work: () => number): number {
  const lock = lockFolder(folder);
  if (!lock) throw new Error(say(io, '沙盘正在这个数据文件夹上运行，请先关闭它再恢复。', 'Shapan is running on this data folder; close it first.'));
  try {
    return work();
  } finally {
    lock.release();
  }
}

function list(lines: readonly BackupLine[], json: boolean, io: Io): number {
  if (json) io.out(JSON.stringify(lines));
  else if (lines.length === 0) io.out(say(io, '还没有备份', 'there are no back-ups yet'));
  else for (const line of lines) io.out(`${line.madeAt}  ${line.id}  ${lineText(line, io)}`);
  return 0;
}

function lineText({ records, drills, lost, problem, place }: BackupLine, io: Io): string {
  const where = { own: say(io, '本机备份', 'own'), second: say(io, '第二备份位置', 'second folder'), aside: say(io, '被替换下来的文件', 'set aside') }[place];
  if (problem !== null) return `${where}  ${say(io, `不能用：${problem}`, `unusable: ${problem}`)}`;
  const missing = lost === null ? say(io, '现有成绩库读不出，无法比较', 'the present file cannot be read to compare') : lost === 0 ? say(io, '恢复不会丢成绩', 'restoring loses no record') : say(io, `恢复会丢 ${lost} 条成绩`, `restoring loses ${lost} records`);
  return `${where}  ${say(io, `完好，${records} 条成绩，${drills === 0 ? '' : `${drills} 个自己的剧本或草稿，`}${missing}`, `sound, ${records} records, ${drills === 0 ? '' : `${drills} own drills or drafts, `}${missing}`)}`;
}
