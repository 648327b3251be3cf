import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../support/records.ts';
import { json, run } from './command.ts';

const law = join(import.meta.dirname, '../../scenarios/law');

/** The present table as a folder, with one thing in it as it once was. */
function older(change: (text: string) => string): string {
  const folder = aFolder();
  cpSync(law, folder, { recursive: true });
  const text = readFileSync(join(law, 'laws.yaml'), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(join(folder, 'laws.yaml'), change(text));
  return folder;
}

interface Told { ok: boolean; changes: { law: string; article: string | null; change: string; cited: { scenario: string; what: string[] }[] }[] }

test('a cited article that changed is named with the drills and items that cite it, and exits 1', async () => {
  const { code, value } = await json<Told>('check', '--laws', older((text) => text.replace('任何人发现火灾都应当立即报警', '任何人发现火灾都应该报警')));
  expect([code, value.ok, value.changes.map(({ law: id, article, change }) => `${id}/${article} ${change}`)]).toEqual([1, false, ['fireLaw/44 changed']]);
  expect(value.changes[0]?.cited.find(({ scenario }) => scenario === 'fire-ebike-stairwell')?.what.length).toBeGreaterThan(0);
});

test('a law that nobody cites may change', async () => {
  const { code, value } = await json<Told>('check', '--laws', older((text) => text.replace('散布谣言、谎报警情、扬言放火等的处罚', '散布谣言的处罚')));
  expect([code, value.ok, value.changes.map(({ cited }) => cited)]).toEqual([0, true, [[]]]);
});

test('the present table differs from itself in nothing', async () => expect(await json<Told>('check', '--laws', law)).toMatchObject({ code: 0, value: { ok: true, changes: [] } }));

test('what is no law table is wrong use', async () => {
  const path = join(aFolder(), 'x.yaml');
  writeFileSync(path, 'laws: [');
  for (const wrong of [path, join(path, 'nowhere')]) expect((await run('check', '--laws', wrong)).code).toBe(2);
});
