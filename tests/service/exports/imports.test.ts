import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Api } from '../../../electron/contract/contract.ts';
import { openRecords } from '../../../electron/records/openRecords.ts';
import { exported, playedRuns, type PlayedRuns } from '../../support/exporting.ts';
import { signedIn } from '../../support/staff.ts';
import { aFolder, now } from '../../support/records.ts';
import { aStation, type TestStation } from '../../support/stations.ts';

const lang = 'zh';
const all = { search: '', station: '', page: 0, lang } as const;

/** Another computer with an administrator at its screen, and the archive of the first one. */
async function twoStations(): Promise<{ played: PlayedRuns; bytes: Uint8Array; other: TestStation }> {
  const played = await playedRuns();
  const { bytes } = await exported(played.station, { format: 'archive' });
  const folder = aFolder();
  openRecords({ folder, keep: 'whole', now, newStation: { id: 'station-2', label: 'other' }, machine: [] }).records.close();
  const other = aStation({ folder, scenarios: played.station.scenarios });
  await signedIn(other.records, other.api);
  return { played, bytes, other };
}

async function sends(api: Api, bytes: Uint8Array, piece = bytes.length): Promise<Awaited<ReturnType<Api['imports']['take']>>> {
  const { upload } = await api.imports.begin({ bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += piece) await api.imports.piece({ upload, data: Buffer.from(bytes.subarray(at, at + piece)).toString('base64') });
  return api.imports.take({ upload });
}

test('an archive sent in pieces is taken in after its check; its runs stand in a list of their own with their station, and in no figure here', async () => {
  const { played, bytes, other } = await twoStations();
  const { api, records } = other;
  expect(await sends(api, bytes, 10_000)).toEqual({ kind: 'taken', station: 'station-1', label: 'test', runs: 7 });
  expect(await api.imports.archives()).toMatchObject([{ station: 'station-1', label: 'test', runs: 7, by: expect.any(String) }]);
  const { total, runs } = await api.imports.runs(all);
  expect([total, runs.find(({ runId }) => runId === played.runs.practice)]).toEqual([7, expect.objectContaining({ label: 'test', name: '李明', staffNo: '007', title: '小火', mode: 'practice', max: 100 })]);
  expect((await api.imports.runs({ ...all, search: '李明' })).runs.every(({ name }) => name === '李明')).toBe(true);
  expect([(await api.imports.runs({ ...all, search: '007' })).total > 0, (await api.imports.runs({ ...all, search: '没有这个人' })).total, (await api.imports.runs({ ...all, station: 'station-9' })).total, (await api.imports.runs({ ...all, page: 1 })).runs]).toEqual([true, 0, 0, []]);
  expect([(await api.statistics.dashboard({ filter: {}, lang })).whole.n, (await api.exports.state({ lang })).files]).toEqual([0, []]);
  expect(records.auditEntries(1)).toMatchObject([{ kind: 'imported', by: 'account-administrator' }]);
  expect(await sends(api, bytes)).toMatchObject({ kind: 'known' });
});

test('what is refused says why and leaves nothing; a file that is too big, not whole or another’s is not looked at', async () => {
  const { played, bytes, other } = await twoStations();
  const { api } = other;
  const changed = zipSync({ ...unzipSync(bytes), 'evil.sh': strToU8('x') });
  expect([await sends(api, changed), await sends(api, strToU8('not a zip')), await sends(played.station.api, bytes)]).toEqual([
    { kind: 'refused', why: 'strayFile', runId: null }, { kind: 'refused', why: 'unreadable', runId: null }, { kind: 'refused', why: 'own', runId: null },
  ]);
  await expect(api.imports.begin({ bytes: 300_000_001 })).rejects.toMatchObject({ code: 'TOO_BIG' });
  const { upload } = await api.imports.begin({ bytes: 10 });
  await expect(api.imports.take({ upload })).rejects.toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  const next = await api.imports.begin({ bytes: 2 });
  await expect(api.imports.piece({ upload, data: 'AAAA' })).rejects.toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  await expect(api.imports.piece({ upload: next.upload, data: 'AAAA' })).rejects.toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  expect([await api.imports.archives(), (await api.imports.runs(all)).total]).toEqual([[], 0]);
});

test('one archive is checked at a time, and the station answers meanwhile', async () => {
  const { bytes, other: { api } } = await twoStations();
  const { upload } = await api.imports.begin({ bytes: bytes.length });
  await api.imports.piece({ upload, data: Buffer.from(bytes).toString('base64') });
  let isOver = false;
  const taking = api.imports.take({ upload }).finally(() => { isOver = true; });
  await expect(api.imports.begin({ bytes: 5 })).rejects.toMatchObject({ code: 'IMPORT_BUSY' });
  expect(isOver).toBe(false);
  expect(await taking).toMatchObject({ kind: 'taken' });
});

test('an administrator takes somebody’s name out of all archives; the results stay in the list without it', async () => {
  const { played, bytes, other: { api, records } } = await twoStations();
  await sends(api, bytes);
  expect(await api.imports.erase({ staffNo: '007', name: '李明' })).toEqual({ archives: 1 });
  const { total, runs } = await api.imports.runs(all);
  expect([total, runs.find(({ runId }) => runId === played.runs.practice)]).toEqual([7, expect.objectContaining({ name: '', staffNo: '' })]);
  expect(records.auditEntries(1)).toMatchObject([{ kind: 'erased', about: 'imported' }]);
});
