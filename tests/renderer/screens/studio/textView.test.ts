import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../../renderer/screens/studio/text/difference.ts';
import { placeInText } from '../../../../renderer/screens/studio/text/placeInText.ts';
import { offersAt, type Schema } from '../../../../renderer/screens/studio/text/schemaHelp.ts';
import { rowsOf } from '../../../../renderer/screens/studio/translation/rows.ts';
import type { Words } from '../../../../renderer/screens/studio/form/words.ts';
import { partLists } from '../../../../renderer/screens/studio/outline/sections.ts';
import { offerInWords } from '../../../../renderer/screens/studio/text/offerInWords.ts';
import { studioHintZh, studioLabelZh, studioValueZh } from '../../../../renderer/text/studioFieldsZh.ts';
import { zh } from '../../../../renderer/text/zh.ts';
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

test('what an offer means is said in the words of the forms, and in the schema’s English only where these have none', () => {
  const [labels, hints, values, names]: readonly Readonly<Record<string, string>>[] = [studioLabelZh, studioHintZh, studioValueZh, zh.studio.kind];
  const words: Words = {
    label: (kind, name) => labels?.[`${kind}_${name}`] ?? labels?.[name] ?? name, hint: (kind, name) => hints?.[`${kind}_${name}`] ?? hints?.[name] ?? '',
    value: (name, value) => values?.[`${name}_${value}`] ?? values?.[value] ?? value, kind: (kind) => names?.[kind] ?? kind,
  };
  const told = (marked: string): readonly (readonly [string, string])[] => { const { path, offers } = offersAt(schema, ...upTo(marked)); return offers.map((offer) => [offer.label, offerInWords(path, offer, words)]); };
  expect(Object.fromEntries(told('decisions:\n  - id: a\n    |'))).toMatchObject({ title: '是件什么事', when: '什么时候问', points: '分值' });
  expect(Object.fromEntries(told('|'))).toMatchObject({ decisions: '要拿主意的事', people: '人物', title: '标题' });
  expect(Object.fromEntries(told('rubric:\n  |'))).toMatchObject({ tasks: '做到就得分', passMark: '合格线（百分之几）' });
  expect(told('decisions:\n  - options:\n      - { id: a, quality: |')).toEqual([['best', '最好'], ['acceptable', '还可以'], ['poor', '不好'], ['fatal', '严重错误']]);
  const inEnglish = ['|', 'rubric:\n  |', ...partLists.filter(({ path }) => path.length === 1).map(({ path }) => `${path[0]}:\n  - id: a\n    |`)].flatMap((marked) => told(marked)).filter(([, said]) => !/\p{Script=Han}/u.test(said));
  expect(inEnglish).toEqual([]);
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
