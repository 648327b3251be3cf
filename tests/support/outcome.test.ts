import { expect, test } from 'vitest';
import { playwrightOutcome, vitestOutcome } from './outcome.ts';

const file = (status: string, ...tests: string[]) => ({ name: 'a.test.ts', message: status === 'failed' ? 'no such module' : '', status, assertionResults: tests.map((each) => ({ status: each, fullName: 'it holds', failureMessages: each === 'failed' ? ['1 is not 2'] : [] })) });
const vitest = (numPassedTests: number, numFailedTests: number, ...testResults: object[]) => ({ numPassedTests, numFailedTests, testResults });
const playwright = (expected: number, unexpected: number, flaky: number, ...errors: object[]) => ({
  stats: { expected, unexpected, flaky },
  errors,
});

test.each([
  ['all pass', vitest(3, 0, file('passed', 'passed', 'passed', 'passed')), 0, [3, 0], []],
  ['one fails', vitest(1, 1, file('failed', 'passed', 'failed')), 1, [1, 1], ['a.test.ts › it holds: 1 is not 2']],
  ['a file cannot be loaded', vitest(1, 0, file('failed'), file('passed', 'passed')), 1, [1, 1], ['a.test.ts: no such module']],
  ['an error outside every test', vitest(2, 0, file('passed', 'passed', 'passed')), 1, [2, 1], []],
  ['no report', undefined, 0, [0, 1], []],
])('vitest: %s', (_what, report, exitCode, [passed, failed], failures) => {
  expect(vitestOutcome(report, exitCode)).toEqual({ name: 'vitest', passed, failed, failures });
});

test.each([
  ['all pass', playwright(3, 0, 0), 0, [3, 0]],
  ['one fails, one is flaky', playwright(1, 1, 1), 1, [1, 2]],
  ['a file cannot be loaded', playwright(0, 0, 0, {}), 1, [0, 1]],
  ['no report', undefined, 139, [0, 1]],
])('playwright: %s', (_what, report, exitCode, [passed, failed]) => {
  expect(playwrightOutcome(report, exitCode)).toEqual({ name: 'playwright', passed, failed, failures: [] });
});
