import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../../renderer/screens/studio/text/difference.ts';
import { placeInText } from '../../../../renderer/screens/studio/text/placeInText.ts';
import { offersAt, type Schema } from '../../../../renderer/screens/studio/text/schemaHelp.ts';
import { rowsOf } from '../../../../renderer/screens/studio/translation/rows.ts';
import { scenarioJsonSchema } from '../../../../scenarios/engine/index.ts';

const schema = scenarioJsonSchema() as Schema;
/** The text around `|`, which is the cursor. */
const upTo = (marked: string): [string, string[]] => { const [here = '', ...above] = marked.slice(0, marked.indexOf('|')).split('\n').toReversed(); return [here, above]; };
const offered = (marked: string): readonly string[] => offersAt(schema, ...upTo(marked)).offers.map(({ label }) => label);

test('the way to the cursor is told in half-written text, in blocks and in brackets', () => {
  const at = (marked: string) => placeInText(...upTo(marked));
  expect(at('decisions:\n  - id: a\n    # 说明\n    options:\n      - id: x\n        qua|')).toEqual({ path: ['decisions', 0, 'options', 0], isKey: true, word: 'qua' });
  expect(at('decisions:\n- id: a\n  tit|')).toEqual({ path: ['decisions', 0], isKey: true, word: 'tit' });
  expect(at('rubric:\n  tasks:\n    - { id: x, how: [ { task: y, un|')).toEqual({ path: ['rubric', 'tasks', 0, 'how', 0], isKey: true, word: 'un' });
  expect(at('injects:\n  - channel: gr|')).toEqual({ path: ['injects', 0, 'channel'], isKey: false, word: 'gr' });
  expect(at('injects:\n  - { id: a, channel: |')).toEqual({ path: ['injects', 0, 'channel'], isKey: false, word: '' });
  expect(at('title: x\nsum|')).toEqual({ path: [], isKey: true, word: 'sum' });
});

test('what may be written is offered by the schema, for keys, fixed values and parts with several forms', () => {
  expect(offered('decisions:\n  - id: a\n    |')).toEqual(expect.arrayContaining(['prompt', 'options', 'onTimeout', 'common']));
  expect(offered('injects:\n  - channel: |')).toEqual(['phone', 'group', 'radio', 'visitor', 'document', 'ticket', 'news']);
  expect(offered('decisions:\n  - options:\n      - { id: a, quality: |')).toEqual(['best', 'acceptable', 'poor', 'fatal']);
  expect(offered('phases:\n  - enter:\n      - { |')).toEqual(expect.arrayContaining(['set', 'deliver', 'goto', 'chance']));
  expect(offered('decisions:\n  - common: |')).toEqual(['true', 'false']);
  expect(offered('decisions:\n  - title: |')).toEqual([]);
});

test('a text becomes any other by one change, and nothing around it is touched', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, after, old, now) => {
    const [a, b] = [before + old + after, before + now + after];
    const { from, to, insert } = difference(a, b);
    expect(a.slice(0, from) + insert + a.slice(to)).toBe(b);
    expect(to - from).toBeLessThanOrEqual(old.length);
  }));
});

test('beside every Chinese text stands its English or nothing, and English that belongs to none comes last', () => {
  expect(rowsOf([['a.title', '甲'], ['b.title', '乙']], { 'b.title': 'B', 'gone.title': 'G' })).toEqual([{ key: 'a.title', zh: '甲', en: '' }, { key: 'b.title', zh: '乙', en: 'B' }, { key: 'gone.title', zh: null, en: 'G' }]);
  expect(rowsOf([['a', '甲']], null)).toEqual([{ key: 'a', zh: '甲', en: '' }]);
});
