import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Db } from '../../electron/records/database.ts';
import { markPath } from '../../electron/records/mark.ts';
import { aScore, now, someRecords, withARun } from '../support/records.ts';

/** Finished and unfinished runs, an incident, a PIN: everything that the ledger tells of. */
function aFullFile(): ReturnType<typeof someRecords> {
  const opened = someRecords();
  const { records } = opened;
  withARun(records);
  records.incident('run-1', { kind: 'left', at: 5000, wall: now.toISOString(), detail: '' });
  records.finishRun(aScore());
  withARun(records, 'run-2');
  records.keepInvigilatorPin({ hash: 'a', setAt: 'w', setBy: 'a', wrongTries: 0 });
  return opened;
}

/** As somebody does it who opens the file with another program. */
function behindOurBack(db: Db, sql: string): void {
  for (const { name } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) db.exec(`DROP TRIGGER ${name}`);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
}

test('whatever the program does itself leaves the ledger sound, and wrong PINs are counted without a word of it', () => {
  const { records } = aFullFile();
  records.keepInvigilatorPin({ hash: 'a', setAt: 'w', setBy: 'a', wrongTries: 2 });
  const before = records.head();
  expect([records.checkLedger(), before.records]).toEqual([[], 1]);
  records.keepInvigilatorPin({ hash: 'b', setAt: 'x', setBy: 'a', wrongTries: 0 });
  expect([records.checkLedger(), records.head().entries]).toEqual([[], before.entries + 1]);
});

const changes: readonly [string, string, { runId: string | null; problem: string }][] = [
  ['an unfinished run deleted whole', "DELETE FROM inputs WHERE run_id = 'run-2'; DELETE FROM participants WHERE run_id = 'run-2'; DELETE FROM runs WHERE run_id = 'run-2'", { runId: 'run-2', problem: 'the run was deleted' }],
  ['the last score deleted', 'DELETE FROM scores', { runId: 'run-1', problem: 'the score of this run was deleted' }],
  ['an incident deleted', 'DELETE FROM incidents', { runId: 'run-1', problem: 'an incident of this run was deleted' }],
  ['an incident toned down', "UPDATE incidents SET kind = 'stall'", { runId: 'run-1', problem: 'an incident of this run was deleted or changed' }],
  ['the PIN deleted', 'DELETE FROM invigilator_pin', { runId: null, problem: 'PIN was deleted' }],
  ['the PIN replaced', "UPDATE invigilator_pin SET hash = 'c'", { runId: null, problem: 'PIN was replaced' }],
  ['an entry deleted', 'DELETE FROM ledger WHERE number = 3', { runId: null, problem: 'entry 4 of the ledger' }],
  ['an entry changed', "UPDATE ledger SET note = 'x' WHERE number = 2", { runId: null, problem: 'entry 2 of the ledger' }],
  ['a run slipped in', "INSERT INTO runs SELECT 'run-9', scenario_id, scenario_version, logic_hash, content_hash, engine_version, semantics, seed, variant, mode, station, seat, class_name, started_at, header_hash, rule, parent_run, parent_seq FROM runs WHERE run_id = 'run-1'", { runId: 'run-9', problem: 'does not know this run' }],
];

test.each(changes)('%s behind our back is named', (_what, sql, { runId, problem }) => {
  const { records, db } = aFullFile();
  behindOurBack(db, sql);
  expect(records.checkLedger()).toContainEqual({ runId, problem: expect.stringContaining(problem) });
});

test('a ledger cut short at its end is found by the mark beside the file', () => {
  const { records, db } = aFullFile();
  const { entries } = records.head();
  behindOurBack(db, `DELETE FROM runs WHERE run_id = 'run-2'; DELETE FROM ledger WHERE number >= ${entries - 1}; DELETE FROM invigilator_pin`);
  expect(records.checkLedger()).toEqual([{ runId: null, problem: expect.stringContaining('is not the one noted at') }]);
});

test('deleting who took part is found by the header', () => {
  const { records, db } = aFullFile();
  behindOurBack(db, 'DELETE FROM participants');
  expect(records.checkChain('run-2')).toBe('the header was changed');
});

test('what was there before the ledger is counted, so that losing it shows too', () => {
  const first = aFullFile();
  behindOurBack(first.db, 'DELETE FROM ledger; UPDATE runs SET rule = 1');
  first.db.close();
  rmSync(markPath(first.folder));
  const again = someRecords(first.folder);
  const told = (): string[] => again.records.checkLedger().map(({ problem }) => problem);
  expect(told()).toEqual([]);
  behindOurBack(again.db, "DELETE FROM incidents; DELETE FROM runs WHERE run_id = 'run-2'");
  expect(told()).toEqual(['1 of the 2 runs from before the ledger are missing', '1 of the 1 incidents from before the ledger are missing']);
});
