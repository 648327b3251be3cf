import { expect, test } from 'vitest';
import fc from 'fast-check';
import { assess, evidenceOfSheet, modelInMode, type DrillIndicator, type Evidence } from '../../electron/assessment/index.ts';
import { theModel } from './tables.ts';

const codes = ['P1', 'P2', 'S1', 'S2', 'C1', 'C2', 'C3', 'D1', 'D2', 'O1', 'O2', 'O3'] as const;
const drill = (indicator: DrillIndicator, points: number, max: number, items: number, runId = 'r1', category = 'fire'): Evidence => ({ source: 'D', indicator, points, max, items, runId, category });
const everything = (share: number): Evidence[] => codes.map((code) => drill(code, share * 8, 8, 3));
const drillEvidence: fc.Arbitrary<Evidence> = fc.record({ source: fc.constant('D' as const), indicator: fc.constantFrom(...codes), share: fc.double({ min: 0, max: 1, noNaN: true }), max: fc.integer({ min: 1, max: 20 }), items: fc.integer({ min: 1, max: 4 }), runId: fc.constantFrom('r1', 'r2', 'r3'), category: fc.constantFrom('fire', 'gas') })
  .map(({ share, ...rest }) => ({ ...rest, points: share * rest.max }));

test('whoever earned the same share everywhere has it in every competency and in total', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
    const result = assess(theModel('m001'), everything(share));
    for (const each of result.dimensions) expect(each.share).toBeCloseTo(share, 9);
    expect(result.total).toBeCloseTo(share, 9);
  }));
});

test('no share leaves 0 to 1, and the order of the evidence changes nothing', () => {
  fc.assert(fc.property(fc.array(drillEvidence, { maxLength: 40 }), (evidence) => {
    const result = assess(theModel('m001'), evidence);
    for (const share of [result.total, ...result.dimensions.map((each) => each.share)]) if (share !== null) expect(share >= -1e-9 && share <= 1 + 1e-9).toBe(true);
    const back = assess(theModel('m001'), evidence.toReversed());
    expect(back.dimensions.map(({ standing, evidence: count }) => [standing, count])).toEqual(result.dimensions.map(({ standing, evidence: count }) => [standing, count]));
  }));
});

test('a competency with fewer than three points of evidence says nothing, however good they are', () => {
  const result = assess(theModel('m001'), [drill('P1', 10, 10, 2), ...everything(1).filter((each) => !['P1', 'P2'].includes(each.indicator ?? ''))]);
  const policy = result.dimensions.find(({ id }) => id === 'policy');
  expect([policy?.standing, policy?.share, policy?.evidence, result.total]).toEqual(['thin', null, 2, null]);
  expect(result.missing).toEqual([
    { kind: 'evidence', dimension: 'policy', indicator: 'P1', source: 'D', have: 2, need: 3 }, { kind: 'evidence', dimension: 'policy', indicator: 'P2', source: 'D', have: 2, need: 3 },
  ]);
});

test('an indicator that no drill met is left out of its competency instead of counting as zero', () => {
  const result = assess(theModel('m001'), [drill('P1', 4, 5, 3)]);
  expect(result.dimensions[0]?.share).toBeCloseTo(0.8, 12);
  expect(result.dimensions[0]?.indicators.map(({ share }) => share)).toEqual([0.8, null]);
});

test('drills can never supply satisfaction: without the survey there is no total, and the gap is named', () => {
  const result = assess(modelInMode(theModel('m002'), 'A'), everything(1));
  expect(result.total).toBeNull();
  expect(result.missing).toContainEqual({ kind: 'evidence', dimension: 'satisfaction', indicator: 'SAT', source: 'E', have: 0, need: 1 });
  expect(result.sources.find(({ source }) => source === 'E')).toMatchObject({ share: null, evidence: 0 });
});

test('an entry or a rating counts only for an indicator of its own source', () => {
  const wrong: Evidence[] = [{ source: 'R', indicator: 'INT', share: 1, rater: 'a', id: 'x' }, { source: 'E', indicator: 'EXT', share: 0.5, id: 'y' }];
  const result = assess(theModel('two-track'), wrong);
  expect(result.dimensions.map(({ standing, share }) => [standing, share])).toEqual([['missing', null], ['assessed', 0.5]]);
});

test('both tracks together weigh 60 and 40', () => {
  expect(assess(theModel('two-track'), [{ source: 'E', indicator: 'INT', share: 0.9, id: 'a' }, { source: 'E', indicator: 'EXT', share: 0.5, id: 'b' }]).total).toBeCloseTo(0.74, 12);
});

test('one rater who rates ten times is still one rater', () => {
  const ratings: Evidence[] = Array.from({ length: 10 }, (_, i) => ({ source: 'R', indicator: 'QDUTY', share: 0.5, rater: 'only', id: `r${i}` }));
  expect(assess(theModel('m003'), ratings).dimensions[0]?.indicators[1]).toMatchObject({ evidence: 1, share: 0.5 });
});

test('a single drill gives no total of the ability matrix', () => {
  const result = assess(theModel('m004-u'), everything(1));
  expect([result.total, result.missing]).toEqual([null, [{ kind: 'runs', have: 1, need: 3 }, { kind: 'categories', have: 1, need: 2 }]]);
});

test('every indicator names the runs behind its figure', () => {
  const result = assess(theModel('m001'), [drill('P1', 1, 2, 2, 'r1'), drill('P1', 2, 2, 1, 'r2')]);
  expect(result.dimensions[0]?.indicators[0]).toMatchObject({ share: 0.75, evidence: 3, from: ['r1', 'r2'] });
});

test('a score sheet gives evidence only of what its path met', () => {
  expect(evidenceOfSheet({ indicators: { P1: { points: 3, max: 4, items: 2 }, O1: { points: 0, max: 4, items: 0 } } }, 'r1', 'fire')).toEqual([drill('P1', 3, 4, 2)]);
});
