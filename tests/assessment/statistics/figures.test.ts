import { expect, test } from 'vitest';
import fc from 'fast-check';
import { angoff, borderlineRegression, cronbachAlpha, distributionOf, drillsFor, intraclass, isRetest, portfolioOf, rateOf, ratesBy, retestBand, spearmanBrown, standardError, weightedKappa } from '../../../electron/assessment/index.ts';
import { dice } from './generated.ts';

const gauss = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

test('alpha of points with a known true score is what the variances make it', () => {
  const next = dice(7);
  // true score of variance 1, errors of variance 3, twelve points: 12 / (12 + 3)
  const rows = Array.from({ length: 6000 }, () => { const able = gauss(next); return Array.from({ length: 12 }, () => able + Math.sqrt(3) * gauss(next)); });
  expect(Math.abs((cronbachAlpha(rows) ?? 0) - 0.8)).toBeLessThan(0.02);
});

test('alpha agrees with its other definition, by the mean covariance', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 30 }), (rows) => {
    const n = rows.length, mean = (i: number): number => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / n;
    const cov = (i: number, j: number): number => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0) / n - mean(i) * mean(j);
    const [v, c] = [[0, 1, 2, 3].reduce((sum, i) => sum + cov(i, i), 0) / 4, [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].map((j) => (i === j ? 0 : cov(i, j)))).reduce((a, b) => a + b, 0) / 12];
    const alpha = cronbachAlpha(rows);
    if (alpha !== null) expect(alpha).toBeCloseTo((4 * c) / (v + 3 * c), 6);
    else expect(v + 3 * c).toBeCloseTo(0, 9);
  }));
});

test('KR-20 of the textbook example is 0.719', () => {
  expect(cronbachAlpha([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0], [1, 1, 1, 0, 0], [1, 0, 1, 1, 0], [1, 1, 0, 0, 0], [0, 0, 0, 0, 0]])).toBeCloseTo(0.71875, 9);
});

test('where everybody passes everything there is no reliability to speak of', () => {
  expect(cronbachAlpha([[1, 1, 1], [1, 1, 1], [1, 1, 1]])).toBeNull();
});

test('SEM is SD times the root of what is not reliable, and the band around the pass mark asks for another drill', () => {
  expect(standardError([50, 60, 70, 80, 90], 0.75)).toBeCloseTo(Math.sqrt(250) * 0.5, 9);
  const band = retestBand(60, 4);
  expect([55.9, 56, 60, 64, 64.1].map((total) => isRetest(band, total))).toEqual([false, true, true, true, false]);
});

test('of a single reliability of 0.45, three drills make 0.70 and five make 0.80', () => {
  expect([drillsFor(0.45, 0.7), drillsFor(0.45, 0.8)]).toEqual([3, 5]);
  expect([spearmanBrown(0.45, 3), spearmanBrown(0.35, 8)].map((value) => value.toFixed(3))).toEqual(['0.711', '0.812']);
  fc.assert(fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (single, wanted) => {
    const drills = drillsFor(single, wanted);
    expect(spearmanBrown(single, drills) >= wanted - 1e-6).toBe(true);
    if (drills > 1) expect(spearmanBrown(single, drills - 1) < wanted + 1e-6).toBe(true);
  }));
});

test('eight drills halve the error of two', () => {
  const of = (times: number): number => portfolioOf(Array.from({ length: times }, () => ({ share: 0.7, sem: 0.08 })))?.sem ?? 0;
  expect(of(8)).toBeCloseTo(of(2) / 2, 12);
});

test('Wilson intervals are the published ones and never leave 0 to 1', () => {
  expect([rateOf(8, 10), rateOf(0, 10), rateOf(10, 10)].map(({ low, high }) => [low?.toFixed(4), high?.toFixed(4)])).toEqual([['0.4902', '0.9433'], ['0.0000', '0.2775'], ['0.7225', '1.0000']]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
    const { rate, low, high } = rateOf(Math.round(share * n), n);
    expect(low !== null && high !== null && rate !== null && low >= 0 && low <= rate && rate <= high && high <= 1).toBe(true);
  }));
  expect(rateOf(0, 0)).toMatchObject({ rate: null, low: null, high: null });
});

test('about 95 of 100 Wilson intervals hold the true rate', () => {
  const next = dice(11);
  const held = Array.from({ length: 4000 }, () => { const hits = Array.from({ length: 40 }, () => next() < 0.7).filter(Boolean).length; const { low, high } = rateOf(hits, 40); return (low ?? 1) <= 0.7 && (high ?? 0) >= 0.7; }).filter(Boolean).length / 4000;
  expect(Math.abs(held - 0.95)).toBeLessThan(0.02);
});

test('rates by a key carry the runs behind them', () => {
  const rows = ['a', 'b', 'a'].map((key, i) => ({ runId: `r${i}`, passed: i !== 2, key }));
  expect(ratesBy(rows, ({ key }) => key).map(({ key, hits, n, runs }) => [key, hits, n, runs])).toEqual([['a', 1, 2, ['r0', 'r2']], ['b', 1, 1, ['r1']]]);
});

test('quadratic kappa is agreement in Lin\'s sense', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 2, maxLength: 40 }), (pairs) => {
    const n = pairs.length, a = pairs.reduce((sum, [x]) => sum + x, 0) / n, b = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
    const under = pairs.reduce((sum, [x, y]) => sum + (x - a) ** 2 + (y - b) ** 2, 0) / n + (a - b) ** 2;
    const kappa = weightedKappa(pairs, 5);
    if (kappa === null) expect(under).toBeCloseTo(0, 9);
    else expect(kappa).toBeCloseTo((2 * pairs.reduce((sum, [x, y]) => sum + (x - a) * (y - b), 0)) / n / under, 9);
  }));
});

test('the intraclass correlation of Shrout and Fleiss\'s example is 0.29', () => {
  expect(intraclass([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])).toBeCloseTo(0.29, 2);
});

test('five judges set 67.1 with an error of 1.5', () => {
  const mark = angoff([67.5, 65.6, 68.8, 62.5, 71.3].map((own) => [own / 100]));
  expect([mark?.mark.toFixed(1), mark?.error?.toFixed(1)]).toEqual(['67.1', '1.5']);
});

test('scores on a line over the verdicts give the mark on that line', () => {
  expect(borderlineRegression([1, 2, 3, 4, 5].map((verdict) => ({ verdict, score: 30 + 10 * verdict })))?.mark).toBeCloseTo(60, 9);
  expect(borderlineRegression([{ verdict: 3, score: 1 }, { verdict: 3, score: 2 }, { verdict: 3, score: 3 }])).toBeNull();
});

test('bands hold every run once', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
    expect(distributionOf(shares).bands.reduce((a, b) => a + b, 0)).toBe(shares.length);
  }));
  expect(distributionOf([0, 0.09, 0.1, 0.6, 0.599, 1]).bands).toEqual([2, 1, 0, 0, 0, 1, 1, 0, 0, 1]);
});
