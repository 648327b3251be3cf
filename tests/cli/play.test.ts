import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../electron/records/open.ts';
import { recordsPath } from '../../electron/records/openRecordsFile.ts';
import { aScenario } from '../support/aScenario.ts';
import { anExamStation, examBegun } from '../support/exams.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { aFolder, someRecords } from '../support/records.ts';
import { playedOut } from '../support/stations.ts';
import { json, run } from './command.ts';

interface Sheet { runId: string; scenario: string; seed: number; mode: string; total: number; max: number; passed: boolean; items: { id: string; points: number }[]; digest: string; durationMs: number }

const drill = (): string => join(aLibraryFolder(), 'fire/small-fire');

test('the sheet has the promised fields and is the same to the byte twice', async () => {
  const folder = drill();
  const [first, second] = [await json<Sheet>('play', folder, '--seed', '5'), await json<Sheet>('play', folder, '--seed', '5')];
  expect(first.code).toBe(0);
  expect(first.text).toBe(second.text);
  expect(Object.keys(first.value)).toEqual(['runId', 'scenario', 'version', 'seed', 'mode', 'total', 'max', 'grade', 'passed', 'vetoes', 'items', 'indicators', 'coverage', 'ending', 'durationMs', 'digest']);
  expect(first.value).toMatchObject({ scenario: 'small-fire', version: '1.0.0', seed: 5, mode: 'practice', max: 100, runId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) });
  expect(first.value.items.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(first.value.total, 3);
  expect((await json<Sheet>('play', folder, '--seed', '6')).value.runId).not.toBe(first.value.runId);
});

test('a saved log plays again to the identical sheet', async () => {
  const [folder, out] = [drill(), join(aFolder(), 'log.json')];
  const bot = await json<Sheet>('play', folder, '--bot', 'random', '--seed', '9', '--mode', 'assessed', '--out', out);
  const again = await json<Sheet>('play', folder, '--script', out);
  expect(again.text).toBe(bot.text);
  const script = JSON.parse(readFileSync(out, 'utf8')) as { inputs: unknown[] };
  writeFileSync(out, JSON.stringify(script.inputs));
  expect((await json<Sheet>('play', folder, '--script', out, '--seed', '9', '--mode', 'assessed')).text).toBe(bot.text);
});

test('a script that does not apply is a failure in one JSON document, exit 1', async () => {
  const out = join(aFolder(), 'log.json');
  writeFileSync(out, JSON.stringify([{ at: 0, input: { type: 'optionChosen', decision: 'whoGoes', option: 'guards' } }]));
  expect(await json('play', drill(), '--script', out)).toMatchObject({ code: 1, value: { ok: false, error: { message: expect.stringContaining('inputs[0]') } } });
});

test('an unusable scenario is not played: exit 1', async () => {
  const root = aLibraryFolder({ ...filesOf(), 'fire/small-fire/scenario.yaml': 'x: [' });
  expect((await run('play', join(root, 'fire/small-fire'))).code).toBe(1);
});

test('a variant is played where the mode may use it', async () => {
  const scenario = aScenario({ variants: [{ id: 'formB', title: '乙卷', modes: ['exam'], places: { gate: { name: '北门' } } }] });
  const folder = join(aLibraryFolder(filesOf(scenario)), 'fire/small-fire');
  expect((await json<Sheet>('play', folder, '--mode', 'exam', '--variant', 'formB')).code).toBe(0);
  expect((await run('play', folder, '--variant', 'formB')).code).toBe(2);
});

test('saved plays are listed, shown and verified', async () => {
  const [folder, data] = [drill(), aFolder()];
  const saved = await json<Sheet>('play', folder, '--save', '--data', data, '--trainee', '李明', '--staff-no', '００７');
  const derived = await json<Sheet>('play', folder);
  expect({ ...saved.value, runId: '' }).toEqual({ ...derived.value, runId: '' });
  const { value: rows } = await json<Record<string, unknown>[]>('records', 'list', '--data', data);
  expect(rows).toMatchObject([{ runId: saved.value.runId, scenario: 'small-fire', trainee: '李明', staffNo: '007', role: 'bot:expert', mode: 'practice', standing: 'told', total: saved.value.total, max: 100 }]);
  expect((await run('records', 'list', '--data', data)).out).toEqual([expect.stringMatching(/practice {2}bot:expert {2}李明 007 {2}[\d.]+\/100 /)]);
  const { value: shown } = await json('records', 'show', saved.value.runId, '--data', data);
  expect(shown).toMatchObject({ digest: saved.value.digest, sheet: { items: saved.value.items }, incidents: [] });
  expect(await json('verify', '--data', data)).toMatchObject({ code: 0, value: { ok: true, records: 1, differing: [] } });
});

const changes: readonly [string, string][] = [
  ['an input', "UPDATE inputs SET at = at + 1 WHERE seq = 1"],
  ['a byte of the sheet', "UPDATE scores SET sheet = replace(sheet, '\"at\":', '\"At\":')"],
  ['the total', 'UPDATE scores SET total = total + 1'],
  ['the seed', 'UPDATE runs SET seed = seed + 1'],
  ['the scenario', "UPDATE scenario_files SET text = replace(text, 'passMark: 60', 'passMark: 10')"],
];

