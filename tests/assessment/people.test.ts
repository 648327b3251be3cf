import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cadreStatus, growthArchive, hoursLedger, programmeProgress, type ProgrammeRun, type RatedRun } from '../../electron/assessment/index.ts';
import { theTable } from './tables.ts';

const rules = theTable('cadreStatus');
const run = (n: number, period: string, crisis: number): RatedRun => ({ runId: `r${n}`, period, dimensions: { crisis, policy: 0.9 } });

test('one drill never colours anybody, and neither does one period', () => {
  expect(cadreStatus(rules, [run(1, '2026-1', 0)], []).colour).toBe('undecided');
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), fc.array(fc.boolean(), { maxLength: 6 }), (shares, remedials) => {
    expect(cadreStatus(rules, shares.map((share, i) => run(i, '2026-1', share)), remedials.map((met) => ({ period: '2026-1', met }))).colour).toBe('undecided');
  }));
});

test('a competency below the line twice running is yellow, and names the runs; three failed trainings make it red, as advice', () => {
  const weak = [run(1, '2026-1', 0.8), run(2, '2026-1', 0.5), run(3, '2026-2', 0.4)];
  expect(cadreStatus(rules, weak, [])).toEqual({ colour: 'yellow', why: 'weakTwice', dimensions: ['crisis'], runs: ['r2', 'r3'] });
  const failed = { period: '2026-2', met: false };
  expect(cadreStatus(rules, weak, [failed, failed]).colour).toBe('yellow');
  expect(cadreStatus(rules, weak, [failed, { period: '2026-2', met: true }, failed]).colour).toBe('yellow');
  expect(cadreStatus(rules, weak, [failed, failed, failed])).toMatchObject({ colour: 'red', why: 'remedialsFailed' });
});

test('two periods at or above the line are green; a single slip in them is left open', () => {
  expect(cadreStatus(rules, [run(1, '2026-1', 0.6), run(2, '2026-2', 0.7)], []).colour).toBe('green');
  expect(cadreStatus(rules, [run(1, '2026-1', 0.5), run(2, '2026-2', 0.7)], [])).toMatchObject({ colour: 'undecided', why: 'mixed', dimensions: ['crisis'] });
});

test('each drill counts two hours, once, and never more than twenty a year', () => {
  const hours = theTable('hours');
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (runs) => {
    const ledger = hoursLedger(hours, runs.map((n) => ({ runId: `r${n}`, day: '2026-05-01' })), 2026);
    expect(ledger.counted).toBe(Math.min(20, 2 * new Set(runs).size));
  }));
  const ledger = hoursLedger(hours, [{ kind: 'course', hours: 32, day: '2026-01-05', proof: 'c1' }, { kind: 'course', hours: 8, day: '2025-12-31', proof: 'c0' }, { kind: 'golf', hours: 9, day: '2026-02-01', proof: 'g' }], 2026);
  expect(ledger.lines[0]).toEqual({ kind: 'course', entered: 32, counted: 32, target: 40, missing: 8, from: ['c1'] });
  expect([ledger.counted, ledger.unknown]).toEqual([32, ['golf']]);
});

const { programmes, singleReliability } = theTable('programmes');
const standard = programmes[0]!;
const played = (n: number, more: Partial<ProgrammeRun> = {}): ProgrammeRun => ({ runId: `r${n}`, scenarioId: `s${n}`, category: `c${n % 4}`, mode: n < 2 ? 'exam' : 'assessed', day: '2026-03-01', passed: true, share: 0.8, ...more });
const eight = Array.from({ length: 8 }, (_, i) => played(i));

test('eight drills over four categories with two exams meet the standard programme, and its uncertainty is told', () => {
  const progress = programmeProgress(standard, eight, '2026-11-01', singleReliability);
  expect([progress.isMet, progress.gaps, progress.runs.length]).toEqual([true, [], 8]);
  expect(progress.reliability).toBeCloseTo(0.8116, 3);
});

test.each([
  ['practice', { mode: 'practice' }, 'mode'], ['a failed drill', { passed: false }, 'failed'], ['a drill of three years ago', { day: '2023-10-31' }, 'old'], ['the same drill again', { scenarioId: 's2' }, 'repeat'],
] as const)('%s does not count, and it is said why', (_name, change, why) => {
  const progress = programmeProgress(standard, [...eight.slice(0, 7), played(7, change)], '2026-11-01', singleReliability);
  expect([progress.isMet, progress.gaps, progress.left.map((each) => each.why)]).toEqual([false, [{ kind: 'drills', have: 7, need: 8 }], [why]]);
});

test('a repeat never takes away the exam that the drill already counts as', () => {
  const progress = programmeProgress(standard, [...eight, played(0, { runId: 'again', mode: 'assessed', day: '2026-04-01' })], '2026-11-01', singleReliability);
  expect([progress.isMet, progress.runs.includes('r0'), progress.left]).toEqual([true, true, [{ runId: 'again', why: 'repeat' }]]);
});

test('what a trainee lacks is named: drills, categories, exams, and required ones by name', () => {
  const progress = programmeProgress({ ...standard, requiredDrills: ['s9'], requiredCategories: ['gas'] }, [played(2), played(6)], '2026-11-01', singleReliability);
  expect(progress.gaps).toEqual([{ kind: 'drills', have: 2, need: 8 }, { kind: 'categories', have: 1, need: 4 }, { kind: 'exams', have: 0, need: 2 }, { kind: 'drill', id: 's9' }, { kind: 'category', id: 'gas' }]);
});

test('the growth archive shows a gap as a gap and keeps ratings and entries apart', () => {
  const archive = theTable('archive');
  const facts = { runs: [{ runId: 'r1', share: 0.6, vetoes: 1 }, { runId: 'r2', share: 0.8, vetoes: 0 }], improvements: { done: 0, of: 0 }, hours: 12, certificates: { held: 1, of: 3 } };
  const lines = growthArchive(archive, facts, [{ code: 'mentor', source: 'R', value: 4, id: 'm1' }, { code: 'residents', source: 'R', value: 5, id: 'wrong' }]);
  const value = (code: string): number | null | undefined => lines.find((each) => each.code === code)?.value;
  expect(lines).toHaveLength(12);
  expect([value('runs'), value('vetoes'), value('hours'), value('mentor'), value('residents'), value('improvements'), value('certificates')]).toEqual([2, 1, 12, 4, null, null, 1]);
  expect(value('mean')).toBeCloseTo(0.7, 12);
  expect(growthArchive(archive, { ...facts, improvements: { done: 2, of: 4 } }, []).find(({ code }) => code === 'improvements')).toMatchObject({ value: 0.5, evidence: 4 });
});
