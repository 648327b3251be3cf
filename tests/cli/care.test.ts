import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder, listBackups } from '../../electron/records/backups.ts';
import { lockFolder } from '../../electron/records/stationLock.ts';
import { recordsPath } from '../../electron/records/openRecordsFile.ts';
import { anExamStation, examBegun } from '../support/exams.ts';
import { exported, playedRuns } from '../support/exporting.ts';
import { aFolder, aScore, now, someRecords, withARun } from '../support/records.ts';
import { playedOut } from '../support/stations.ts';
import { json, run, runIn } from './command.ts';

interface Line { id: string; place: string; records: number; lost: number | null; problem: string | null }

/** Two records; a back-up of the first alone, one of both, and a damaged one. */
function aFolderWithBackups(): string {
  const first = someRecords();
  withARun(first.records);
  first.records.finishRun(aScore());
  first.db.close();
  const second = someRecords(first.folder, new Date(now.getTime() + 86_400_000));
  withARun(second.records, 'run-2');
  second.records.finishRun(aScore('run-2'));
  second.db.close();
  someRecords(first.folder, new Date(now.getTime() + 2 * 86_400_000)).db.close();
  writeFileSync(join(backupFolder(first.folder), 'records-20260321-083000-hour.db'), 'not a database at all, but long enough for a header of one');
  return first.folder;
}

test('restore without a name lists what could be restored, whether it is sound, and what would be lost', async () => {
  const folder = aFolderWithBackups();
  const { code, value } = await json<Line[]>('restore', '--data', folder);
  expect([code, value.map(({ id, records, lost, problem }) => [id.slice(8, 23), records, lost, problem !== null])]).toEqual([0, [['20260321-083000', 0, null, true], ['20260320-083000', 2, 0, false], ['20260319-083000', 1, 1, false]]]);
  expect((await runIn('zh', 'restore', '--data', folder)).out.at(-1)).toContain('完好，1 条成绩，恢复会丢 1 条成绩');
});

test('a restored back-up stays restored, the former file is set aside, can itself be restored, and nothing is overwritten', async () => {
  const folder = aFolderWithBackups();
  const old = listBackups(backupFolder(folder)).at(-1)!.file;
  const done = await run('restore', old, '--data', folder);
  expect([done.code, done.out.join('\n')]).toEqual([0, expect.stringContaining('1 later records are missing')]);
  const again = someRecords(folder, new Date(now.getTime() + 5 * 86_400_000));
  expect([again.records.allRecords().map(({ header }) => header.runId), again.records.checkLedger(), again.notices]).toEqual([['run-1'], [], []]);
  again.db.close();
  const aside = readdirSync(folder).find((file) => file.startsWith('records-replaced-'))!;
  expect((await run('restore', aside, '--data', folder)).code).toBe(0);
  expect((await json<unknown[]>('records', 'list', '--data', folder)).value).toHaveLength(2);
});

test('a damaged back-up, a newer or foreign file and a running station are refused, and the records stay as they are', async () => {
  const folder = aFolderWithBackups();
  const before = readFileSync(recordsPath(folder));
  const foreign = join(aFolder(), 'x.db');
  writeFileSync(foreign, 'hello');
  expect((await run('restore', 'records-20260321-083000-hour.db', '--data', folder)).err[0]).toContain('cannot be restored');
  expect((await run('restore', foreign, '--data', folder)).code).toBe(1);
  expect((await run('restore', '/no/such/file', '--data', folder)).code).toBe(2);
  const lock = lockFolder(folder)!;
  expect((await run('restore', listBackups(backupFolder(folder))[1]!.file, '--data', folder)).err[0]).toContain('is running');
  lock.release();
  expect(readFileSync(recordsPath(folder)).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((file) => /replaced|restoring|copying/.test(file))).toEqual([]);
});

test('a back-up is made on demand and copied to the second folder; a stick that is not there is said', async () => {
  const [folder, stick] = [aFolderWithBackups(), join(aFolder(), 'stick')];
  const made = await json<{ id: string; second: string }>('backup', '--second', stick, '--data', folder);
  expect([made.code, made.value.second, existsSync(join(stick, made.value.id)), existsSync(join(backupFolder(folder), made.value.id))]).toEqual([0, 'copied', true, true]);
  expect((await json<Line[]>('restore', '--data', folder)).value.map(({ place }) => place)).toContain('second');
  rmSync(stick, { recursive: true });
  expect(await json('backup', '--data', folder)).toMatchObject({ code: 1, value: { ok: false, second: 'missing' } });
  rmSync(backupFolder(folder), { recursive: true });
});

test('the second folder alone brings the records back when the data folder was wiped but for its settings', async () => {
  const [folder, stick] = [aFolderWithBackups(), join(aFolder(), 'stick')];
  await run('backup', '--second', stick, '--data', folder);
  for (const file of readdirSync(folder)) if (file !== 'settings.json') rmSync(join(folder, file), { recursive: true });
  const { records, notices } = someRecords(folder, new Date(now.getTime() + 9 * 86_400_000));
  expect([records.allRecords().length, notices[0]?.zh]).toEqual([2, expect.stringContaining('不见了或被清空')]);
});

