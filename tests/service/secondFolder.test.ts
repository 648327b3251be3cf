import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder, listBackups } from '../../electron/records/backups.ts';
import { openRecords } from '../../electron/records/openRecords.ts';
import { aFolder } from '../support/records.ts';
import { signedIn } from '../support/staff.ts';
import { aStation, begun, playedOut, type TestStation } from '../support/stations.ts';

async function withAdministrator(folder?: string): Promise<TestStation> {
  const station = aStation(folder === undefined ? {} : { folder });
  await signedIn(station.records, station.api);
  return station;
}
const stored = (folder: string): string[] => (existsSync(folder) ? listBackups(folder).map(({ file }) => file.replace(/^records-\d+-\d+-/, '')).toSorted() : []);
const reasonOf = (call: Promise<unknown>): Promise<unknown> => call.then(() => null, ({ code, data }: { code: string; data: { why: string } }) => [code, data.why]);

test('a second folder chosen at the screen gets what is there so far, and from then on the back-ups of the start, the hour and the end', async () => {
  const station = await withAdministrator();
  const { api, ports, clock } = station;
  const second = join(aFolder(), 'stick');
  const { personId, runId } = await begun(station);
  await playedOut(station, runId);
  await api.care.backUpNow();
  expect(await api.care.setSecond({ folder: second })).toEqual({ second: 'copied' });
  expect(stored(second)).toEqual(['now.db']);
  ports.care.start();
  await api.training.start({ personId, scenarioId: 'small-fire' });
  clock.pass(3_600_000);
  await expect.poll(() => stored(second), { timeout: 30_000 }).toEqual(['hour.db', 'now.db']);
  await api.training.start({ personId, scenarioId: 'small-fire' });
  ports.care.stop();
  expect(stored(second)).toContain('close.db');
  await signedIn(station.records, api);
  expect(await api.care.setSecond({ folder: null })).toEqual({ second: 'none' });
  expect((await api.care.state({ lang: 'zh' })).second).toEqual({ folder: null, state: 'none' });
});

test('a folder that cannot hold back-ups is refused with its reason', async () => {
  const { api, folder } = await withAdministrator();
  expect(await reasonOf(api.care.setSecond({ folder: 'usb' }))).toEqual(['PLACE_UNFIT', 'notAFolder']);
  expect(await reasonOf(api.care.setSecond({ folder: join(folder, 'inside') }))).toEqual(['PLACE_UNFIT', 'inData']);
  expect(await reasonOf(api.care.setSecond({ folder: '/proc/shapan' }))).toEqual(['PLACE_UNFIT', 'notWritable']);
});

test('own names that were set alone bring about the hourly back-up', async () => {
  const station = await withAdministrator();
  const { api, ports, clock, folder, records } = station;
  await begun(station);
  await api.care.backUpNow();
  ports.care.start();
  records.audit({ kind: 'namesSet', by: 'account-administrator', about: 'small-fire', note: '[]', wall: new Date(clock.wall()).toISOString() });
  clock.pass(3_600_000);
  await expect.poll(() => stored(backupFolder(folder)), { timeout: 30_000 }).toEqual(['hour.db', 'now.db']);
});

test('two computers under one key are found at their second folder, and the one that enrols anew has a key of its own', async () => {
  const [folder, second] = [aFolder(), join(aFolder(), 'share')];
  const first = await withAdministrator(folder);
  const { runId } = await begun(first);
  await playedOut(first, runId);
  await first.api.care.backUpNow();
  await first.api.care.setSecond({ folder: second });
  const clone = join(aFolder(), 'clone');
  first.close();
  first.db.close();
  cpSync(folder, clone, { recursive: true });
  const original = aStation({ folder, seed: 8, ids: first.ids });
  await begun(original, 'practice', '011');

  const twin = aStation({ folder: clone, seed: 9, ids: first.ids });
  const { runId: another } = await begun(twin, 'practice', '099');
  await playedOut(twin, another);
  expect(await original.ports.care.backUp()).toMatchObject({ second: 'copied' });
  await signedIn(twin.records, twin.api);
  expect(await twin.api.care.backUpNow()).toMatchObject({ second: 'foreign' });
  const told = (await twin.api.care.state({ lang: 'zh' })).checks.find(({ name }) => name === 'second back-up folder');
  expect(told).toMatchObject({ ok: false, sentence: expect.stringContaining('同一个站点密钥'), advice: expect.stringContaining('登记为新站点') });
  expect(stored(second)).toEqual(['now.db', 'now.db']);

  await twin.api.care.enrolAnew({ wished: true });
  const formerly = twin.records.stationId();
  twin.close();
  twin.db.close();
  const next = openRecords({ folder: clone, keep: 'whole', now: new Date(twin.clock.wall() + 60_000), newStation: { id: 'station-2', label: 'clone' }, machine: [] });
  expect([next.records.stationId(), formerly, next.notices.map(({ zh }) => zh)]).toEqual(['station-2', 'station-1', [expect.stringContaining('已按要求登记为新的站点')]]);
  next.records.close();
  expect(readdirSync(clone)).toContain('station-key-station-1.json');
});

test('before a restore the screen tells by name what it would lose', async () => {
  const station = await withAdministrator();
  const { api } = station;
  const first = await begun(station);
  await playedOut(station, first.runId);
  const { id } = await api.care.backUpNow();
  expect(await api.care.lossOf({ id, lang: 'zh' })).toEqual({ records: 0, people: 0, acts: 0, newest: [] });
  const wang = await api.people.enter({ name: '王芳', staffNo: '008' });
  const { runId } = await api.training.start({ personId: wang.id, scenarioId: 'small-fire' });
  await playedOut(station, runId);
  station.records.audit({ kind: 'classKept', by: 'account-administrator', about: 'c', note: '', wall: 'w' });
  expect(await api.care.lossOf({ id, lang: 'zh' })).toMatchObject({ records: 1, people: 1, acts: 1, newest: [{ name: '王芳', staffNo: '008', title: expect.stringMatching(/[\u4e00-\u9fff]/) }] });
  await expect(api.care.lossOf({ id: 'nothing', lang: 'zh' })).rejects.toMatchObject({ code: 'UNKNOWN_BACKUP' });
});
