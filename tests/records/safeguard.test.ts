import { copyFileSync, existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder, listBackups, prune } from '../../electron/records/backups.ts';
import { markPath, readMark } from '../../electron/records/mark.ts';
import { openRecordsFile, recordsPath } from '../../electron/records/openRecordsFile.ts';
import { json } from '../cli/command.ts';
import { aScore, now, someRecords, withARun } from '../support/records.ts';

const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

/** Two finished runs; a back-up of the first alone and one of both. */
function aWellKeptFolder(): string {
  const first = someRecords();
  withARun(first.records);
  first.records.finishRun(aScore());
  first.db.close();
  const second = someRecords(first.folder, later(1));
  withARun(second.records, 'run-2');
  second.records.finishRun(aScore('run-2'));
  second.db.close();
  someRecords(first.folder, later(2)).db.close();
  return first.folder;
}

const losses: readonly [string, (path: string) => void][] = [
  ['deleted', (path) => rmSync(path)],
  ['emptied to no byte', (path) => truncateSync(path, 0)],
  ['replaced by a new, empty one', (path) => {
    const fresh = someRecords();
    fresh.db.pragma('journal_mode = DELETE');
    fresh.db.close();
    copyFileSync(recordsPath(fresh.folder), path);
  }],
];

test.each(losses)('a records file that was %s is not begun anew: the best back-up stands in, with the loss stated', (_what, lose) => {
  const folder = aWellKeptFolder();
  const third = someRecords(folder, later(3));
  withARun(third.records, 'run-3');
  third.records.finishRun(aScore('run-3'));
  third.db.close();
  lose(recordsPath(folder));
  const { records, notices } = someRecords(folder, later(4));
  expect(records.allRecords().map(({ header }) => header.runId)).toEqual(['run-2', 'run-1']);
  expect(notices).toEqual([{ zh: expect.stringContaining('缺少此后的 1 条成绩'), en: expect.stringMatching(/the back-up of 2026-03-2\d \d\d:\d\d stands in \(2 records\); 1 later records are missing/) }]);
  expect(records.checkLedger()).toEqual([]);
  records.close();
  expect(someRecords(folder, later(5)).notices).toEqual([]);
});

test('without any back-up the loss is said with its number, and the mark is kept', () => {
  const folder = aWellKeptFolder();
  rmSync(backupFolder(folder), { recursive: true });
  rmSync(recordsPath(folder));
  const { notices, records } = someRecords(folder, later(3));
  expect([notices[0]?.zh, records.allRecords()]).toEqual([expect.stringContaining('原有 2 条记录不在其中'), []]);
  expect(readdirSync(folder)).toContain('station-mark-20260321-083000.json');
});

test('an older copy put in its place is found and the fuller back-up restored; nothing of it is lost', () => {
  const folder = aWellKeptFolder();
  copyFileSync(listBackups(backupFolder(folder)).at(-1)!.path, recordsPath(folder));
  const { records, notices } = someRecords(folder, later(3));
  expect([records.allRecords().length, notices[0]?.en]).toEqual([2, expect.stringContaining('exchanged for an older one')]);
  expect(readdirSync(folder).some((file) => file.startsWith('records-behind-'))).toBe(true);
});

test('records that are not those of the mark and that no back-up continues are kept as they are, and that is said', () => {
  const folder = aWellKeptFolder();
  const other = someRecords();
  withARun(other.records, 'run-9');
  other.db.pragma('journal_mode = DELETE');
  other.db.close();
  copyFileSync(recordsPath(other.folder), recordsPath(folder));
  const { records, notices } = someRecords(folder, later(3));
  expect([records.unfinished().map(({ runId }) => runId), notices[0]?.zh]).toEqual([['run-9'], expect.stringContaining('不是上次使用的那一份')]);
});

test('a command line that may not mend refuses instead of beginning anew', async () => {
  const folder = aWellKeptFolder();
  rmSync(recordsPath(folder));
  expect(() => openRecordsFile(folder, later(3), 'migrated')).toThrow(/不见了.*\n.*missing or empty/);
  expect(existsSync(recordsPath(folder))).toBe(false);
  expect(await json('verify', '--data', folder)).toMatchObject({ code: 1, value: { ok: false, error: { code: 'recordsGONE' } } });
  expect(await json('play', 'fire-ebike-stairwell', '--save', '--data', folder)).toMatchObject({ code: 1, value: { error: { code: 'recordsGONE' } } });
});

test('a newer back-up of less neither is restored before a fuller one nor pushes it out', () => {
  const folder = aWellKeptFolder();
  const [full] = listBackups(backupFolder(folder));
  const light = someRecords();
  light.records.addPerson({ id: 'p', name: '王芳', staffNo: '1' });
  light.db.pragma('journal_mode = DELETE');
  light.db.close();
  for (let n = 0; n < 80; n += 1) {
    const hour = new Date(later(90).getTime() + n * 7_200_000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    copyFileSync(recordsPath(light.folder), join(backupFolder(folder), `records-${hour}-hour.db`));
  }
  prune(backupFolder(folder));
  const left = listBackups(backupFolder(folder)).map(({ file }) => file);
  expect(left).toContain(full!.file);
  expect(left.length).toBeLessThan(40);
  rmSync(recordsPath(folder));
  expect(someRecords(folder, later(120)).records.allRecords()).toHaveLength(2);
});

test('the mark is written with each record, and a torn one counts as none', () => {
  const folder = aWellKeptFolder();
  expect(readMark(folder)).toMatchObject({ station: 'station-1', records: 2 });
  writeFileSync(markPath(folder), '{"station":');
  expect(readMark(folder)).toBeNull();
  expect(someRecords(folder, later(3)).notices).toEqual([]);
});
