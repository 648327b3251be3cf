import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder, listBackups } from '../../electron/records/backups.ts';
import { someRecords } from '../support/records.ts';
import { signedIn } from '../support/staff.ts';
import { aStation, begun, playedOut, type TestStation } from '../support/stations.ts';

/** A station with a finished drill and its administrator at the screen. */
async function finished(): Promise<{ station: TestStation; personId: string; runId: string }> {
  const station = aStation();
  const run = await begun(station);
  await playedOut(station, run.runId);
  await signedIn(station.records, station.api);
  return { station, ...run };
}

test('a back-up made at the screen is listed as sound, and one staged there is in place after the next start', async () => {
  const { station, runId } = await finished();
  const { api, folder, clock } = station;
  const { id } = await api.care.backUpNow();
  expect(await api.care.backups()).toMatchObject([{ id, place: 'own', records: 1, lost: 0, problem: null }]);
  await expect(api.care.stageRestore({ id: '../../etc/passwd' })).rejects.toMatchObject({ code: 'UNKNOWN_BACKUP' });
  await api.care.stageRestore({ id });
  expect(await api.care.state({ lang: 'zh' })).toMatchObject({ folder, records: 1, staged: id, head: expect.stringMatching(/^\d+(-[0-9a-f]{4}){4}$/) });
  station.close();
  station.db.close();
  const next = someRecords(folder, new Date(clock.wall() + 60_000));
  expect([next.notices.map(({ zh }) => zh), next.records.allRecords().map(({ header }) => header.runId)]).toEqual([[expect.stringContaining('已按要求换用备份')], [runId]]);
  expect(readdirSync(folder).some((file) => file.startsWith('records-replaced-'))).toBe(true);
  next.db.close();
  expect(someRecords(folder, new Date(clock.wall() + 120_000)).notices).toEqual([]);
});

test('an hour of use in which something was stored leaves a back-up, an hour without does not, and the end makes the last one', async () => {
  const { station, personId } = await finished();
  const { ports, clock, folder, api } = station;
  const kept = (): string[] => listBackups(backupFolder(folder)).map(({ file }) => file.replace(/^records-\d+-\d+-/, ''));
  ports.care.start();
  clock.pass(3_600_000);
  await expect.poll(kept, { timeout: 30_000 }).toEqual(['hour.db']);
  clock.pass(3_600_000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(kept()).toEqual(['hour.db']);
  await api.training.start({ personId, scenarioId: 'small-fire' });
  station.close();
  ports.care.stop();
  expect(listBackups(backupFolder(folder)).map(({ file }) => file.endsWith('close.db'))).toEqual([true, false]);
});

test('a person is exported and erased by the administrator; that is on record, and nobody is erased at a drill', async () => {
  const { station, personId, runId } = await finished();
  const { api, records } = station;
  const { json } = await api.care.exportPerson({ personId });
  expect(JSON.parse(json)).toMatchObject({ person: { id: personId, name: '李明' }, runs: [{ header: { runId }, score: { runId } }] });
  const { runId: second } = await api.training.start({ personId, scenarioId: 'small-fire' });
  await expect(api.care.erasePerson({ personId })).rejects.toMatchObject({ code: 'AT_A_DRILL' });
  await api.training.leave({ runId: second });
  await api.care.erasePerson({ personId });
  expect([records.findPerson(personId)?.name, records.peopleOfRun(runId), records.auditEntries(2).map(({ kind }) => kind)]).toEqual(['已删除人员', 'erased', ['erased', 'exported']]);
});

test('a back-up that the disk refuses is told as not stored', async () => {
  const { station } = await finished();
  rmSync(backupFolder(station.folder), { recursive: true, force: true });
  writeFileSync(join(station.folder, 'backups'), 'in the way');
  await expect(station.api.care.backUpNow()).rejects.toMatchObject({ code: 'STORE_FAILED' });
});
