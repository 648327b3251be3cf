import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cronbachAlpha, itemAnalysis, type AnsweredRun } from '../../../electron/assessment/index.ts';
import { theTable } from '../tables.ts';
import { chances, covariance, difficulty, generate, varianceOfSum, type Kind } from './generated.ts';

const rules = theTable('reading');
const kind: Kind = { masters: [0.95, 0.9, 0.85, 0.8, 0.7, 0.9, 0.6, 0.8, 0.75, 0.55, 0.3, 0.65], others: [0.75, 0.5, 0.55, 0.3, 0.4, 0.35, 0.2, 0.6, 0.25, 0.48, 0.4, 0.15] };
const items = kind.masters.map((_, i) => i);
const n = 20_000;
const rows = generate(kind, n, 20260318);
const runs: AnsweredRun[] = rows.map((row, r) => ({
  runId: `r${r}`, total: row.reduce((a, b) => a + b, 0), points: Object.fromEntries(row.map((value, i) => [`d${i}`, value])),
  answers: row.map((value, i) => ({ decision: `d${i}`, option: value === 1 ? 'a' : 'b', share: value, timedOut: false, took: 1000 })),
}));
const analysed = itemAnalysis(rules, items.map((i) => ({ id: `d${i}`, options: ['a', 'b'] })), runs);
/** Four standard errors of a share or correlation at this size. */
const tolerance = 4 * Math.sqrt(0.25 / (n * 0.27));

test('difficulty agrees with what the trainees were made of', () => {
  for (const i of items) expect(Math.abs((analysed[i]?.difficulty ?? 9) - difficulty(kind, i))).toBeLessThan(tolerance);
});

test('the correlation with the rest of the score agrees with its closed form, an even and a negative item included', () => {
  for (const i of items) {
    const rest = items.filter((j) => j !== i);
    const expected = rest.reduce((sum, j) => sum + covariance(kind, i, j), 0) / Math.sqrt(covariance(kind, i, i) * varianceOfSum(kind, rest));
    expect(Math.abs((analysed[i]?.pointBiserial ?? 9) - expected)).toBeLessThan(tolerance);
  }
});

test('discrimination of the upper and lower 27 % agrees with its closed form', () => {
  for (const i of items) {
    const rest = items.filter((j) => j !== i);
    const [m, o] = [kind.masters, kind.others].map((p) => chances(rest.map((j) => p[j] ?? 0)));
    const end = (scores: readonly number[]): number => {
      let left = 0.27, sum = 0;
      for (const k of scores) {
        const [pm, po] = [(m?.[k] ?? 0) / 2, (o?.[k] ?? 0) / 2];
        const taken = Math.min(left, pm + po);
        if (pm + po > 0) sum += (taken * (pm * (kind.masters[i] ?? 0) + po * (kind.others[i] ?? 0))) / (pm + po);
        left -= taken;
      }
      return sum / 0.27;
    };
    const scores = Array.from({ length: rest.length + 1 }, (_, k) => k);
    expect(Math.abs((analysed[i]?.discrimination ?? 9) - (end(scores.toReversed()) - end(scores)))).toBeLessThan(2 * tolerance);
  }
});

test('KR-20 agrees with its closed form', () => {
  const k = items.length;
  const expected = (k / (k - 1)) * (1 - items.reduce((sum, i) => sum + covariance(kind, i, i), 0) / varianceOfSum(kind, items));
  expect(Math.abs((cronbachAlpha(rows) ?? 9) - expected)).toBeLessThan(0.02);
});

test('an item that the weak solve more often is flagged for its key, a nearly even one as weak', () => {
  expect([analysed[10]?.flags, analysed[9]?.flags]).toEqual([['negative'], ['weak']]);
});

test('a decision is judged by those who reached it alone', () => {
  const reached = runs.filter((_, i) => i % 4 === 0);
  const some = runs.map((run, i) => (i % 4 === 0 ? run : { ...run, answers: run.answers.slice(1) }));
  const [first] = itemAnalysis(rules, [{ id: 'd0', options: ['a', 'b'] }], some);
  expect([first?.reached, first?.of, first?.runs.length]).toEqual([n / 4, n, n / 4]);
  expect(first?.difficulty).toBeCloseTo(reached.filter((run) => run.points['d0'] === 1).length / reached.length, 12);
});

test('every figure of an option leads to the runs behind it', () => {
  for (const { options, reached, runs: behind } of analysed) {
    expect(options.map((option) => option.runs.length)).toEqual(options.map(({ hits }) => hits));
    expect([behind.length, options.reduce((sum, { hits }) => sum + hits, 0)]).toEqual([reached, reached]);
  }
});

test('the order of the runs changes no figure, ties at the border included', () => {
  fc.assert(fc.property(fc.shuffledSubarray(runs.slice(0, 60), { minLength: 60, maxLength: 60 }), (shuffled) => {
    const figures = (list: readonly AnsweredRun[]): unknown => itemAnalysis(rules, [{ id: 'd3', options: ['a'] }], list).map(({ difficulty: p, discrimination, medianTime }) => [p?.toFixed(9), discrimination?.toFixed(9), medianTime]);
    expect(figures(shuffled)).toEqual(figures(runs.slice(0, 60)));
  }), { numRuns: 30 });
});

test.each([[4, 'words', null], [29, 'describe', null], [30, 'careful', 'number'], [99, 'careful', 'number'], [100, 'plain', 'number']] as const)('of %i runs it speaks in %s', (count, voice, figure) => {
  const [first] = itemAnalysis(rules, [{ id: 'd3', options: ['a', 'b'] }], runs.slice(0, count));
  expect([first?.voice, first?.discrimination === null ? null : typeof first?.discrimination, first?.difficulty === null]).toEqual([voice, figure, voice === 'words']);
});

test('time-outs count as reached, and the median time is of those who answered', () => {
  const timed: AnsweredRun[] = [1000, 3000, 2000, 9000, 8000, 7000].map((took, i) => ({ runId: `${i}`, total: 1, points: {}, answers: [{ decision: 'd', option: i < 3 ? 'a' : null, share: 0, timedOut: i >= 3, took }] }));
  expect(itemAnalysis(rules, [{ id: 'd', options: ['a'] }], timed)[0]).toMatchObject({ reached: 6, medianTime: 2000, timeOuts: { hits: 3, n: 6, rate: 0.5 } });
});
