import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replacing } from '../../../scenarios/engine/naming/replace.ts';

const zh = (names: Record<string, string>, text: string) => replacing(new Map(Object.entries(names)), 'zh')(text);
const en = (names: Record<string, string>, text: string) => replacing(new Map(Object.entries(names)), 'en')(text);

test('the longest name goes first, and a name inside a longer one that stays is left and told', () => {
  expect(zh({ 孟国强: '高志远', '孟国强（第二套）': '孟国强（第二套）' }, '孟国强和孟国强（第二套）')).toEqual({ text: '高志远和孟国强（第二套）', hits: ['孟国强'], stands: ['孟国强'] });
  expect(zh({ 东门: '西门', 西门: '东门' }, '东门到西门').text).toBe('西门到东门');
});

test('12号楼 is not in 112号楼, and Ann is not in Annual', () => {
  expect(zh({ '12号楼': '甲楼' }, '112号楼旁的12号楼').text).toBe('112号楼旁的甲楼');
  expect(en({ Ann: 'Bo' }, 'Ann’s annual Ann')).toEqual({ text: 'Bo’s annual Bo', hits: ['Ann', 'Ann'], stands: ['Ann'] });
});

test('marks that mean something elsewhere are plain text in names, and a new name may hold the old one', () => {
  expect(zh({ 'A座(东)': '$&座' }, '去A座(东)').text).toBe('去$&座');
  expect(zh({ 广场: '人民广场' }, '在广场')).toEqual({ text: '在人民广场', hits: ['广场'], stands: [] });
});

test('changing names and changing them back gives every text again, when no text holds the new ones', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('东门', '老田', '老田家', '说', '12号楼', '，'), { maxLength: 20 }), (parts) => {
    const there = { 东门: '甲甲', 老田: '乙乙', 老田家: '丙丙', '12号楼': '丁丁' };
    const text = parts.join('');
    const back = Object.fromEntries(Object.entries(there).map(([a, b]) => [b, a]));
    expect(zh(back, zh(there, text).text).text).toBe(text);
  }));
});
