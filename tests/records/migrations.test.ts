import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../electron/records/migrations/index.ts';
import { connect, migrate, versionOf } from '../../electron/records/open.ts';
import type { Db } from '../../electron/records/database.ts';
import { aFolder } from '../support/records.ts';
import { join } from 'node:path';

function at(version: number): Db {
  const db = connect(join(aFolder(), 'records.db'));
  migrate(db, version);
  return db;
}

function tables(db: Db): string[] {
  return db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all().map(({ name }) => name);
}

const person = "INSERT INTO people VALUES ('p', '李明', '007', NULL)";
const station = "INSERT INTO stations VALUES ('s', 'A', '2026-03-18')";
const run = `INSERT INTO runs VALUES ('r', 'd', '1.0.0', 'l', 'c', '1', 1, 7, NULL, 'practice', 's', NULL, NULL, '2026-03-18', 'h')`;

test('every connection is durable and keeps references whole', () => {
  const db = at(0);
  expect(['journal_mode', 'synchronous', 'foreign_keys'].map((name) => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1]);
});

test('each numbered file is in the list', () => {
  const files = readdirSync(join(import.meta.dirname, '../../electron/records/migrations')).filter((file) => file !== 'index.ts');
  expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(migrations.map((_, index) => index + 1));
});

test('0 → 1 makes stations and people', () => {
  const db = at(0);
  migrate(db, 1);
  expect([versionOf(db), tables(db)]).toEqual([1, ['people', 'stations']]);
});

