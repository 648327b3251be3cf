import { z } from 'zod';

/** What one tool found. A tool that dies without a report has failed once. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What the tool said of each failure: a long log is often read from its end only. */
  readonly failures: readonly string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({
    name: z.string(),
    message: z.string().default(''),
    status: z.string(),
    assertionResults: z.array(z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).default([]) })),
  })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

/** Counts tests, and each file that could not even be loaded as one failure. */
export function vitestOutcome(report: unknown, exitCode: number): Outcome {
  const read = vitestReport.safeParse(report);
  if (!read.success) return outcome('vitest', 0, 0, 1);
  const { numPassedTests, numFailedTests, testResults } = read.data;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  );
  const failures = testResults.flatMap(({ name, message, status, assertionResults }) =>
    assertionResults.every((each) => each.status !== 'failed')
      ? status === 'failed' ? [`${name}: ${message}`] : []
      : assertionResults.filter((each) => each.status === 'failed').map(({ fullName, failureMessages }) => `${name} › ${fullName}: ${failureMessages.join('; ')}`));
  return outcome('vitest', numPassedTests, numFailedTests + unloaded.length, exitCode, failures);
}

/** A flaky test is a failed test: nothing is tried twice. */
export function playwrightOutcome(report: unknown, exitCode: number): Outcome {
  const read = playwrightReport.safeParse(report);
  if (!read.success) return outcome('playwright', 0, 0, 1);
  const { stats, errors } = read.data;
  return outcome('playwright', stats.expected, stats.unexpected + stats.flaky + errors.length, exitCode);
}

/** An exit code that no counted failure explains is a failure of its own. */
function outcome(name: string, passed: number, failed: number, exitCode: number, failures: readonly string[] = []): Outcome {
  return { name, passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, failures };
}
