import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect, migrate } from '../../electron/records/open.ts';
import { recordsPath } from '../../electron/records/openRecordsFile.ts';
import { aFolder, aHeader, anInput, aScore, now, someRecords, withARun } from '../support/records.ts';

const wall = now.toISOString();

test.each([
  ['renamed', "UPDATE people SET name = '王芳'", 'changed'],
  ['given another number', "UPDATE people SET staff_no = '008'", 'changed'],
  ['emptied by hand', "UPDATE people SET name = '', staff_no = '', salt = NULL", 'changed'],
  ['made to look erased by hand', "UPDATE people SET name = '已删除人员', staff_no = '', salt = NULL, erased_at = 'w'", 'changed'],
  ['left alone', "UPDATE people SET last_seen = 'w'", 'same'],
])('a person %s behind our back: %3$s', (_what, sql, standing) => {
  const { records, db } = someRecords();
  withARun(records);
  db.exec(sql);
  expect(records.peopleOfRun('run-1')).toBe(standing);
});

test('a record cannot be moved to another person unseen', () => {
  const { records, db } = someRecords();
  records.addPerson({ id: 'person-2', name: '王芳', staffNo: '008' });
  withARun(records);
  db.exec("DROP TRIGGER participants_never_change; UPDATE participants SET person_id = 'person-2'");
  expect(records.checkChain('run-1')).toBe('the header was changed');
});

test('two people of one name and number have different commitments, and a commitment tells no name', () => {
  const { records, db } = someRecords();
  withARun(records);
  records.addPerson({ id: 'person-2', name: '李明', staffNo: '007' });
  records.openRun(aHeader('run-2', 'person-2'), {});
  const commitments = db.prepare<[], { commitment: string }>('SELECT commitment FROM participants').all().map(({ commitment }) => commitment);
  expect(new Set(commitments).size).toBe(2);
});

test('erasing somebody leaves the chain whole, the record without a name, and no trace of the name in any file of the folder', () => {
  const { records, db, folder } = someRecords();
  records.addPerson({ id: 'person-1', name: '欧阳罕见名', staffNo: 'NO-4711-X' });
  withARun(records);
  records.finishRun(aScore());
  records.touchPerson('person-1', wall);
  expect(records.erasePerson('person-1', wall)).toEqual({ unsealed: 0 });
  expect(records.erasePerson('person-1', wall)).toBeNull();
  expect(records.findPerson('person-1')).toMatchObject({ name: '已删除人员', staffNo: '', lastSeen: null });
  expect([records.listPeople(''), records.findByStaffNo('')]).toEqual([[], []]);
  expect([records.peopleOfRun('run-1'), records.checkChain('run-1'), records.checkLedger(), records.recordsOf('person-1').length]).toEqual(['erased', null, [], 1]);
  for (const file of readdirSync(folder).filter((each) => each.startsWith('records.db'))) {
    const bytes = readFileSync(join(folder, file));
    expect([file, bytes.includes('欧阳罕见名'), bytes.includes('NO-4711-X')]).toEqual([file, false, false]);
  }
  db.exec("UPDATE people SET name = '欧阳罕见名', erased_at = NULL");
  expect([records.peopleOfRun('run-1'), records.checkLedger().length]).toEqual(['changed', 1]);
});

test('runs from before people were bound stay sound under their own rule and go on', () => {
  const folder = aFolder();
  const old = connect(recordsPath(folder));
  migrate(old, 4);
  old.exec(`INSERT INTO stations VALUES ('station-1', 'A', '${wall}'); INSERT INTO people VALUES ('person-1', '李明', '007', NULL)`);
  // The header's hash as the program of that time wrote it.
  const { runId, scenarioId, scenarioVersion, startedAt } = aHeader();
  old.exec(`INSERT INTO runs VALUES ('${runId}', '${scenarioId}', '${scenarioVersion}', 'logic', 'content', '1', 1, 7, NULL, 'practice', 'station-1', 'A1', NULL, '${startedAt}', '0f5b8c0c3c4c8b6b')`);
  old.exec(`INSERT INTO participants VALUES ('${runId}', 0, 'person-1', 'trainee')`);
  old.close();
  const { records, db } = someRecords(folder);
  expect(records.checkChain(runId)).toBe('the header was changed');
  db.exec(`DROP TRIGGER runs_never_change; UPDATE runs SET header_hash = '${hashOfThatTime}'`);
  expect([records.checkChain(runId), records.peopleOfRun(runId), records.checkLedger()]).toEqual([null, 'unbound', []]);
  records.appendInput(runId, anInput(1));
  records.finishRun(aScore(runId));
  expect([records.checkChain(runId), records.checkScores(), records.checkLedger()]).toEqual([null, [], []]);
});

const hashOfThatTime = 'cd0e449dc4dda37a783056620605a7ed1c96a5de3343449e0564bc98d10ea536';
