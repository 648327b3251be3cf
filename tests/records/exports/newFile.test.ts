import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFile } from '../../../electron/records/exports/newFile.ts';
import { aFolder, someRecords } from '../../support/records.ts';

const bytes = new TextEncoder().encode('成绩\n');

test('a file has its name only once it is whole, and abandoned it leaves nothing', () => {
  const folder = aFolder();
  const file = newFile(join(folder, 'a.csv'));
  file.write(bytes);
  expect(readdirSync(folder)).toEqual([`.a.csv.${process.pid}.part`]);
  file.finish();
  expect([readdirSync(folder), readFileSync(join(folder, 'a.csv'), 'utf8')]).toEqual([['a.csv'], '成绩\n']);
  const other = newFile(join(folder, 'b.csv'));
  other.write(bytes);
  other.abandon();
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('what is there is never overwritten, even when it came while the new one was written', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'a.csv'), 'old');
  expect(() => newFile(join(folder, 'a.csv'))).toThrow(/there already/);
  const file = newFile(join(folder, 'b.csv'));
  writeFileSync(join(folder, 'b.csv'), 'faster');
  expect(() => file.finish()).toThrow(/there already/);
  file.abandon();
  expect([readFileSync(join(folder, 'b.csv'), 'utf8'), readdirSync(folder)]).toEqual(['faster', ['a.csv', 'b.csv']]);
});

test('what a killed process left goes when the next file of that name is begun; a living one’s stays', () => {
  const folder = aFolder();
  writeFileSync(join(folder, '.a.csv.999999999.part'), 'half');
  writeFileSync(join(folder, `.a.csv.${process.ppid}.part`), 'at work');
  newFile(join(folder, 'a.csv')).finish();
  expect(readdirSync(folder).toSorted()).toEqual([`.a.csv.${process.ppid}.part`, 'a.csv']);
});

test('a name in the station’s folder for exports is a name and no way out of it', () => {
  const { records, folder } = someRecords();
  const file = records.exports.create('a.csv');
  file.write(bytes);
  file.finish();
  expect([readdirSync(join(folder, 'exports')), records.exports.list().map(({ name }) => name), records.exports.read('../records.db', 0, 10), records.exports.read('a.csv', 3, 3)]).toEqual([['a.csv'], ['a.csv'], null, new TextEncoder().encode('绩')]);
  records.exports.remove('../records.db');
  records.exports.remove('a.csv');
  expect([records.exports.list(), readdirSync(folder).includes('records.db')]).toEqual([[], true]);
  records.close();
});
