import { expect, test } from 'vitest';
import type { Db } from '../../electron/records/database.ts';
import type { NewEvaluation } from '../../electron/service/ports/evaluation.ts';
import { aScore, now, someRecords, withARun } from '../support/records.ts';

const wall = now.toISOString();
const vote: NewEvaluation = { kind: 'vetoVote', runId: 'run-1', by: 'account-wang', body: { veto: 'v', holds: false }, words: ['李明没有让人上楼'], wall };

function aFile(): ReturnType<typeof someRecords> {
  const opened = someRecords();
  withARun(opened.records);
  opened.records.finishRun(aScore());
  opened.records.addSelfEvaluation('run-1', { well: '李明报警快', wrong: '', change: '', difficulty: 3, wall });
  opened.records.evaluations.add([vote, { kind: 'appeal', runId: 'run-1', by: 'person-1', body: { slip: '2026-0001', about: { kind: 'whole', id: '' } }, words: ['我叫李明'], wall }]);
  return opened;
}

function behindOurBack(db: Db, sql: string): void {
  for (const { name } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
}

test('entries come back as they were said, in their order, signed and in the ledger', () => {
  const { records } = aFile();
  expect(records.evaluations.ofRun('run-1')).toMatchObject([{ ...vote, number: 1, isErased: false }, { kind: 'appeal', number: 2 }]);
  expect(records.checkLedger()).toEqual([]);
});

test('entries cannot be changed or deleted, nor emptied but by erasing', () => {
  const { db } = aFile();
  expect(() => db.exec("UPDATE evaluations SET body = '{}'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM evaluations')).toThrow('append-only');
  expect(() => db.exec("UPDATE self_evaluations SET well = '很好'")).toThrow('append-only');
});

const changes: readonly [string, string, string][] = [
  ['a vote turned round', `UPDATE evaluations SET body = '{"holds":true,"veto":"v"}' WHERE number = 1`, 'the evaluation entry 1 was deleted or changed'],
  ['an entry deleted', 'DELETE FROM evaluations WHERE number = 2', 'the evaluation entry 2 was deleted or changed'],
  ['the words changed', `UPDATE evaluations SET words = '["别的"]' WHERE number = 1`, 'the words of the evaluation entry 1 were changed'],
  ['the words emptied', "UPDATE evaluations SET words = '', salt = NULL WHERE number = 1", 'the words of the evaluation entry 1 were deleted'],
  ['a signature of somebody else', "UPDATE evaluations SET signature = (SELECT signature FROM evaluations WHERE number = 2) WHERE number = 1", "does not bear its station's signature"],
  ['an entry slipped in', "INSERT INTO evaluations SELECT 3, run_id, kind, by, body, words, salt, words_hash, station, wall, signature FROM evaluations WHERE number = 1", 'the ledger does not know the evaluation entry 3'],
];

test.each(changes)('%s behind our back is named', (_what, sql, problem) => {
  const { records, db } = aFile();
  behindOurBack(db, sql);
  expect(records.checkLedger()).toContainEqual({ runId: 'run-1', problem: expect.stringContaining(problem) });
});

test('erasing a person takes every word said about their runs and by them; figures, votes and the chain stay', () => {
  const { records, db } = aFile();
  records.evaluations.keepDraft('run-1', 'account-wang', { mentor: 'business', levels: {}, comment: '李明很稳', moments: [] });
  expect(records.erasePerson('person-1', wall)).toEqual({ unsealed: 0 });
  expect(records.evaluations.ofRun('run-1')).toMatchObject([{ body: vote.body, words: [], isErased: true }, { words: [], isErased: true }]);
  expect(records.selfEvaluationsOf('run-1')).toEqual([{ well: '', wrong: '', change: '', difficulty: 3, wall }]);
  expect(records.evaluations.draft('run-1', 'account-wang')).toBeNull();
  expect(records.checkLedger()).toEqual([]);
  expect(db.serialize().includes('李明')).toBe(false);
});
