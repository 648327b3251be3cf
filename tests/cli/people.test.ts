import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../support/records.ts';
import { anXlsx } from '../support/rosters.ts';
import { json, runIn } from './command.ts';

interface Told { stored: boolean; added?: number; changed?: number; rows: { verdict: string }[] }

test('people import takes a roster in once; a dry run stores nothing; a second time everybody is there already', async () => {
  const folder = aFolder();
  const file = join(folder, '名册.xlsx');
  writeFileSync(file, anXlsx([['姓名', '工号', '单位'], ['李明', '007', '和平里'], ['王芳', '008', '东城']]));
  const dry = await json<Told>('people', 'import', file, '--dry-run', '--data', folder);
  expect([dry.value.stored, dry.value.rows.map(({ verdict }) => verdict)]).toEqual([false, ['new', 'new']]);
  expect((await json<Told>('people', 'import', file, '--data', folder)).value).toMatchObject({ stored: true, added: 2, changed: 0 });
  const again = await runIn('zh', 'people', 'import', file, '--data', folder);
  expect([again.code, again.out[0], again.out.at(-1)]).toEqual([0, expect.stringMatching(/李明 {2}007 {2}和平里 {2}已在名册/), '已存：新增 0 人，补充 0 人']);
});

test('a file that is no roster is refused with the way out', async () => {
  const folder = aFolder();
  const file = join(folder, '名册.xls');
  writeFileSync(file, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
  const refused = await runIn('zh', 'people', 'import', file, '--data', folder);
  expect([refused.code, refused.err[0]]).toEqual([2, expect.stringContaining('另存为 .xlsx 或 .csv')]);
  expect((await runIn('zh', 'people', 'import', join(folder, '没有.csv'), '--data', folder)).code).toBe(2);
});
