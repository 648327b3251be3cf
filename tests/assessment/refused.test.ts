import { expect, test } from 'vitest';
import fc from 'fast-check';
import { loadAssessment } from '../../electron/assessment/index.ts';

const text = "{ zh: 名, en: name }";
const model = (dimensions: string, more = ''): string => `format: 1\nkind: model\nid: own\ntitle: ${text}\nuse: ${text}\norigin: { document: ${text}, place: L1 }\ndimensions:\n${dimensions}\n${more}`;
const dimension = (id: string, weight: string, indicators = `[{ code: ${id}1, title: ${text}, weight: 1, source: D, from: [P1] }]`): string => `  - { id: ${id}, title: ${text}, weight: ${weight}, indicators: ${indicators} }`;

test.each([
  ['weights that make less than one', model(`${dimension('a', '0.6')}\n${dimension('b', '0.3')}`), 'dimensions', 'make 0.9', '合计为 0.9'],
  ['weights that make a hair more than one', model(`${dimension('a', '0.333334')}\n${dimension('b', '2/3')}`), 'dimensions', 'must make exactly 1', '必须正好等于 1'],
  ['three times 0.33', model(['a', 'b', 'c'].map((id) => dimension(id, '0.33')).join('\n')), 'dimensions', 'make 0.99', '合计为 0.99'],
  ['indicators of a dimension', model(dimension('a', '1', `[{ code: x, title: ${text}, weight: 0.5, source: E }]`)), 'dimensions[0].indicators', 'make 0.5', '各项指标'],
  ['a weight of 0', model(`${dimension('a', '0')}\n${dimension('b', '1')}`), 'dimensions[0].weight', 'a share of 1', '格式有误'],
  ['a weight in words', model(dimension('a', 'half')), 'dimensions[0].weight', 'a share of 1', '格式有误'],
  ['a division by nothing', model(dimension('a', '"1/0"')), 'dimensions[0].weight', 'a share of 1', '格式有误'],
  ['an unknown indicator', model(dimension('a', '1', `[{ code: x, title: ${text}, weight: 1, source: D, from: [P1, Z9] }]`)), 'dimensions[0].indicators[0].from[1]', 'no drill indicator "Z9"', '没有指标“Z9”'],
  ['a rated value that also comes from drills', model(dimension('a', '1', `[{ code: x, title: ${text}, weight: 1, source: R, from: [P1] }]`)), 'dimensions[0].indicators[0].from', 'cannot also come from drills', '不能同时取自演练'],
  ['two sources for one value', model(dimension('a', '1', `[{ code: x, title: ${text}, weight: 1, source: E|D }]`)), 'dimensions[0].indicators[0].source', 'expected one of', '格式有误'],
  ['a name used twice', model(`${dimension('a', '0.5')}\n${dimension('a', '0.5')}`), 'dimensions[1].id', '"a" is used twice', '“a”用了两次'],
  ['an emphasis on nothing', model(dimension('a', '1'), 'emphasis: { gas: { z: 1 } }'), 'emphasis.gas.z', 'no dimension "z"', '没有维度“z”'],
  ['an emphasis that does not make one', model(dimension('a', '1'), 'emphasis: { gas: { a: 0.9 } }'), 'emphasis.gas', 'make 0.9', '合计为 0.9'],
  ['a fifth dimension that takes all', model(dimension('a', '1'), `modes: [{ id: B, title: ${text}, fifth: { id: f, title: ${text}, weight: 1, indicators: [{ code: f1, title: ${text}, weight: 1, source: R }] } }]`), 'modes[0].fifth.weight', 'below 1', '必须小于 1'],
  ['a field that the format does not have', model(dimension('a', '1'), 'bonus: 3'), '', 'bonus', '格式有误'],
])('%s is refused with file, line, path and a sentence in both languages', (_name, written, path, en, zh) => {
  const { tables, findings } = loadAssessment({ 'assessment/own.yaml': written });
  expect(tables.models).toEqual([]);
  expect(findings.map((each) => [each.severity, each.file, each.path, each.message.includes(en), each.messageZh.includes(zh), each.line > 0])).toContainEqual(['error', 'assessment/own.yaml', path, true, true, true]);
});

test('a second file of the same id or kind is named, and the first one counts', () => {
  const { tables, findings } = loadAssessment({ 'b.yaml': model(dimension('b', '1')), 'a.yaml': model(dimension('a', '1')) });
  expect([tables.models.map(({ dimensions }) => dimensions[0]?.id), findings.map(({ file, code }) => [file, code])]).toEqual([['a'], [['b.yaml', 'duplicateTable']]]);
});

test('any parts of a whole are accepted as fractions, and refused when one part is left out', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 9 }), (parts) => {
    const whole = parts.reduce((a, b) => a + b, 0);
    const written = (list: readonly number[]): string => model(list.map((part, i) => dimension(`d${i}`, `${part}/${whole}`)).join('\n'));
    expect(loadAssessment({ f: written(parts) }).findings).toEqual([]);
    expect(loadAssessment({ f: written(parts.slice(1)) }).findings.map(({ code }) => code)).toEqual(['weights']);
  }), { numRuns: 60 });
});
