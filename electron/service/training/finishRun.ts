import { engineVersion, semantics } from '../../../scenarios/engine/index.ts';
import { canonicalText, inputDigest, lastStep } from '../digest.ts';
import type { Ports, StoredScore } from '../ports.ts';
import { sheetInPoints } from '../sheet.ts';
import { answersOf } from '../statistics/answersOf.ts';
import type { LiveRun } from './liveRun.ts';
import { recordInput } from './recordInput.ts';

/**
 * Stores the end of a run: where no input of the log brought it, the clock's last step is logged first, so that the log
 * alone leads to the end. May be tried again after a failed write; each step is done once.
 */
export function finishRun(ports: Pick<Ports, 'records' | 'clock'>, live: LiveRun): void {
  const step = lastStep(live.run, live.inputs);
  if (step) recordInput(ports, live, step.at, step.input);
  ports.records.finishRun(scoreOf(live, ports.records, new Date(ports.clock.wall()).toISOString()), answersOf(live.run));
}

/** A run's score as it is stored, with the provenance that `verify` needs. */
export function scoreOf({ run, header }: Pick<LiveRun, 'run' | 'header'>, records: Pick<Ports['records'], 'storedInputs'>, finishedAt: string): StoredScore {
  const sheet = sheetInPoints(run);
  return {
    runId: header.runId, finishedAt, endedAt: sheet.durationMs, total: sheet.total, max: sheet.max, grade: sheet.grade, passed: sheet.passed,
    vetoes: sheet.vetoes.length, sheet: canonicalText(sheet), inputDigest: inputDigest(records.storedInputs(header.runId)),
    logicHash: header.logicHash, engineVersion, semantics,
  };
}