test('1 → 2 keeps people and adds runs whose inputs cannot be changed or deleted', () => {
  const db = at(1);
  db.exec(`${person}; ${station}`);
  migrate(db, 2);
  db.exec(`${run}; INSERT INTO inputs VALUES ('r', 1, 0, 'w', '{}', 'h', 'i')`);
  expect(db.prepare('SELECT * FROM people').all()).toEqual([{ id: 'p', name: '李明', staff_no: '007', last_seen: null }]);
  expect(() => db.exec("UPDATE inputs SET at = 5 WHERE run_id = 'r'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM inputs')).toThrow('append-only');
  expect(() => db.exec("UPDATE runs SET seed = 8 WHERE run_id = 'r'")).toThrow('fixed');
});

test('2 → 3 keeps runs and adds scores that cannot be changed or deleted', () => {
  const db = at(2);
  db.exec(`${station}; ${run}`);
  migrate(db, 3);
  db.exec("INSERT INTO scores VALUES (1, 'r', 's', 'w', 1, 87.5, 100, 'good', 1, 0, '{}', 'd', 'l', '1', 1, 'h', 'p', 'x')");
  expect(db.prepare('SELECT run_id, total FROM scores').all()).toEqual([{ run_id: 'r', total: 87.5 }]);
  expect(() => db.exec('UPDATE scores SET total = 100')).toThrow('append-only');
  expect(() => db.exec('DELETE FROM scores')).toThrow('append-only');
});

test('3 → 4 keeps scores and adds the PIN and exam acts that cannot be changed or deleted', () => {
  const db = at(3);
  db.exec(`${person}; ${station}; ${run}; INSERT INTO incidents VALUES (1, 'r', 'stall', 5, 'w', '3000 ms')`);
  migrate(db, 4);
  db.exec("INSERT INTO exam_acts VALUES (1, 'started', 'e', 'p', 'd', 'r', '', 'w', 'x', 'y'); INSERT INTO invigilator_pin VALUES (1, 'h', 'w', 0)");
  expect(db.prepare('SELECT kind, at FROM incidents').all()).toEqual([{ kind: 'stall', at: 5 }]);
  expect(() => db.exec("UPDATE exam_acts SET kind = 'released'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM exam_acts')).toThrow('append-only');
  expect(() => db.exec("INSERT INTO invigilator_pin VALUES (2, 'h', 'w', 0)")).toThrow('CHECK');
});

test('4 → 5 keeps everything, old runs under their own rule, and nothing of a record can be deleted', () => {
  const db = at(4);
  db.exec(`${person}; ${station}; ${run}; INSERT INTO participants VALUES ('r', 0, 'p', 'trainee'); INSERT INTO incidents VALUES (1, 'r', 'stall', 5, 'w', '3000 ms')`);
  db.exec("INSERT INTO scenario_files VALUES ('s', 't'); INSERT INTO scenario_contents VALUES ('c', 'p', 's'); INSERT INTO invigilator_pin VALUES (1, 'h', 'w', 0)");
  migrate(db, 5);
  db.exec("INSERT INTO ledger VALUES (1, 'begun', '', '', '', 'w', 'p', 'h')");
  expect(db.prepare('SELECT rule, commitment, salt FROM runs JOIN participants USING (run_id) JOIN people ON people.id = person_id').all()).toEqual([{ rule: 1, commitment: null, salt: null }]);
  for (const table of ['runs', 'participants', 'incidents', 'scenario_files', 'scenario_contents', 'invigilator_pin', 'people', 'stations', 'ledger']) expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow(/append-only|fixed|erased|stay|replaced/);
  for (const change of ["participants SET role = 'x'", 'incidents SET at = 6', "scenario_files SET text = 'u'", "scenario_contents SET path = 'q'", "ledger SET ref = 'x'"]) expect(() => db.exec(`UPDATE ${change}`), change).toThrow(/append-only|fixed/);
});

test('5 → 6 keeps the PIN without saying who set it, and adds accounts that cannot be deleted and an audit log that cannot be changed', () => {
  const db = at(5);
  db.exec("INSERT INTO invigilator_pin VALUES (1, 'h', 'w', 0)");
  migrate(db, 6);
  db.exec("INSERT INTO accounts VALUES ('a', 'zhang', '张', 'instructor', 'h', 0, 0, 'w'); INSERT INTO audit VALUES (1, 'signedIn', 'a', 'a', '', 'w', 'p', 'x')");
  expect(db.prepare('SELECT hash, set_by FROM invigilator_pin').all()).toEqual([{ hash: 'h', set_by: null }]);
  expect(() => db.exec('DELETE FROM accounts')).toThrow('disabled, not deleted');
  expect(() => db.exec("INSERT INTO accounts VALUES ('b', 'li', '李', 'trainee', 'h', 0, 0, 'w')")).toThrow('CHECK');
  expect(() => db.exec("UPDATE audit SET note = 'x'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM audit')).toThrow('append-only');
});

test('6 → 7 keeps runs and adds self-evaluations that cannot be changed or deleted', () => {
  const db = at(6);
  db.exec(`${station}; INSERT INTO runs (run_id, scenario_id, scenario_version, logic_hash, content_hash, engine_version, semantics, seed, mode, station, started_at, header_hash) VALUES ('r', 'd', '1', 'l', 'c', '1', 1, 7, 'practice', 's', 'w', 'h')`);
  migrate(db, 7);
  db.exec("INSERT INTO self_evaluations VALUES (1, 'r', '报警快', '', '', 3, 'w')");
  expect(db.prepare('SELECT well FROM runs JOIN self_evaluations USING (run_id)').all()).toEqual([{ well: '报警快' }]);
  expect(() => db.exec('UPDATE self_evaluations SET difficulty = 1')).toThrow('append-only');
  expect(() => db.exec('DELETE FROM self_evaluations')).toThrow('append-only');
  expect(() => db.exec("INSERT INTO self_evaluations VALUES (2, 'r', '', '', '', 6, 'w')")).toThrow('CHECK');
});

test('7 → 8 keeps everything and sums the results of trainees for statistics', () => {
  const db = at(7);
  db.exec(`INSERT INTO people (id, name, staff_no) VALUES ('p', '李明', '007'); ${station}; ${run.replace("'h')", "'h', 1)")}`);
  db.exec("INSERT INTO participants (run_id, position, person_id, role) VALUES ('r', 0, 'p', 'trainee'); INSERT INTO scores VALUES (1, 'r', 's', '2026-03-18T04:00:00Z', 1, 87.5, 100, 'good', 1, 0, '{}', 'd', 'l', '1', 1, 'h', 'p', 'x')");
  migrate(db, 8);
  expect(db.prepare('SELECT run_id, attempt, passed, share FROM run_facts').all()).toEqual([{ run_id: 'r', attempt: 1, passed: 1, share: 875 }]);
  expect(db.prepare('SELECT runs, passed, b8 FROM run_sums').all()).toEqual([{ runs: 1, passed: 1, b8: 1 }]);
  expect(db.prepare('SELECT * FROM answers').all()).toEqual([]);
});

test('8 → 9 keeps people as they are called and adds the roster, whose entries can only be emptied, and classes', () => {
  const db = at(8);
  db.exec("INSERT INTO people (id, name, staff_no) VALUES ('p', '李明', '007')");
  migrate(db, 9);
  db.exec("INSERT INTO classes VALUES ('c', '春季班', '2026-03-01', '2026-03-31', ''); INSERT INTO class_members VALUES ('c', 'p')");
  expect(db.prepare('SELECT name, staff_no, unit FROM people_now').all()).toEqual([{ name: '李明', staff_no: '007', unit: '' }]);
  db.exec("INSERT INTO person_entries VALUES (1, 'p', '李敏', '070', '和平里', '', 's', 'a', 'w')");
  expect(db.prepare('SELECT name, staff_no, unit FROM people_now').all()).toEqual([{ name: '李敏', staff_no: '070', unit: '和平里' }]);
  expect(() => db.exec("UPDATE person_entries SET unit = '东城'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM person_entries')).toThrow('append-only');
  db.exec("UPDATE person_entries SET name = '', staff_no = '', unit = '', post = '', salt = NULL");
});

test('9 → 10 keeps every run as one that goes on from no other, and holds both halves of where a run goes on from together', () => {
  const db = at(9);
  db.exec(`${station}; ${run.replace("'h')", "'h', 2)")}`);
  migrate(db, 10);
  expect(db.prepare('SELECT run_id, rule, parent_run, parent_seq FROM runs').all()).toEqual([{ run_id: 'r', rule: 2, parent_run: null, parent_seq: null }]);
  expect(() => db.exec(`${run.replace("'r'", "'half'").replace("'h')", "'h', 2, 'r', NULL)")}`)).toThrow('CHECK');
  expect(() => db.exec(`${run.replace("'r'", "'orphan'").replace("'h')", "'h', 2, 'nowhere', 1)")}`)).toThrow('FOREIGN KEY');
});

test('11 → 12 keeps self-evaluations, which can now be emptied and nothing else, and adds what people say about runs', () => {
  const db = at(11);
  db.exec(`${station}; INSERT INTO runs (run_id, scenario_id, scenario_version, logic_hash, content_hash, engine_version, semantics, seed, mode, station, started_at, header_hash) VALUES ('r', 'd', '1', 'l', 'c', '1', 1, 7, 'assessed', 's', 'w', 'h')`);
  db.exec("INSERT INTO self_evaluations VALUES (1, 'r', '报警快', '', '', 3, 'w')");
  migrate(db, 12);
  expect(() => db.exec("UPDATE self_evaluations SET well = '', difficulty = 1")).toThrow('append-only');
  db.exec("UPDATE self_evaluations SET well = ''; INSERT INTO evaluations VALUES (1, 'r', 'appeal', 'p', '{}', '[]', 's', 'h', 's', 'w', 'x')");
  expect(db.prepare('SELECT well, difficulty FROM self_evaluations').all()).toEqual([{ well: '', difficulty: 3 }]);
  expect(() => db.exec("UPDATE evaluations SET by = 'q'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM evaluations')).toThrow('append-only');
  expect(() => db.exec("INSERT INTO evaluations VALUES (2, 'r', 'praise', 'p', '{}', '[]', 's', 'h', 's', 'w', 'x')")).toThrow('CHECK');
});

test('13 → 14 keeps people and adds what is entered about them from outside, which can only be emptied and is corrected once', () => {
  const db = at(13);
  db.exec("INSERT INTO people (id, name, staff_no) VALUES ('p', '李明', '007')");
  migrate(db, 14);
  db.exec("INSERT INTO outside_entries VALUES (1, 'p', NULL, '{}', 's', 'a', 'w'); INSERT INTO outside_entries VALUES (2, 'p', 1, '{}', 's', 'a', 'w')");
  expect(db.prepare('SELECT name FROM people').all()).toEqual([{ name: '李明' }]);
  expect(() => db.exec("INSERT INTO outside_entries VALUES (3, 'p', 1, '{}', 's', 'a', 'w')")).toThrow('UNIQUE');
  expect(() => db.exec("UPDATE outside_entries SET body = '[]'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM outside_entries')).toThrow('append-only');
  db.exec("UPDATE outside_entries SET body = '', salt = NULL");
});

test('14 → 15 keeps a centre’s own terms as the first version of its programme, and versions are append-only', () => {
  const db = at(14);
  db.exec(`INSERT INTO paper_texts VALUES ('programme', 'standard', '{"leastDrills":3}', 'a', 'w'), ('settings', 'centre', '{}', 'a', 'w')`);
  migrate(db, 15);
  expect(db.prepare('SELECT * FROM programme_versions').all()).toEqual([{ programme_id: 'standard', version: 1, json: '{"leastDrills":3}', by: 'a', wall: 'w' }]);
  expect(db.prepare('SELECT kind FROM paper_texts').all()).toEqual([{ kind: 'settings' }]);
  expect(() => db.exec("UPDATE programme_versions SET json = '{}'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM programme_versions')).toThrow('append-only');
});

test('15 → 16 keeps exam acts as they are and adds words that can only be emptied', () => {
  const db = at(15);
  db.exec(`${station}; INSERT INTO people (id, name, staff_no) VALUES ('p', '李明', '007'); INSERT INTO runs (run_id, scenario_id, scenario_version, logic_hash, content_hash, engine_version, semantics, seed, mode, station, started_at, header_hash) VALUES ('r', 'd', '1', 'l', 'c', '1', 1, 7, 'exam', 's', 'w', 'h')`);
  db.exec("INSERT INTO exam_acts VALUES (1, 'annulled', 'x', 'p', 'd', 'r', '换人代考', 'w', 'h', 'i')");
  migrate(db, 16);
  expect(db.prepare('SELECT note FROM exam_acts').all()).toEqual([{ note: '换人代考' }]);
  db.exec("INSERT INTO words VALUES ('sealed:x', 'r', '换人代考', 'salt')");
  expect(() => db.exec("UPDATE words SET text = '别的'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM words')).toThrow('append-only');
  db.exec("UPDATE words SET text = '', salt = NULL");
});

test('16 → 17 keeps computed scores, and what statistics read of a corrected run follows its last correction', () => {
  const db = at(16);
  db.exec(`INSERT INTO people (id, name, staff_no) VALUES ('p', '李明', '007'); ${station}; INSERT INTO runs (run_id, scenario_id, scenario_version, logic_hash, content_hash, engine_version, semantics, seed, mode, station, started_at, header_hash) VALUES ('r', 'd', '1', 'l', 'c', '1', 1, 7, 'assessed', 's', 'w', 'h'), ('q', 'd', '1', 'l', 'c', '1', 1, 7, 'assessed', 's', 'w', 'h')`);
  db.exec("INSERT INTO scores VALUES (1, 'r', 's', '2026-03-18T04:00:00Z', 1, 40, 80, 'poor', 0, 1, '{}', 'd', 'l', '1', 1, 'h', 'p', 'x'), (2, 'q', 's', '2026-03-18T04:00:00Z', 1, 70, 80, 'good', 1, 0, '{}', 'd', 'l', '1', 1, 'h', 'p', 'y')");
  db.exec("INSERT INTO run_facts VALUES (1, 'r', 'd', '1', '', 'p', '', '', 'assessed', 1, 0, 500, 1, '2026-03-18'), (2, 'q', 'd', '1', '', 'p', '', '', 'assessed', 2, 1, 875, 0, '2026-03-18')");
  const corrected = (number: number, total: number, passed: boolean): void => { db.prepare("INSERT INTO evaluations VALUES (?, 'r', 'correction', 'a', ?, '[]', 's', 'h', 's', 'w', 'x')").run(number, JSON.stringify({ total, grade: 'good', passed, vetoes: [] })); };
  corrected(1, 10, false);
  corrected(2, 60, true);
  migrate(db, 17);
  expect(db.prepare('SELECT run_id, passed, share, vetoes FROM run_facts ORDER BY number').all()).toEqual([{ run_id: 'r', passed: 1, share: 750, vetoes: 0 }, { run_id: 'q', passed: 1, share: 875, vetoes: 0 }]);
  expect(db.prepare('SELECT sum(runs) AS runs, sum(passed) AS passed, sum(vetoed) AS vetoed, sum(share_sum) AS shares FROM run_sums').all()).toEqual([{ runs: 2, passed: 2, vetoed: 0, shares: 1625 }]);
  expect(db.prepare('SELECT run_id, total, passed, correction FROM results_now ORDER BY number').all()).toEqual([{ run_id: 'r', total: 60, passed: 1, correction: 2 }, { run_id: 'q', total: 70, passed: 1, correction: null }]);
  expect(db.prepare('SELECT total, passed FROM scores ORDER BY number').all()).toEqual([{ total: 40, passed: 0 }, { total: 70, passed: 1 }]);
});

test('a step that fails leaves the version before it', () => {
  const db = at(1);
  db.exec('CREATE TABLE runs (in_the_way TEXT)');
  expect(() => migrate(db)).toThrow('already exists');
  expect([versionOf(db), tables(db)]).toEqual([1, ['people', 'runs', 'stations']]);
});
