import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { liftStuck } from '../support/packs.ts';
import { aFolder } from '../support/records.ts';
import { json, run, runIn } from './command.ts';

const fixture = join(import.meta.dirname, '../fixtures/liftStuck');

test('a drill goes out as a pack and comes in as a draft, after a look that stores nothing', async () => {
  const data = aFolder(), out = join(aFolder(), 'drill.zip');
  expect((await run('pack', 'export', fixture, '--out', out, '--author', '王老师')).code).toBe(0);
  expect((await json('pack', 'import', out, '--dry-run', '--data', data)).value).toMatchObject({ stored: false, id: 'lift-stuck', author: '王老师' });
  expect(openDrafts(data).list()).toEqual([]);
  expect((await run('pack', 'import', out, '--data', data)).code).toBe(0);
  expect(openDrafts(data).list().map(({ scenario, en }) => ({ scenario, en }))).toEqual([liftStuck]);
});

test('a Word plan comes in as a draft, and the report names each row with what is missing', async () => {
  const data = aFolder();
  const { code, out } = await runIn('zh', 'pack', 'import', join(fixture, 'plan.docx'), '--data', data);
  expect([code, out.find((line) => line.includes('撬棍'))]).toEqual([0, expect.stringMatching(/^第 2 个表第 6 行 .*→ 要拿主意的事.*待补：/)]);
  expect(openDrafts(data).list().map(({ scenario }) => scenario.includes('title: 和顺里社区电梯困人'))).toEqual([true]);
});

test('a damaged pack is refused with its reason and nothing is stored', async () => {
  const data = aFolder(), file = join(aFolder(), 'drill.zip');
  await run('pack', 'export', fixture, '--out', file);
  const bytes = readFileSync(file);
  bytes[900] = (bytes[900] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
  const { code, err } = await runIn('zh', 'pack', 'import', file, '--data', data);
  expect([code, err[0]]).toEqual([1, expect.stringMatching(/请让对方重新/)]);
  expect(openDrafts(data).list()).toEqual([]);
});

test('a pack without a place to go, and a file that is not there, are wrong use', async () => {
  expect((await run('pack', 'export', fixture)).code).toBe(2);
  expect((await run('pack', 'import', join(aFolder(), 'none.zip'))).code).toBe(2);
});
