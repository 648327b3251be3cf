import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { aPack } from '../support/aPack.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { aFolder } from '../support/records.ts';
import { json, run, runIn } from './command.ts';

interface Checked { ok: boolean; findings: { severity: string; code: string; file: string; line: number; path: string; message: string }[] }

const files = filesOf();
const main = 'fire/small-fire/scenario.yaml';
const text = files[main] ?? '';
const broken = (change: (text: string) => string): string => join(aLibraryFolder({ ...files, [main]: change(text) }), 'fire/small-fire');

test('a sound scenario passes by folder, by file and by library root', async () => {
  const root = aLibraryFolder();
  for (const path of [join(root, 'fire/small-fire'), join(root, main), root]) {
    expect(await json<Checked>('check', path)).toMatchObject({ code: 0, value: { ok: true, findings: [] } });
  }
});

test.each<[string, (text: string) => string, string]>([
  ['not YAML at all', () => 'id: [unclosed\n  - {', ''],
  ['an unknown reference', (it) => it.replace('open: whoGoes', 'open: nobodyKnows'), 'nobodyKnows'],
  ['a wrong type in an expression', (it) => it.replace('when: fire == 0 && sun.state == "out"', 'when: fire == "hot"'), ''],
  ['a decision without options', (it) => it.replace(/options:\n {6}- id: askPeople[\s\S]*?(?=\n {2}- id: whoGoes)/, 'options: []'), ''],
  ['two ids alike', (it) => it.replace('- id: thanks', '- id: smoke'), 'smoke'],
  ['an unknown field', (it) => `${it}\nsurprise: 1\n`, 'surprise'],
])('%s is reported with file, line and a sentence, and exits 1', async (_what, change, said) => {
  expect(change(text)).not.toBe(text);
  const folder = broken(change);
  const { code, value } = await json<Checked>('check', folder);
  expect([code, value.ok]).toEqual([1, false]);
  const errors = value.findings.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(error).toEqual({ severity: 'error', code: expect.stringMatching(/./), file: expect.stringMatching(/scenario\.yaml$/), line: expect.any(Number), path: expect.any(String), message: expect.stringMatching(/\w+ \w+/) });
  expect(errors.map(({ message }) => message).join('\n')).toContain(said);
});

test('warnings are told and do not fail', async () => {
  const { 'fire/small-fire/en.yaml': _english, ...chinese } = files;
  const { code, value } = await json<Checked>('check', aLibraryFolder(chinese));
  expect([code, value.ok, new Set(value.findings.map(({ severity }) => severity))]).toEqual([0, true, new Set(['warning'])]);
});

test('people read the findings in their own language', async () => {
  const folder = broken((it) => `${it}\nsurprise: 1\n`);
  const [chinese, english] = [await runIn('zh', 'check', folder), await runIn('en', 'check', folder)];
  expect(chinese.out[0]).toMatch(/scenario\.yaml:\d+ 错误 format.*格式/);
  expect(english.out.at(-1)).toMatch(/^1 scenarios checked: 1 errors, 0 warnings$/);
});

test('several scenarios are checked at once; a folder without any is a finding', async () => {
  const bad = broken(() => 'x: [');
  expect((await json<Checked>('check', aLibraryFolder(), bad)).value.ok).toBe(false);
  expect(await json<Checked>('check', aFolder())).toMatchObject({ code: 1, value: { findings: [{ code: 'noScenario' }] } });
});

test('a broken law table is a finding of its own file', async () => {
  const root = aLibraryFolder();
  writeFileSync(join(root, 'law/laws.yaml'), 'format: 1\nlaws: 3\n');
  const { code, value } = await json<Checked>('check', root);
  expect([code, value.findings.some(({ file }) => file.endsWith('laws.yaml'))]).toEqual([1, true]);
});

test('the shipped library can be checked and listed', async () => {
  const listed = await json<{ id: string; usable: boolean }[]>('scenarios');
  expect(listed.code).toBe(0);
  expect(Object.keys(listed.value[0] ?? {})).toEqual(['id', 'category', 'version', 'title', 'decisions', 'injects', 'units', 'vetoes', 'endings', 'usable']);
  expect((await json<Checked>('check')).value.ok).toBe(true);
  expect((await run('scenarios')).out.length).toBe(listed.value.length);
});

test('the local rules in the data folder are those that a drill is checked with', async () => {
  const root = aLibraryFolder({ ...files, [main]: text.replace('delay: minutes(5)', 'delay: minutes(local.noticeDays)'), 'local-rules/default.yaml': stringify(aPack({ noticeDays: 10 })) });
  const data = aFolder();
  expect((await json<Checked>('check', root, '--data', data)).value.findings).toEqual([]);
  writeFileSync(join(data, 'local-rules.yaml'), stringify(aPack({ replyDays: 3 })));
  const { code, value } = await json<Checked>('check', root, '--data', data);
  expect([code, value.findings.map((finding) => [finding.code, finding.message])]).toEqual([1, [['unknownLocalRule', 'the local rule pack "Rules of somewhere" has no rule "noticeDays"; known: replyDays']]]);
});
