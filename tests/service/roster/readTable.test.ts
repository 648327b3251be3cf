import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mapColumns } from '../../../electron/service/roster/columns.ts';
import { mostBytes, mostRows, readTable } from '../../../electron/service/roster/readTable.ts';
import { anXlsx, aWpsXlsx, csv, padded } from '../../support/rosters.ts';

/** Name and number of every row, or why there is none. */
function peopleIn(bytes: Uint8Array): string | string[] {
  const table = readTable(bytes);
  if (typeof table === 'string') return table;
  const mapped = mapColumns(table);
  return mapped === 'noHeading' ? mapped : mapped.rows.map(({ cells }) => `${cells.name.text} ${cells.staffNo.text}${cells.staffNo.isLost ? ' lost' : ''}`);
}

test('an .xlsx keeps numbers that are text, shows the zeros of a format, and says where a program cut digits off', () => {
  const bytes = anXlsx([['姓名', '工号'], ['李明', '007'], ['王芳', padded(42, '00000')], ['赵强', 123456789012], ['钱多', 1.10101199001011e17]]);
  expect(peopleIn(bytes)).toEqual(['李明 007', '王芳 00042', '赵强 123456789012', expect.stringMatching(/^钱多 1\.1.*lost$/)]);
});

test('an .xlsx as WPS writes it: a merged title above, text in runs, no pronunciation, a claim of a million rows and columns', () => {
  const row = (n: number, ...values: number[]): string => `<row r="${n}">${values.map((value, at) => `<c r="${'ABCDE'[at]}${n}" t="s"><v>${value}</v></c>`).join('')}</row>`;
  const bytes = aWpsXlsx(row(1, 0) + row(2, 1, 2) + row(4, 3, 4), ['<t>二〇二六年春季培训班</t>', '<t>姓 名</t>', '<t>工号（必填）</t>', '<r><t>李</t></r><r><t>明</t></r><rPh sb="0" eb="1"><t>li</t></rPh>', '<t>007</t>']);
  expect(peopleIn(bytes)).toEqual(['李明 007']);
});

// 姓名,工号,单位 / 李明,007,和平里 / a name with U+20BB7 (four bytes in GB 18030) — the bytes as WPS saves them on a Chinese computer
const gb18030 = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0d, 0x0a, 0xc0, 0xee, 0xc3, 0xf7, 0x2c, 0x30, 0x30, 0x37, 0x2c, 0xba, 0xcd, 0xc6, 0xbd, 0xc0, 0xef, 0x0d, 0x0a, 0x95, 0x34, 0xb2, 0x35, 0xc3, 0xf7, 0x2c, 0x30, 0x30, 0x38, 0x2c, 0x0d, 0x0a]);

test.each<[string, Uint8Array, string[]]>([
  ['UTF-8', csv('姓名,工号\n李明,007\n'), ['李明 007']],
  ['UTF-8 with a mark, quotes and line breaks of Windows', csv('\ufeff"姓名","工号"\r\n"李明","007"\r\n'), ['李明 007']],
  ['GB 18030', gb18030, ['李明 007', '\u{20bb7}明 008']],
  ['UTF-16 with tabs', Uint8Array.from([0xff, 0xfe, ...Buffer.from('姓名\t工号\r\n李明\t007\r\n', 'utf16le')]), ['李明 007']],
  ['rare characters of the extensions B, E and G', csv('姓名,工号\n\u{2a6d6}\u{2b820}\u{30000},1\n'), ['\u{2a6d6}\u{2b820}\u{30000} 1']],
])('a .csv in %s', (_what, bytes, people) => {
  expect(peopleIn(bytes)).toEqual(people);
});

test.each<[string, Uint8Array, string]>([
  ['an old .xls or .et, or a locked .xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), 'unreadable'],
  ['a broken zip', anXlsx([['姓名', '工号']]).slice(0, 300), 'unreadable'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'unreadable'],
  ['too many bytes', new Uint8Array(mostBytes + 1), 'tooBig'],
  ['too many rows', csv(`姓名,工号\n${'李明,1\n'.repeat(mostRows + 1)}`), 'tooManyRows'],
  ['nothing', csv(''), 'empty'],
  ['no heading', csv('甲,乙\n李明,7\n'), 'noHeading'],
  ['a name without a number column', csv('姓名,单位\n李明,和平里\n'), 'noHeading'],
])('%s is refused', (_what, bytes, why) => {
  expect(peopleIn(bytes)).toBe(why);
});

test('a zip that unpacks to far more than a roster can be is refused without unpacking them, whatever size it claims', () => {
  const bomb = aWpsXlsx('<row r="1"/>', ['<t>x</t>'], { 'xl/media/bomb.bin': new Uint8Array(60_000_000) });
  expect(bomb.length).toBeLessThan(mostBytes);
  expect(peopleIn(bomb)).toBe('unreadable');
});

test('a cell at the far end of a sheet costs nothing', () => {
  const bytes = aWpsXlsx('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="XFD1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ['<t>姓名</t>', '<t>工号</t>', '<t>李明</t>']);
  expect(peopleIn(bytes)).toEqual(['李明 7']);
});
