import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Db } from '../../electron/records/database.ts';
import { openRecordsFile } from '../../electron/records/openRecordsFile.ts';
import { createRecords } from '../../electron/records/recordsPort.ts';
import { enrol } from '../../electron/records/stations.ts';
import type { LoggedInput, Records, RunHeader, StoredScore } from '../../electron/service/ports.ts';

export const now = new Date('2026-03-18T08:30:00Z');

/** A folder of its own that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Real records in a real file, with the connection for tests that must reach below the port. */
export function someRecords(folder = aFolder(), at = now): { records: Records; db: Db; folder: string; notices: readonly { zh: string; en: string }[] } {
  const { db, notices } = openRecordsFile(folder, at, 'whole');
  const { station } = enrol(db, { id: 'station-1', label: 'test', wall: at.toISOString() }, [], true);
  onTestFinished(() => {
    if (db.open) db.close();
  });
  return { records: createRecords(db, station), db, folder, notices };
}

export function aHeader(runId = 'run-1', personId = 'person-1'): RunHeader {
  return {
    runId, scenarioId: 'test-drill', scenarioVersion: '1.0.0', logicHash: 'logic', contentHash: 'content', engineVersion: '1', semantics: 1,
    seed: 7, variant: null, mode: 'practice', station: 'station-1', seat: 'A1', className: null,
    participants: [{ personId, role: 'trainee' }], startedAt: now.toISOString(),
  };
}

export function anInput(seq: number, at = seq * 1000): LoggedInput {
  return { seq, at, wall: now.toISOString(), input: { type: 'optionChosen', decision: 'firstCall', option: 'a' } };
}

export function aScore(runId = 'run-1'): StoredScore {
  return {
    runId, finishedAt: now.toISOString(), endedAt: 60_000, total: 87.5, max: 100, grade: 'good', passed: true, vetoes: 0,
    sheet: '{"total":87.5}', inputDigest: 'digest', logicHash: 'logic', engineVersion: '1', semantics: 1,
  };
}

/** One finished run with `inputs` inputs. */
export function withARun(records: Records, runId = 'run-1', inputs = 3): void {
  if (!records.findPerson('person-1')) records.addPerson({ id: 'person-1', name: '李明', staffNo: '007' });
  records.openRun(aHeader(runId), { 'scenario.yaml': 'id: test-drill\n' });
  for (let seq = 1; seq <= inputs; seq += 1) records.appendInput(runId, anInput(seq));
}
