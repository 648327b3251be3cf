import { correctedResult } from '../evaluation/standing.ts';
import type { Ports } from '../ports.ts';
import type { RunRow } from '../ports/reports.ts';

/** A result as it stands: corrected where a review or an appeal corrected it, else as computed. What was computed stays on record beside it. */
export function asItStands(records: Ports['records'], row: RunRow): RunRow & { readonly corrected: boolean } {
  const correction = correctedResult(records, row.runId);
  if (!correction) return { ...row, corrected: false };
  const max = records.readScore(row.runId)?.max ?? 0;
  return { ...row, passed: correction.passed, share: max === 0 ? 0 : Math.round((correction.total * 1000) / max), corrected: true };
}
