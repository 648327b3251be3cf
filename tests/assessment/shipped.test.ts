import { expect, test } from 'vitest';
import { modelForCategory, modelInMode, readFraction } from '../../electron/assessment/index.ts';
import { fractionText, isOne, sum, valueOf } from '../../electron/assessment/fraction.ts';
import { shipped, theModel, theTable } from './tables.ts';

const weights = (model: ReturnType<typeof theModel>): string[] => model.dimensions.map(({ weight }) => fractionText(weight));

test('all files that ship are read without a finding, and every kind is there', () => {
  expect(shipped.findings).toEqual([]);
  expect(shipped.tables.models.map(({ id }) => id)).toEqual(['m000', 'm001', 'm002', 'm003', 'm004-kpi', 'm004-r', 'm004-u', 'two-track']);
  for (const kind of ['tags', 'colours', 'archive', 'path', 'levels', 'hours', 'programmes', 'honours', 'reading', 'cadreStatus', 'anchors', 'review'] as const) expect(theTable(kind).kind).toBe(kind);
});

test('every model names where its source contradicts itself and what is done about it', () => {
  expect(shipped.tables.models.filter(({ contradictions }) => contradictions.length === 0)).toEqual([]);
});

test('M001 is the one main model: five competencies, twelve indicators, ten of the source and two marked as added', () => {
  expect(shipped.tables.models.filter(({ main }) => main).map(({ id, radar }) => [id, radar])).toEqual([['m001', true]]);
  const { dimensions } = theModel('m001');
  const indicators = dimensions.flatMap((each) => each.indicators);
  expect([dimensions.length, indicators.length]).toEqual([5, 12]);
  expect(indicators.filter(({ added }) => added).map(({ code }) => code)).toEqual(['C3', 'O3']);
  expect(dimensions.every(({ assumed }) => assumed)).toBe(true);
});

test('each category of drills that weighs the competencies differently still makes exactly one', () => {
  const model = theModel('m001');
  for (const category of ['flood', 'gas', 'public-health', 'waste', 'parking', 'fraud', 'vulnerable', 'dispute'] as const) {
    expect(isOne(sum(modelForCategory(model, category).dimensions.map(({ weight }) => weight)))).toBe(true);
  }
  expect(modelForCategory(model, 'gas').dimensions.map(({ id }) => id)).toEqual(['policy', 'crisis', 'coordination']);
  expect(modelForCategory(model, 'fire')).toBe(model);
});

test('M002 has the four as written, and risk control shrinks them in proportion', () => {
  const model = theModel('m002');
  expect(weights(modelInMode(model, 'A'))).toEqual(['0.4', '0.3', '0.2', '0.1']);
  expect(weights(modelInMode(model, 'B'))).toEqual(['0.36', '0.27', '0.18', '0.09', '0.1']);
  expect(weights(modelInMode(model, 'B', readFraction('0.15') ?? undefined))).toEqual(['0.34', '0.255', '0.17', '0.085', '0.15']);
  expect(weights(modelInMode(model, 'C', readFraction('1/5') ?? undefined))).toEqual(['0.32', '0.24', '0.16', '0.08', '0.2']);
  expect(() => modelInMode(model, 'D')).toThrow('no mode D');
});

test('the other models carry the weights of their sources', () => {
  expect(weights(theModel('m004-u'))).toEqual(['0.35', '0.3', '0.25', '0.1']);
  expect(weights(theModel('m004-r'))).toEqual(['0.45', '0.3', '0.25']);
  expect(weights(theModel('two-track'))).toEqual(['0.6', '0.4']);
  expect(theModel('m004-kpi').dimensions.flatMap(({ indicators }) => indicators)).toHaveLength(8);
  expect(theModel('m000').dimensions.map(({ indicators }) => indicators.length)).toEqual([3, 3, 3]);
});

test('satisfaction, problems solved and innovation make 60 % of M003', () => {
  const wanted = ['RSAT', 'QSOLVED', 'YINNOV'];
  const whole = theModel('m003').dimensions.flatMap(({ weight, indicators }) => indicators.filter(({ code }) => wanted.includes(code)).map((each) => valueOf(weight) * valueOf(each.weight))).reduce((a, b) => a + b, 0);
  expect(whole).toBeCloseTo(0.6, 12);
});

test('a simulated reaction never bears the name of real satisfaction alone', () => {
  const simulated = shipped.tables.models.flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators)).filter(({ source, title }) => source === 'D' && title.zh.includes('满意度'));
  expect(simulated.map(({ title }) => title.zh.includes('模拟'))).toEqual([true]);
});

test('the statutory colours are four and stand apart from the others', () => {
  const { schemes } = theTable('colours');
  expect(schemes.map(({ id, statutory, colours }) => [id, statutory, colours.map((each) => each.id).join(' ')])).toEqual([
    ['LAW4', true, 'red orange yellow blue'], ['ISSUE3', false, 'blue yellow red'], ['CADRE3', false, 'green yellow red'], ['CARE5', false, 'red orange yellow blue green'], ['RISK3', false, ''],
  ]);
});

test('the training path has nine steps, three of them added, each with a condition, evidence and a signature', () => {
  const steps = theTable('path').stages.flatMap((stage) => stage.steps);
  expect([steps.length, steps.filter(({ added }) => added).length, steps.every(({ signedBy }) => signedBy === 'mentor')]).toEqual([9, 3, true]);
});

test('honours stand outside the scores, with two stars vacant', () => {
  const { inScores, honours } = theTable('honours');
  expect([inScores, honours.filter(({ vacant }) => vacant).length]).toEqual([false, 2]);
});
