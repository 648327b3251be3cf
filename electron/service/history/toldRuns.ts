import { tellingOf } from '../exam/telling.ts';
import type { Records, RunHeader, StoredScore } from '../ports.ts';
import type { Standing } from '../ports/evaluation.ts';
import { readSheet, type StoredSheet } from './storedSheet.ts';

/** A finished run that a person played and whose result may be told: as computed, and as it stands. */
export interface ToldRun { readonly header: RunHeader; readonly score: StoredScore; readonly stands: Standing; readonly sheet: StoredSheet }

type Record = ReturnType<Records['allRecords']>[number];

/** Oldest first. What a bot or a script played, or what went on from a step of another run, says nothing about a person and is left out, unless it is the run `asked` about. */
export function toldRuns(records: Records, all: readonly Record[], asked?: string): ToldRun[] {
  return all.toReversed().flatMap(({ header, score }) => {
    const speaks = header.participants[0]?.role === 'trainee' && header.parent === undefined;
    if ((!speaks && header.runId !== asked) || tellingOf(records, header) !== 'told') return [];
    const [sheet, stands] = [readSheet(score.sheet), records.evaluations.standing(header.runId)];
    return sheet && stands ? [{ header, score, stands, sheet }] : [];
  });
}
