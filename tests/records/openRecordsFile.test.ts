import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder, listBackups } from '../../electron/records/backups.ts';
import { migrations } from '../../electron/records/migrations/index.ts';
import { connect, migrate, versionOf } from '../../electron/records/open.ts';
import { openRecordsFile, recordsPath } from '../../electron/records/openRecordsFile.ts';
import { aFolder, now, someRecords, withARun } from '../support/records.ts';

const day = 86_400_000;

function later(days: number): Date {
  return new Date(now.getTime() + days * day);
}

function backupsOf(folder: string): string[] {
  return listBackups(backupFolder(folder)).map(({ file }) => file);
}

/** Overwrites the pages of the tables, as a failing disk would. */
function damage(folder: string): void {
  const bytes = readFileSync(recordsPath(folder));
  bytes.fill(0xa5, 5000, bytes.length - 100);
  writeFileSync(recordsPath(folder), bytes);
}

test('a newer file is refused in both languages and left as it was', () => {
  const folder = aFolder();
  const db = connect(recordsPath(folder));
  db.pragma('user_version = 99');
  db.close();
  const before = readFileSync(recordsPath(folder));
  expect(() => openRecordsFile(folder, now, 'whole')).toThrow(/比本程序.*\n.*newer Shapan/);
  expect(readFileSync(recordsPath(folder)).equals(before)).toBe(true);
});

test('an older file is backed up before it is migrated', () => {
  const folder = aFolder();
  const old = connect(recordsPath(folder));
  migrate(old, 1);
  old.exec("INSERT INTO people VALUES ('p', '李明', '007', NULL)");
  old.close();
  const { db } = openRecordsFile(folder, now, 'migrated');
  expect(versionOf(db)).toBe(migrations.length);
  db.close();
  const backups = readdirSync(join(folder, 'backups'));
  expect(backups).toEqual(['records-20260318-083000-before-002.db']);
  const copy = connect(join(folder, 'backups', backups[0]!));
  expect([versionOf(copy), copy.prepare('SELECT name FROM people').all()]).toEqual([1, [{ name: '李明' }]]);
  copy.close();
});

test('a start makes a back-up when something was stored since the last, and none when nothing was', () => {
  const first = someRecords();
  expect(backupsOf(first.folder)).toEqual([]);
  withARun(first.records);
  first.db.close();
  for (const at of [later(1), later(2)]) someRecords(first.folder, at).db.close();
  expect(backupsOf(first.folder)).toEqual(['records-20260319-083000-start.db']);
});

test('a damaged file is set aside and the last good back-up restored, with the loss stated', () => {
  const first = someRecords();
  withARun(first.records);
  first.db.close();
  someRecords(first.folder, later(1)).db.close();
  damage(first.folder);
  const again = someRecords(first.folder, later(2));
  expect(again.records.readInputs('run-1')).toHaveLength(3);
  expect(again.notices).toHaveLength(1);
  expect(again.notices[0]).toMatchObject({ zh: expect.stringContaining('2026-03-19 08:30'), en: expect.stringContaining('missing') });
  expect(existsSync(join(first.folder, 'records-damaged-20260320-083000.db'))).toBe(true);
});

test('a damaged back-up is passed over for an older sound one', () => {
  const first = someRecords();
  withARun(first.records);
  first.db.close();
  const second = someRecords(first.folder, later(1));
  withARun(second.records, 'run-2');
  second.db.close();
  someRecords(first.folder, later(2)).db.close();
  writeFileSync(listBackups(backupFolder(first.folder))[0]!.path, 'not a database at all');
  damage(first.folder);
  expect(someRecords(first.folder, later(3)).notices[0]?.en).toContain('2026-03-19 08:30');
});

test('with no back-up a new file is made and the old one kept', () => {
  const folder = aFolder();
  writeFileSync(recordsPath(folder), 'not a database at all, and rather longer than a header of one would be');
  const { notices, records } = someRecords(folder);
  expect(notices[0]?.en).toContain('no sound back-up');
  expect(records.listPeople('')).toEqual([]);
  expect(readdirSync(folder).some((file) => file.startsWith('records-damaged-'))).toBe(true);
});

test('who may not mend is told and changes nothing', () => {
  const { db, folder } = someRecords();
  db.close();
  damage(folder);
  expect(() => openRecordsFile(folder, now, 'migrated')).toThrow(/已损坏.*\n.*damaged/);
  expect(readdirSync(folder).some((file) => file.startsWith('records-damaged-'))).toBe(false);
});
