import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { aChangedScenario, aScenario } from '../support/aScenario.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';

const main = 'fire/small-fire/scenario.yaml';

test('a sound scenario is playable and pinned by both hashes', () => {
  const [entry, ...others] = readScenarios(aLibraryFolder()).list();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ id: 'small-fire', category: 'fire', version: '1.0.0', findings: [], contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(entry?.compiled).not.toBeNull();
  expect(Object.keys(entry?.files ?? {}).sort()).toEqual(['en.yaml', 'law/laws.yaml', 'scenario.yaml']);
});

test('a changed word changes the content hash and leaves the logic hash', () => {
  const hashes = (files: Record<string, string>): [string, string] => {
    const entry = readScenarios(aLibraryFolder(files)).find('small-fire');
    return [entry?.contentHash ?? '', entry?.logicHash ?? ''];
  };
  const files = filesOf();
  const reworded = { ...files, [main]: (files[main] ?? '').replace('一场小火。', '一场很小的火。') };
  const rescored = { ...files, [main]: (files[main] ?? '').replace('passMark: 60', 'passMark: 61') };
  const [a, b, c] = [hashes(files), hashes(reworded), hashes(rescored)];
  expect([a[0] === b[0], a[1] === b[1], a[1] === c[1]]).toEqual([false, true, false]);
});

test('stored files build the same scenario again', () => {
  const library = readScenarios(aLibraryFolder());
  const entry = library.find('small-fire');
  const again = library.rebuild(entry?.files ?? {});
  expect(again.scenario).toEqual(entry?.document);
  expect(() => library.rebuild({ 'scenario.yaml': 'no: scenario' })).toThrow('cannot be played');
});

test('stored files that lint would refuse today are built again: they were sound when they were played', () => {
  const files = filesOf(aChangedScenario((scenario) => { scenario.decisions[0]!.options[0]!.quality = 'poor'; }));
  const library = readScenarios(aLibraryFolder(files));
  const entry = library.find('small-fire');
  expect([entry?.compiled, entry?.findings.map(({ code }) => code)]).toEqual([null, ['noBestOption']]);
  expect(library.rebuild(entry?.files ?? {}).scenario).toEqual(entry?.document);
});

test('the logic hash is of the document as it was written: a default that nobody wrote is not in it', () => {
  const hashOf = (text: string) => readScenarios(aLibraryFolder({ ...filesOf(), [main]: text })).find('small-fire')?.logicHash;
  const text = filesOf()[main] ?? '';
  const without = text.replace(/^promises: \[\]\n/m, '');
  expect(without).not.toBe(text);
  expect([hashOf(without) === '', hashOf(without) === hashOf(text)]).toEqual([false, false]);
});

const broken: readonly [string, (text: string) => string, string][] = [
  ['no YAML at all', () => '{ [', 'notYaml'],
  ['an unknown field', (text) => `${text}\nsurprise: 1\n`, 'format'],
  ['an id that is not its folder', (text) => text.replace('id: small-fire', 'id: other-fire'), 'misplaced'],
  ['another category than its shelf', (text) => text.replace('category: fire', 'category: gas'), 'misplaced'],
];

test.each(broken)('%s is kept as unusable, with file and line', (_what, change, code) => {
  const files = filesOf();
  const library = readScenarios(aLibraryFolder({ ...files, [main]: change(files[main] ?? '') }));
  const entry = library.find('small-fire');
  expect(entry?.compiled).toBeNull();
  expect(entry?.findings.filter(({ severity }) => severity === 'error')).toContainEqual(expect.objectContaining({ code, file: `scenarios/${main}`, line: expect.any(Number) }));
});

test('one bad scenario does not hide the good one', () => {
  const other = aScenario({ id: 'other-fire' });
  const library = readScenarios(aLibraryFolder({ ...filesOf(), ...filesOf(other), [main]: 'x: [' }));
  expect(library.list().map(({ id, compiled }) => [id, compiled !== null])).toEqual([['other-fire', true], ['small-fire', false]]);
});

