import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { aFolder } from '../support/records.ts';
import { json, runIn } from './command.ts';

const drill = 'fire-ebike-stairwell';

function fill(file: string, text: string): void {
  const book = read(readFileSync(file), { type: 'buffer' });
  utils.sheet_add_aoa(book.Sheets['点位'] ?? {}, [[text]], { origin: { r: 1, c: 2 } });
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

test('a filled sheet gives a drill this station’s names; a dry run stores nothing; the sheet written again holds them', async () => {
  const folder = aFolder();
  const file = join(folder, '名称.xlsx');
  expect((await runIn('zh', 'names', 'export', drill, '--out', file, '--data', folder)).code).toBe(0);
  expect(utils.sheet_to_json<string[]>(read(readFileSync(file)).Sheets['点位'] ?? {}, { header: 1 })[0]?.[2]).toBe('新名称（填这里）');
  fill(file, '梧桐苑服务站');
  const again = async () => { const other = join(folder, '再来.xlsx'); return (await json<{ names: number }>('names', 'export', drill, '--out', other, '--data', folder)).value.names; };
  const dry = await runIn('zh', 'names', 'import', drill, file, '--dry-run', '--data', folder);
  expect([dry.code, dry.out.at(-1)]).toEqual([0, '只是预览，什么也没有存']);
  expect(await again()).toBe(0);
  expect((await json('names', 'import', drill, file, '--data', folder)).value).toMatchObject({ ok: true, stored: true, problems: [], changes: [{ now: '梧桐苑服务站' }] });
  expect(await again()).toBe(1);
});

test('a sheet that does not fit is refused by its line and nothing is stored', async () => {
  const folder = aFolder();
  const file = join(folder, '名称.xlsx');
  await runIn('zh', 'names', 'export', drill, '--out', file, '--data', folder);
  fill(file, '这个名称长得地图上怎么也放不下去');
  const refused = await runIn('zh', 'names', 'import', drill, file, '--data', folder);
  expect([refused.code, refused.err[0]]).toEqual([1, expect.stringMatching(/^“点位”第 2 行：.*太长/)]);
  expect((await runIn('zh', 'names', 'import', 'no-such-drill', file, '--data', folder)).code).toBe(2);
});
