import { expect, test } from 'vitest';
import { canonical, inputHash } from '../../electron/records/chain.ts';
import { aHeader, anInput, aScore, now, someRecords, withARun } from '../support/records.ts';

test('a run, its inputs and its score come back as they were stored', () => {
  const { records } = someRecords();
  withARun(records);
  records.finishRun(aScore());
  expect(records.readRun('run-1')).toEqual(aHeader());
  expect(records.readInputs('run-1')).toEqual([anInput(1), anInput(2), anInput(3)]);
  expect(records.readScore('run-1')).toEqual(aScore());
  expect(records.recordsOf('person-1')).toEqual([{ header: aHeader(), score: aScore() }]);
  expect(records.scenarioFiles('content')).toEqual({ 'scenario.yaml': 'id: test-drill\n' });
  expect(records.checkChain('run-1')).toBeNull();
  expect(records.checkScores()).toEqual([]);
});

test('only the next input is taken', () => {
  const { records } = someRecords();
  withARun(records);
  expect(() => records.appendInput('run-1', anInput(3))).toThrow('does not follow');
  expect(() => records.appendInput('run-1', anInput(5))).toThrow('does not follow');
  expect(records.readInputs('run-1')).toHaveLength(3);
});

test('unfinished runs belong to their own trainee and end with the score', () => {
  const { records } = someRecords();
  records.addPerson({ id: 'person-2', name: '李明', staffNo: '008' });
  withARun(records);
  expect([records.unfinishedOf('person-1').length, records.unfinishedOf('person-2').length]).toEqual([1, 0]);
  records.finishRun(aScore());
  expect(records.unfinished()).toEqual([]);
});

test('a heartbeat never goes back', () => {
  const { records } = someRecords();
  withARun(records);
  expect(records.lastHeartbeat('run-1')).toBeNull();
  records.heartbeat('run-1', { at: 5000, played: 2000, wall: 'w' });
  records.heartbeat('run-1', { at: 4000, played: 2500, wall: 'x' });
  expect(records.lastHeartbeat('run-1')).toEqual({ at: 5000, played: 2000, wall: 'w' });
});

test('people are found by name or number, taken literally, most recent first', () => {
  const { records } = someRecords();
  records.addPerson({ id: 'a', name: '李明', staffNo: '007' });
  records.addPerson({ id: 'b', name: '李明', staffNo: '1007' });
  records.addPerson({ id: 'c', name: '王%芳', staffNo: '9' });
  records.touchPerson('b', '2026-03-18T08:00:00Z');
  const found = (search: string): string[] => records.listPeople(search).map(({ id }) => id);
  expect([found('007'), found('%'), found('李')]).toEqual([['b', 'a'], ['c'], ['b', 'a']]);
});

const changes: readonly [string, string, string][] = [
  ['an input', "UPDATE inputs SET input = replace(input, '\"a\"', '\"b\"') WHERE seq = 2", 'input 2 was changed'],
  ['a blank in an input', "UPDATE inputs SET input = input || ' ' WHERE seq = 2", 'input 2 was changed'],
  ['the time of an input', 'UPDATE inputs SET at = at + 1 WHERE seq = 1', 'input 1 was changed'],
  ['an input that is no JSON', "UPDATE inputs SET input = 'x' WHERE seq = 3", 'input 3 was changed'],
  ['a missing input', 'DELETE FROM inputs WHERE seq = 2', 'input 2 is missing'],
  ['a missing last input', 'DELETE FROM inputs WHERE seq = 3', 'the inputs do not end'],
  ['the header', "UPDATE runs SET seed = 8", 'the header was changed'],
  ['who took part', "UPDATE participants SET role = 'observer'", 'the header was changed'],
  ['the scenario text', "UPDATE scenario_files SET text = text || '#'", 'scenario.yaml was changed'],
  ['the total', 'UPDATE scores SET total = 100', 'the stored score was changed'],
  ['the pass', 'UPDATE scores SET passed = 0', 'the stored score was changed'],
  ['the sheet', "UPDATE scores SET sheet = '{\"total\":99}'", 'the stored score was changed'],
  ['the digest', "UPDATE scores SET input_digest = 'other'", 'the stored score was changed'],
];

test.each(changes)('%s changed behind our back is found', (_what, sql, problem) => {
  const { records, db } = someRecords();
  withARun(records);
  records.finishRun(aScore());
  for (const { name } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  expect(records.checkChain('run-1')).toContain(problem);
});

test('a removed score is missed by the one after it', () => {
  const { records, db } = someRecords();
  for (const runId of ['run-1', 'run-2', 'run-3']) {
    withARun(records, runId);
    records.finishRun(aScore(runId));
  }
  db.exec("DROP TRIGGER scores_never_go; DELETE FROM scores WHERE run_id = 'run-2'");
  expect(records.checkScores().map(({ runId }) => runId)).toEqual(['run-3']);
});

test('a full disk refuses the input and loses nothing that was acknowledged', () => {
  const { records, db } = someRecords();
  withARun(records);
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
  const append = (): void => {
    for (let seq = 4; seq < 500; seq += 1) records.appendInput('run-1', anInput(seq));
  };
  expect(append).toThrow('full');
  const kept = records.readInputs('run-1').length;
  db.pragma('max_page_count = 100000');
  records.appendInput('run-1', anInput(kept + 1));
  expect(records.readInputs('run-1')).toHaveLength(kept + 1);
  expect(records.checkChain('run-1')).toBeNull();
});

test('an input of a kind that only a newer program knows is refused by its name; its chain is whole', () => {
  const { records, db } = someRecords();
  withARun(records, 'run-1', 1);
  const { hash } = db.prepare<[], { hash: string }>('SELECT hash FROM inputs').get()!;
  const link = { seq: 2, at: 2000, wall: now.toISOString(), input: { drone: 'd1', type: 'droneSent' } };
  db.prepare('INSERT INTO inputs (run_id, seq, at, wall, input, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)').run('run-1', 2, 2000, link.wall, canonical(link.input), hash, inputHash(hash, 'run-1', link));
  expect(() => records.readInputs('run-1')).toThrow(/2项操作“droneSent”是本程序不认识的类型[\s\S]*the kind "droneSent", which this program does not know/);
  expect(records.checkChain('run-1')).toBeNull();
});

test('an input of a version that only a newer program knows is refused, and kept as it was stored', () => {
  const { records, db } = someRecords();
  withARun(records, 'run-1', 1);
  const { hash } = db.prepare<[], { hash: string }>('SELECT hash FROM inputs').get()!;
  const link = { seq: 2, at: 2000, wall: now.toISOString(), input: { type: 'paused', v: 99 } };
  db.prepare('INSERT INTO inputs (run_id, seq, at, wall, input, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)').run('run-1', 2, 2000, link.wall, canonical(link.input), hash, inputHash(hash, 'run-1', link));
  expect(() => records.readInputs('run-1')).toThrow(/较新的沙盘[\s\S]*newer Shapan/);
  expect(records.storedInputs('run-1').map(({ at, input }) => [at, input])).toEqual([[1000, anInput(1).input], [2000, { type: 'paused', v: 99 }]]);
  expect(records.checkChain('run-1')).toBeNull();
});

test('an input of a known kind that does not read is refused too', () => {
  const { records, db } = someRecords();
  withARun(records, 'run-1', 1);
  for (const { name } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) db.exec(`DROP TRIGGER ${name}`);
  db.exec("UPDATE inputs SET input = replace(input, '\"option\":\"a\"', '\"option\":1')");
  expect(() => records.readInputs('run-1')).toThrow('input 1 (optionChosen) of run run-1 cannot be read');
});