test('bytes that are no text, huge files and links out of the library are findings', () => {
  const root = aLibraryFolder({ ...filesOf(), 'gas/a/scenario.yaml': '', 'gas/b/scenario.yaml': '' });
  writeFileSync(join(root, 'gas/a/scenario.yaml'), Buffer.from([0x69, 0x64, 0xff, 0xfe]));
  writeFileSync(join(root, 'gas/b/scenario.yaml'), Buffer.alloc(6_100_000, 0x20));
  writeFileSync(join(root, '../secret.yaml'), 'secret: 1');
  symlinkSync(join(root, '../secret.yaml'), join(root, 'gas/b/en.yaml'));
  const codes = readScenarios(root).list().filter(({ category }) => category === 'gas').map(({ findings }) => findings.map(({ code }) => code));
  expect(codes).toEqual([['notUtf8'], ['fileTooLarge', 'outside']]);
});

test('a source that stands in two law files is told once for the whole library', () => {
  const files = filesOf();
  const library = readScenarios(aLibraryFolder({ ...files, 'law/more.yaml': files['law/laws.yaml'] ?? '' }));
  expect(library.lawFindings.map(({ code, file }) => [code, file])[0]).toEqual(['duplicateLaw', 'scenarios/law/more.yaml']);
  expect(library.find('small-fire')?.compiled).not.toBeNull();
});

test('an empty or missing root is an empty library', () => {
  expect(readScenarios(join(aLibraryFolder({}), 'nowhere')).list()).toEqual([]);
});

test.each(['law', 'flood'])('an empty file called "%s" beside the categories is told and stops nothing', (name) => {
  const { 'law/laws.yaml': laws = '', ...drill } = filesOf();
  const root = aLibraryFolder({ ...drill, ...(name === 'law' ? {} : { 'law/laws.yaml': laws }), [name]: '' });
  const library = readScenarios(root);
  expect(library.lawFindings).toEqual([expect.objectContaining({ severity: 'error', code: 'notAFolder', file: `scenarios/${name}`, message: expect.stringContaining('this is a file'), messageZh: expect.stringContaining('文件夹') })]);
  expect(library.list().map(({ id }) => id)).toEqual(['small-fire']);
  expect(library.find('small-fire')?.compiled !== null).toBe(name !== 'law');
});

test('two drills of one id in two categories are both refused, each naming the other, and a third still plays', () => {
  const twin = aScenario({ category: 'gas' });
  const library = readScenarios(aLibraryFolder({ ...filesOf(), ...filesOf(twin), ...filesOf(aScenario({ id: 'other-fire' })) }));
  const twins = library.list().filter(({ id }) => id === 'small-fire');
  expect(twins.map(({ category, compiled }) => [category, compiled])).toEqual(expect.arrayContaining([['fire', null], ['gas', null]]));
  const other: Record<string, string> = { fire: 'scenarios/gas/small-fire/scenario.yaml', gas: `scenarios/${main}` };
  for (const { category, findings } of twins) {
    const named = expect.stringContaining(other[category] ?? '');
    expect(findings).toEqual([expect.objectContaining({ severity: 'error', code: 'duplicateScenario', file: `scenarios/${category}/small-fire/scenario.yaml`, message: named, messageZh: named })]);
  }
  expect(library.find('small-fire')?.compiled).toBeNull();
  expect(library.find('other-fire')?.compiled).not.toBeNull();
});

test('a copy that cannot be played does not take the good drill of its id away', () => {
  const files = filesOf();
  const library = readScenarios(aLibraryFolder({ ...files, 'gas/small-fire/scenario.yaml': files[main] ?? '' }));
  expect(library.find('small-fire')).toMatchObject({ category: 'fire', findings: [] });
  expect(library.find('small-fire')?.compiled).not.toBeNull();
});
