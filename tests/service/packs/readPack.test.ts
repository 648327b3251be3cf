import { expect, test } from 'vitest';
import { readPack } from '../../../electron/service/packs/readPack.ts';
import { writePack } from '../../../electron/service/packs/writePack.ts';
import { aGoodPack, aPackOf, liftStuck, packEntries } from '../../support/packs.ts';
import { aZip, type RawEntry } from '../../support/zips.ts';

const codes = (bytes: Uint8Array): string[] => {
  const read = readPack(bytes);
  if (!('refusals' in read)) return [];
  expect(read.refusals.every(({ zh, en }) => zh.length > 10 && en.length > 10)).toBe(true);
  return read.refusals.map(({ code, where }) => (where === '' ? code : `${code} ${where}`));
};
const withEntry = (...more: RawEntry[]): Uint8Array => aZip([...packEntries(), ...more]);
const instead = (change: Partial<RawEntry>): Uint8Array => aZip(packEntries().map((entry) => (entry.name === 'scenario.yaml' ? { ...entry, ...change } : entry)));
const drillOf = (body: string): string => `id: lift-stuck\ncategory: elevator\nversion: 1.0.0\ntitle: 电梯困人\n${body}`;

test('a drill comes out of its pack byte for byte, and packs the same way each time', () => {
  const read = readPack(aGoodPack());
  if ('refusals' in read) throw new Error(codes(aGoodPack()).join());
  expect([read.files, read.left]).toEqual([{ 'scenario.yaml': liftStuck.scenario, 'en.yaml': liftStuck.en }, []]);
  expect(read.manifest).toMatchObject({ id: 'lift-stuck', category: 'elevator', version: '1.0.0', title: '电梯困人', author: '王老师' });
  expect(aGoodPack()).toEqual(aGoodPack());
});

test('the README of a pack from an earlier version is checked, not taken in, and the report says so', () => {
  const files = { 'scenario.yaml': liftStuck.scenario, 'README.md': '# 电梯困人（演练）' };
  const read = readPack(aPackOf(files));
  expect('refusals' in read ? read.refusals : [Object.keys(read.files), read.left.map(({ where, code }) => [where, code])]).toEqual([['scenario.yaml'], [['README.md', 'notTaken']]]);
});

test('what a Mac or Windows adds by itself is left out, and said so', () => {
  const read = readPack(withEntry({ name: '__MACOSX/._scenario.yaml', data: 'x' }, { name: '.DS_Store' }, { name: 'Thumbs.db' }));
  expect('refusals' in read ? read.refusals : read.left.map(({ where, code }) => [where, code])).toEqual([['__MACOSX/._scenario.yaml', 'leftOut'], ['.DS_Store', 'leftOut'], ['Thumbs.db', 'leftOut']]);
});