test('the doctor finds a sound station well, and names a damaged file, an open folder and a missing back-up', async () => {
  interface Told { ok: boolean; checks: { name: string; ok: boolean; advice: string | null }[] }
  const { folder, records, db } = someRecords();
  records.addPerson({ id: 'person-1', name: '李明', staffNo: '007' });
  const bad = async (): Promise<string[]> => (await json<Told>('doctor', '--data', folder)).value.checks.filter(({ ok }) => !ok).map(({ name }) => name);
  await run('backup', '--data', folder);
  const well = await bad();
  expect(well.filter((name) => name !== 'disk space' && name !== 'place' && name !== 'clock')).toEqual([]);
  for (const { file } of listBackups(backupFolder(folder))) rmSync(join(backupFolder(folder), file));
  writeFileSync(join(folder, 'station-key.json'), '{}');
  expect(new Set(await bad())).toEqual(new Set([...well, 'back-ups', 'station key']));
  withARun(records);
  records.finishRun(aScore());
  expect(await bad()).toEqual(expect.arrayContaining(['back-ups', 'chains']));
  db.pragma('journal_mode = DELETE');
  db.close();
  const bytes = readFileSync(recordsPath(folder));
  writeFileSync(recordsPath(folder), bytes.fill(0xa5, 5000, bytes.length - 100));
  expect(await json<Told>('doctor', '--data', folder)).toMatchObject({ code: 1, value: { ok: false } });
  expect(await bad()).toContain('records');
});

test('one person is exported whole, without unreleased results, and erased by staff number', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  await playedOut(station, runId);
  station.close();
  const { folder } = station;
  const out = join(aFolder(), 'person.json');
  const written = (): { person: { name: string }; runs: { score: unknown; inputs: unknown[]; header: { runId: string } }[]; examActs: unknown[] } => JSON.parse(readFileSync(out, 'utf8')) as ReturnType<typeof written>;
  expect((await run('records', 'export-person', '００７', '--out', out, '--data', folder)).code).toBe(0);
  expect(written()).toMatchObject({ person: { name: '李明', staffNo: '007' }, runs: [{ header: { runId }, score: null }], examActs: [{ kind: 'asked' }, { kind: 'started' }] });
  expect((await run('records', 'export-person', '007', '--out', out, '--data', folder)).code).toBe(2);
  rmSync(out);
  await run('records', 'export-person', '007', '--out', out, '--unreleased', '--data', folder);
  expect(written().runs[0]?.score).toMatchObject({ runId, sheet: { max: 100 } });
  expect((await run('records', 'erase-person', '008', '--data', folder)).code).toBe(2);
  expect((await run('records', 'erase-person', '007', '--data', folder)).code).toBe(0);
  expect((await json('records', 'list', '--data', folder)).value).toMatchObject([{ runId, trainee: '已删除人员', staffNo: '' }]);
  const checked = await json('verify', '--data', folder);
  expect(checked).toMatchObject({ code: 0, value: { ok: true, erased: [runId] } });
});

test('somebody known from another station’s archive only is erased there by number, and by name where two have it', async () => {
  const { station } = await playedRuns();
  const [archive, data] = [join(aFolder(), 'a.zip'), aFolder()];
  writeFileSync(archive, (await exported(station, { format: 'archive' })).bytes);
  expect((await json('records', 'import', archive, '--data', data)).value).toMatchObject({ ok: true, runs: 7 });
  expect((await run('records', 'erase-person', '007', '--name', '王芳', '--data', data)).code).toBe(2);
  expect((await json('records', 'erase-person', '007', '--data', data)).value).toEqual({ ok: true, personId: null, imported: 1 });
  const rows = (await json<{ staffNo: string | null }[]>('records', 'list', '--data', data)).value;
  expect([rows.length, rows.filter(({ staffNo }) => staffNo === '007')]).toEqual([7, []]);
  expect((await run('records', 'erase-person', '007', '--data', data)).code).toBe(2);
  expect((await json('verify', '--data', data)).code).toBe(0);
});

test('the sheet of an exam is shown only once it is released, or where that is asked for', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  await playedOut(station, runId);
  const show = (...more: string[]) => json('records', 'show', runId, '--data', station.folder, ...more);
  expect((await show()).value).toMatchObject({ sheet: null, total: null, inputs: [], standing: 'withheld' });
  expect((await show('--unreleased')).value).toMatchObject({ sheet: { max: 100 }, max: 100 });
  await station.api.invigilation.release({ runId });
  expect((await show()).value).toMatchObject({ sheet: { max: 100 }, standing: 'told' });
});

test('verify prints the number of records and a head that changes with every record', async () => {
  const folder = aFolder();
  const heads: string[] = [];
  for (const seed of ['1', '2']) {
    await run('play', 'fire-ebike-stairwell', '--save', '--seed', seed, '--data', folder);
    heads.push((await run('verify', '--data', folder)).out.at(-1) ?? '');
  }
  expect(heads).toEqual([expect.stringMatching(/: 1 records, head \d+(-[0-9a-f]{4}){4}$/), expect.stringMatching(/: 2 records, head \d+(-[0-9a-f]{4}){4}$/)]);
});
