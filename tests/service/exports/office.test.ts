import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../support/csvRows.ts';
import { exported, playedRuns } from '../../support/exporting.ts';
import { cellsOf, convertedByOffice, type OfficeCell } from '../../support/office.ts';
import { aFolder } from '../../support/records.ts';

test('LibreOffice opens every list with the right Chinese and types: numbers as numbers, days as dates, staff numbers and formulas as text', async () => {
  const { station, runs } = await playedRuns();
  const member = station.records.findByStaffNo('007')[0]!;
  station.records.roster.keepClass({ id: 'c1', name: '=一班', from: '2026-03-01', to: '2026-03-31', unit: '3-1', members: [member.id], drills: [] });
  const files = {
    csv: await exported(station, { format: 'csv' }), xlsx: await exported(station, { format: 'xlsx' }), long: await exported(station, { format: 'long-csv' }),
    people: await exported(station, { format: 'xlsx', list: 'people' }), classes: await exported(station, { format: 'xlsx', list: 'classes' }), classesText: await exported(station, { format: 'csv', list: 'classes' }),
  };
  const into = aFolder();
  const paths = Object.values(files).map(({ path }) => path);
  const isText = (path: string): boolean => path.endsWith('.csv');
  const made = new Map([...paths.filter(isText), ...paths.filter((path) => !isText(path))].map((path) => [path, '']));
  for (const group of [paths.filter(isText), paths.filter((path) => !isText(path))]) convertedByOffice(group, 'fods', into).forEach((fods, i) => made.set(group[i]!, fods));
  const sheetOf = ({ path }: { path: string }): OfficeCell[][] => Object.values(cellsOf(readFileSync(made.get(path)!, 'utf8')))[0]!;
  const [text, book, long] = [rowsBy(sheetOf(files.csv)), rowsBy(sheetOf(files.xlsx)), rowsBy(sheetOf(files.long))];

  expect(text).toHaveLength(7);
  for (const [i, row] of text.entries()) {
    const twin = book[i]!;
    for (const [name, cell] of Object.entries(row)) expect([name, cell.type, cell.value.replace(/^\t/, '')]).toEqual([name, twin[name]?.type ?? 'string', twin[name]?.value ?? '']);
  }
  const score = station.records.readScore(runs.practice)!;
  expect(book[0]).toMatchObject({ 工号: { type: 'string', value: '007' }, 姓名: { type: 'string', value: '李明' }, 得分: { type: 'float', value: String(score.total) }, 开始时间: { type: 'date' }, 剧本版本: { type: 'string', value: '1.0.0' } });
  expect([book[2]!['姓名'], book[2]!['工号'], book[3]!['姓名'], book[3]!['工号']]).toEqual([
    { type: 'string', value: '=HYPERLINK("http://x")' }, { type: 'string', value: '-1' }, { type: 'string', value: '龘𬭼 芳' }, { type: 'string', value: '123456789012345678' },
  ]);
  expect(long[0]).toMatchObject({ 工号: { type: 'string', value: '\t007' }, 日期: { type: 'date', value: '2026-03-18' }, '作答用时（剧本秒）': { type: 'float', value: '2' }, 选项评价: { value: '优' } });
  expect(long).toHaveLength(fieldsOf(files.long.bytes).length - 1);
  expect(rowsBy(sheetOf(files.people)).map((row) => row['工号']!.value)).toContain('007');
  for (const classes of [files.classes, files.classesText]) expect(rowsBy(sheetOf(classes))[0]).toMatchObject({ 班次: { type: 'string', value: expect.stringMatching(/^\t?=一班$/) }, 单位: { type: 'string' }, 开始日期: { type: 'date', value: '2026-03-01' }, 人数: { type: 'float', value: '1' } });
  const formulas = [...made.values()].flatMap((path) => Object.values(cellsOf(readFileSync(path, 'utf8'))).flat(2)).filter(({ type }) => type === 'formula');
  expect(formulas).toEqual([]);
}, 300_000);

function rowsBy([head = [], ...rows]: OfficeCell[][]): Record<string, OfficeCell>[] {
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i]!.value, cell])));
}