test.each<[string, Uint8Array, string[]]>([
  ['no archive', new TextEncoder().encode('hello'), ['notAnArchive']],
  ['nothing', new Uint8Array(), ['notAnArchive']],
  ['more than a megabyte', new Uint8Array(1_000_001), ['tooBig']],
  ['the first half', aGoodPack().slice(0, 6000), ['notAnArchive']],
  ['a program in front of it', aZip(packEntries(), { before: new TextEncoder().encode('MZ program') }), ['notAnArchive']],
  ['something after it', aZip(packEntries(), { after: new Uint8Array(9) }), ['notAnArchive']],
  ['one part of several', aZip(packEntries(), { disk: 1 }), ['split']],
  ['64-bit sizes', aZip(packEntries(), { count: 0xffff }), ['zip64']],
  ['a 64-bit field', instead({ extra: Uint8Array.from([1, 0, 4, 0, 0, 0, 0, 0]) }), ['zip64']],
  ['a password', instead({ flags: 0x801 }), ['encrypted scenario.yaml']],
  ['an unusual way of packing', instead({ method: 12 }), ['method scenario.yaml']],
  ['forty files', withEntry(...Array.from({ length: 40 }, (_, i) => ({ name: `${i}.txt` }))), ['tooManyFiles']],
  ['a directory that claims to lie elsewhere', aZip(packEntries(), { start: 3 }), ['damaged']],
  ['two files in the same bytes', instead({ offset: 0 }), ['twoNames scenario.yaml']],
  ['overlapping files', aZip([...packEntries(), { name: 'manifest.json', offset: 0 }]), ['overlap manifest.json']],
  ['another name inside than outside', instead({ localName: 'scenario.exe' }), ['twoNames scenario.yaml']],
  ['a wrong check sum', instead({ crc: 7 }), ['damaged scenario.yaml']],
  ['packed bytes that are none', instead({ packed: Uint8Array.from([0xff, 0xff, 0xff]) }), ['damaged scenario.yaml']],
  ['a bomb that claims to be small', instead({ data: new Uint8Array(40_000_000), claimedSize: 100 }), ['bomb scenario.yaml']],
  ['a bomb without packing', instead({ data: 'a'.repeat(2_500_000), method: 8 }), ['bomb scenario.yaml']],
  ['a claim of four gigabytes', instead({ claimedPacked: 0xfffffff0 }), ['damaged scenario.yaml']],
  ...['../scenario.yaml', '/etc/passwd', '..\\scenario.yaml', 'C:scenario.yaml', 'c:\\windows\\x', 'a/../../x', './scenario.yaml', '．．/x', 'a/.. /x'].map((name): [string, Uint8Array, string[]] => [`the way out ${name}`, withEntry({ name }), [`escape ${name}`]]),
  ['a name with NUL', withEntry({ name: 'en.yaml\0.exe' }), ['badName en.yaml\ufffd.exe']],
  ['a name that is no UTF-8', withEntry({ name: Uint8Array.from([0xc8, 0xcb, 0xff]) }), ['badName']],
  ['a link', withEntry({ name: 'README.md', data: '/etc/passwd', mode: 0o120777 }), ['link README.md']],
  ['a device', withEntry({ name: 'README.md', mode: 0o060644 }), ['link README.md']],
  ['twins but for case', withEntry({ name: 'Scenario.yaml' }), ['twin Scenario.yaml']],
  ['twins but for the form of a letter', withEntry({ name: 'ｅn.yaml' }), ['twin ｅn.yaml']],
  ['twins but for something invisible', withEntry({ name: 'en\u200b.yaml' }), ['twin en\ufffd.yaml']],
  ['a name twice', withEntry({ name: 'en.yaml', data: 'x' }), ['twin en.yaml']],
  ['a folder', withEntry({ name: 'images/', method: 0, mode: 0o040755 }), ['folder images/']],
  ['a program', withEntry({ name: 'setup.exe' }, { name: 'help.html' }), ['program setup.exe', 'program help.html']],
  ['something else', withEntry({ name: 'notes.txt' }), ['unknownFile notes.txt']],
  ['no manifest', aZip(packEntries().slice(1)), ['noManifest manifest.json']],
  ['a manifest that is no JSON', aZip([{ name: 'manifest.json', data: '{' }, ...packEntries().slice(1)]), ['badManifest manifest.json']],
  ['a manifest of a later format', aPackOf(undefined, { format: 2 }), ['badManifest manifest.json']],
  ['a manifest with a line break in a name', aPackOf(undefined, { author: 'a\nb' }), ['badManifest manifest.json']],
  ['a manifest of another content', aPackOf(undefined, { contentHash: 'a'.repeat(64) }), ['changed manifest.json']],
  ['a manifest of another drill', aPackOf(undefined, { id: 'fire-drill' }), ['another manifest.json']],
  ['a text that was changed on the way', instead({ data: liftStuck.scenario.replace('points: 10', 'points: 90') }), ['changed scenario.yaml']],
  ['a file that the manifest does not know', withEntry({ name: 'README.md', data: 'x' }), ['changed README.md']],
  ['no scenario', aPackOf({ 'en.yaml': liftStuck.en }), expect.arrayContaining(['noScenario scenario.yaml']) as string[]],
  ['no UTF-8', aPackOf({ 'scenario.yaml': Uint8Array.from([0xb5, 0xe7, 0xcc, 0xdd]) }), ['notUtf8 scenario.yaml']],
  ['invisible control characters', aPackOf({ 'scenario.yaml': `${liftStuck.scenario}# \u202egnp.exe\n` }), ['oddCharacters scenario.yaml']],
  ['a mark of UTF-8 in front', aPackOf({ 'scenario.yaml': `\ufeff${liftStuck.scenario}` }), expect.arrayContaining(['byteOrderMark scenario.yaml']) as string[]],
  ['aliases', aPackOf({ 'scenario.yaml': drillOf('a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n') }), ['yamlFeature scenario.yaml']],
  ['own tags', aPackOf({ 'scenario.yaml': drillOf('a: !!js/function "process.exit()"\n') }), ['notYaml scenario.yaml']],
  ['far too deep', aPackOf({ 'scenario.yaml': drillOf(`a: ${'['.repeat(60)}${']'.repeat(60)}\n`) }), ['tooDeep scenario.yaml']],
  ['deep beyond any stack', aZip(packEntries({ 'scenario.yaml': drillOf(`a: ${'['.repeat(30_000)}\n`) }).map((entry) => ({ ...entry, method: 0 }))), ['notYaml scenario.yaml']],
  ['a hundred thousand entries', aPackOf({ 'scenario.yaml': drillOf(Array.from({ length: 60_000 }, (_, i) => `k${i}: ${i * 7919}`).join('\n')) }), ['tooManyNodes scenario.yaml']],
])('%s is refused with its reason', (_what, bytes, expected) => {
  expect(codes(bytes)).toEqual(expected);
});

test('a draft goes out only when it would come in again', () => {
  const why = (scenario: string): unknown => { const bytes = writePack({ scenario, en: '' }, ''); return 'refusals' in bytes ? bytes.refusals.map(({ code }) => code) : 'written'; };
  expect(why(liftStuck.scenario)).toBe('written');
  expect(why(liftStuck.scenario.replace('id: lift-stuck\n', ''))).toEqual(['unfitHead']);
  expect(why(`${liftStuck.scenario}broken: [\n`)).toEqual(['notYaml']);
});