test.each(changes)('%s changed in the file makes verify exit 1 and name the record', async (_what, sql) => {
  const data = aFolder();
  const { value } = await json<Sheet>('play', drill(), '--save', '--data', data);
  const db = connect(recordsPath(data));
  for (const { name } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) db.exec(`DROP TRIGGER ${name}`);
  expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
  db.close();
  const checked = await json<{ ok: boolean; differing: { runId: string }[] }>('verify', '--data', data);
  expect([checked.code, checked.value.ok, checked.value.differing.map(({ runId }) => runId)]).toEqual([1, false, [value.runId]]);
  const told = await run('verify', '--data', data);
  expect([told.code, told.out[0]]).toEqual([1, expect.stringContaining(value.runId)]);
});

test('a saved script is marked as one, and nothing saved from here is an exam', async () => {
  const [folder, data, out] = [drill(), aFolder(), join(aFolder(), 'log.json')];
  await json<Sheet>('play', folder, '--mode', 'assessed', '--out', out);
  await json<Sheet>('play', folder, '--script', out, '--save', '--data', data);
  expect((await json('records', 'list', '--data', data)).value).toMatchObject([{ role: 'script', mode: 'assessed', standing: 'told' }]);
  const refused = await run('play', folder, '--script', out, '--mode', 'exam', '--save', '--data', data);
  expect([refused.code, refused.err.join('\n')]).toEqual([2, expect.stringContaining('cannot be saved as one')]);
  const script = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>;
  writeFileSync(out, JSON.stringify({ ...script, mode: 'exam' }));
  expect((await run('play', folder, '--script', out, '--save', '--data', data)).code).toBe(2);
  expect((await json('records', 'list', '--data', data)).value).toHaveLength(1);
});

test('the list tells no result of an exam before it is released, nor of a void one', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  await playedOut(station, runId);
  const { folder, api } = station;
  const hidden = { runId, mode: 'exam', role: 'trainee', total: null, max: null, grade: null, passed: null, vetoes: null };
  expect((await json('records', 'list', '--data', folder)).value).toMatchObject([{ ...hidden, standing: 'withheld' }]);
  expect((await run('records', 'list', '--data', folder)).out).toEqual([expect.stringMatching(/exam {2}trainee {2}李明 007 {2}exam, not released$/)]);
  await api.invigilation.release({ runId });
  expect((await json('records', 'list', '--data', folder)).value).toMatchObject([{ runId, standing: 'told', max: 100 }]);
  await api.invigilation.annul({ runId, reason: '换人代考' });
  expect((await json('records', 'list', '--data', folder)).value).toMatchObject([{ ...hidden, standing: 'void' }]);
});

test('a run deleted from under its score makes verify exit 1 and name it once', async () => {
  const data = aFolder();
  const { value } = await json<Sheet>('play', drill(), '--save', '--data', data);
  const db = connect(recordsPath(data));
  db.pragma('foreign_keys = OFF');
  db.exec('DROP TRIGGER runs_never_go');
  expect(db.prepare('DELETE FROM runs').run().changes).toBe(1);
  db.close();
  const differing = [{ runId: value.runId, scenario: '', state: 'differs', problem: 'the run of this score is missing' }];
  expect(await json('verify', '--data', data)).toMatchObject({ code: 1, value: { ok: false, differing } });
  expect((await run('verify', '--data', data)).out[0]).toContain(value.runId);
});

test('a person deleted from under a record makes verify exit 1 and name the record', async () => {
  const data = aFolder();
  const { value } = await json<Sheet>('play', drill(), '--save', '--data', data);
  const db = connect(recordsPath(data));
  db.pragma('foreign_keys = OFF');
  db.exec('DROP TRIGGER people_never_go; DELETE FROM people');
  db.close();
  const differing = [{ runId: value.runId, state: 'differs', problem: 'a row of participants points to a row of people that is missing' }];
  expect(await json('verify', '--data', data)).toMatchObject({ code: 1, value: { ok: false, differing } });
});

test('a byte changed in the file itself is found', async () => {
  const data = aFolder();
  const { value } = await json<Sheet>('play', drill(), '--save', '--data', data);
  const path = recordsPath(data);
  const bytes = readFileSync(path);
  const at = bytes.indexOf('"grade":"');
  expect(at).toBeGreaterThan(0);
  bytes[at + 10] = (bytes[at + 10] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const told = await run('verify', '--data', data);
  expect([told.code, told.out.join('\n')]).toEqual([1, expect.stringContaining(value.runId)]);
});

test('records of older rules keep their score and are told apart', async () => {
  const data = aFolder();
  await json<Sheet>('play', drill(), '--save', '--data', data);
  const { records } = someRecords(data);
  const { header, score } = records.allRecords()[0]!;
  const old = { ...header, runId: '019d0000-0000-7000-8000-000000000001' };
  records.openRun(old, records.scenarioFiles(header.contentHash)!);
  for (const input of records.readInputs(header.runId)) records.appendInput(old.runId, input);
  records.finishRun({ ...score, runId: old.runId, total: 1, sheet: '{"total":1}', semantics: 0 });
  records.close();
  expect(await json('verify', '--data', data)).toMatchObject({ code: 0, value: { ok: true, records: 2, differing: [{ runId: old.runId, state: 'semanticsChanged', problem: expect.stringContaining('semanticsChanged(0→') }] } });
});

test('without records there is nothing to list and nothing wrong, and nothing is made', async () => {
  const data = join(aFolder(), 'none');
  expect(await json('records', 'list', '--data', data)).toMatchObject({ code: 0, value: [] });
  expect(await json('verify', '--data', data)).toMatchObject({ code: 0, value: { ok: true, records: 0 } });
  expect((await run('records', 'show', 'x', '--data', data)).code).toBe(2);
});
