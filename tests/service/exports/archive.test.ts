import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { importArchive, type ImportOutcome } from '../../../electron/service/exports/import/importArchive.ts';
import { importedRuns } from '../../../electron/service/exports/import/importedRuns.ts';
import { readArchive } from '../../../electron/service/exports/import/readArchive.ts';
import { verifyImported } from '../../../electron/service/exports/import/verifyImported.ts';
import { readScenarios } from '../../../electron/library/readScenarios.ts';
import { verifyRecords } from '../../../electron/service/verifyRecords.ts';
import { exported, playedRuns, reason, type PlayedRuns } from '../../support/exporting.ts';
import { aFolder } from '../../support/records.ts';
import { openRecords } from '../../../electron/records/openRecords.ts';

const wall = '2026-03-20T00:00:00.000Z';
type Files = Record<string, Uint8Array>;

/** Another computer with a station of its own. */
function anotherStation({ station }: PlayedRuns) {
  const { records } = openRecords({ folder: aFolder(), keep: 'whole', now: new Date(wall), newStation: { id: 'station-2', label: 'other' } });
  onTestFinished(() => records.close());
  return { records, library: readScenarios(station.scenarios) };
}

test('an archive holds logs, texts and an index, each with its hash in a manifest that the station’s key signed, as openssl finds too', async () => {
  const { station, runs } = await playedRuns();
  const files = unzipSync((await exported(station, { format: 'archive' })).bytes);
  const manifest = JSON.parse(text(files['manifest.json'])) as { station: string; runs: number; head: { code: string }; files: { path: string; sha256: string }[] };
  expect(manifest.files.map(({ path }) => path).toSorted()).toEqual(Object.keys(files).filter((name) => !['manifest.json', 'manifest.sig', 'station-key.pem'].includes(name)).toSorted());
  for (const { path, sha256 } of manifest.files) expect(createHash('sha256').update(files[path]!).digest('hex')).toBe(sha256);
  expect([manifest.runs, manifest.head.code]).toEqual([7, expect.stringMatching(/^\d+(-[0-9a-f]{4}){4}$/)]);
  expect(verify(null, files['manifest.json']!, createPublicKey(text(files['station-key.pem'])), Buffer.from(text(files['manifest.sig']), 'base64'))).toBe(true);
  expect(text(files['index.csv']).split('\r\n')[0]).toContain('场次编号');
  expect(text(files['runs/0001.jsonl'])).not.toContain(runs.unreleased);
  const folder = aFolder();
  for (const name of ['manifest.json', 'station-key.pem']) writeFileSync(join(folder, name), files[name]!);
  writeFileSync(join(folder, 'sig'), Buffer.from(text(files['manifest.sig']), 'base64'));
  expect(spawnSync('openssl', ['pkeyutl', '-verify', '-pubin', '-inkey', 'station-key.pem', '-rawin', '-in', 'manifest.json', '-sigfile', 'sig'], { cwd: folder, encoding: 'utf8' }).stdout).toContain('Signature Verified Successfully');
});

test('another station takes it in after replaying every run, keeps it apart and marked, and its verification covers it', async () => {
  const played = await playedRuns();
  const { bytes } = await exported(played.station, { format: 'archive' });
  const other = anotherStation(played);
  const before = other.records.head();
  expect(await importArchive(other, bytes, 'commandLine', wall)).toEqual({ kind: 'taken', station: 'station-1', label: 'test', runs: 7 });
  expect([other.records.head(), other.records.allRecords(), (await other.records.reports.sums({})).whole.runs]).toEqual([before, [], 0]);
  expect([...importedRuns(other.records)].find(({ log }) => log.header.runId === played.runs.practice)).toMatchObject({ station: 'station-1', person: { name: '李明', staffNo: '007' } });
  expect(verifyImported(other)).toMatchObject({ runs: 7, problems: [] });
  expect([verifyRecords(other).filter(({ problem }) => problem !== null), other.records.auditEntries(1)[0]?.kind]).toEqual([[], 'imported']);
  expect(await importArchive(other, bytes, 'commandLine', wall)).toMatchObject({ kind: 'known' });
  expect(await importArchive(played.station.ports, bytes, 'commandLine', wall)).toMatchObject({ kind: 'refused', why: 'own' });
});

test('whoever is erased here is erased from other stations’ archives too, and these still verify', async () => {
  const played = await playedRuns();
  const other = anotherStation(played);
  await importArchive(other, (await exported(played.station, { format: 'archive' })).bytes, 'commandLine', wall);
  other.records.addPerson({ id: 'here', name: '李明', staffNo: '007' });
  other.records.erasePerson('here', wall);
  expect([...importedRuns(other.records)].find(({ log }) => log.header.runId === played.runs.practice)?.person).toBeNull();
  expect(verifyImported(other).problems).toEqual([]);
});

test('what was typed travels apart from the chains, is held to its seals, is not kept at the other station, and stays behind where it was erased', async () => {
  const played = await playedRuns();
  const { station, runs } = played;
  const { bytes } = await exported(station, { format: 'archive' });
  const files = unzipSync(bytes);
  expect([text(files['words.jsonl']).includes(reason), text(files['runs/0001.jsonl']).includes(reason)]).toEqual([true, false]);
  const other = anotherStation(played);
  const exchanged = resealed({ ...files, 'words.jsonl': strToU8(text(files['words.jsonl']).replace(reason, '别的话')) }, 'words.jsonl');
  expect(await importArchive(other, exchanged, 'commandLine', wall)).toEqual({ kind: 'refused', why: 'unreadable' });
  expect(await importArchive(other, bytes, 'commandLine', wall)).toMatchObject({ kind: 'taken' });
  expect(JSON.stringify(other.records.imported.archives().map(({ digest }) => other.records.imported.files(digest)))).not.toContain(reason);
  station.records.erasePerson(station.records.readRun(runs.practice)!.participants[0]!.personId, wall);
  const later = text(unzipSync((await exported(station, { format: 'archive' })).bytes)['words.jsonl']);
  expect([later.includes(runs.practice), later.includes(runs.odd)]).toEqual([false, true]);
});

test('what was changed below the program is found by verification', async () => {
  const played = await playedRuns();
  const { bytes } = await exported(played.station, { format: 'archive' });
  const folder = aFolder();
  const { records } = openRecords({ folder, keep: 'whole', now: new Date(wall), newStation: { id: 'station-2', label: 'other' } });
  const other = { records, library: readScenarios(played.station.scenarios) };
  await importArchive(other, bytes, 'commandLine', wall);
  const { connect } = await import('../../../electron/records/open.ts');
  const db = connect(join(folder, 'records.db'));
  db.exec(`DROP TRIGGER imported_files_never_change; UPDATE imported_files SET text = replace(text, '"passed":0', '"passed":1')`);
  db.close();
  expect(verifyImported(other).problems).toEqual([{ station: 'station-1', runId: null, problem: expect.stringContaining('runs/0001.jsonl was changed') }]);
  records.close();
});

test('a hostile or damaged archive is refused with its reason and leaves nothing behind', async () => {
  const played = await playedRuns();
  const { bytes } = await exported(played.station, { format: 'archive' });
  const other = anotherStation(played);
  const why = async (file: Uint8Array): Promise<string | undefined> => { const outcome: ImportOutcome = await importArchive(other, file, 'commandLine', wall); return outcome.kind === 'refused' ? outcome.why : outcome.kind; };
  const changed = (change: (files: Files) => Files): Uint8Array => zipSync(change(unzipSync(bytes)));
  expect({
    escape: await why(changed((files) => ({ ...files, '../../evil.txt': strToU8('x') }))),
    absolute: await why(changed((files) => ({ ...files, '/etc/evil': strToU8('x') }))),
    stray: await why(changed((files) => ({ ...files, 'runs/9999.jsonl': strToU8('{}\n') }))),
    missing: await why(changed(({ 'people.jsonl': _, ...files }) => files)),
    edited: await why(changed((files) => ({ ...files, 'runs/0001.jsonl': strToU8(text(files['runs/0001.jsonl']).replace('"passed":0', '"passed":1')) }))),
    resigned: await why(changed((files) => ({ ...files, 'manifest.json': strToU8(text(files['manifest.json']).replace('"runs": 7', '"runs": 8')) }))),
    cut: await why(bytes.subarray(0, bytes.length / 2)),
    noise: await why(strToU8('not a zip at all')),
    bomb: await readArchive(zipSync({ 'runs/0001.jsonl': new Uint8Array(20_000_001) }), 20_000_000),
  }).toEqual({ escape: 'strayFile', absolute: 'strayFile', stray: 'filesMissing', missing: 'filesMissing', edited: 'wrongHash', resigned: 'wrongSignature', cut: expect.stringMatching(/unreadable|filesMissing/), noise: 'unreadable', bomb: 'tooBig' });
  expect([other.records.imported.archives(), other.records.auditEntries(5)]).toEqual([[], []]);
});

test('a run that was changed and sealed anew by another key does not replay and is refused with its id', async () => {
  const played = await playedRuns();
  const { bytes } = await exported(played.station, { format: 'archive' });
  const other = anotherStation(played);
  const files = unzipSync(bytes);
  const forged = strToU8(text(files['runs/0001.jsonl']).replace(/"total":[\d.]+/, '"total":99'));
  const sealed = resealed({ ...files, 'runs/0001.jsonl': forged }, 'runs/0001.jsonl');
  expect(await importArchive(other, sealed, 'commandLine', wall)).toEqual({ kind: 'refused', why: 'brokenRun', runId: played.runs.practice, problem: 'the stored score was changed' });
});

/** One file changed and the whole sealed anew with a key of one's own. */
function resealed(files: Files, changed: string): Uint8Array {
  const manifest = JSON.parse(text(files['manifest.json'])) as { files: { path: string; sha256: string; bytes: number }[] };
  const bytes = files[changed] ?? new Uint8Array();
  const told = JSON.stringify({ ...manifest, files: manifest.files.map((file) => (file.path === changed ? { ...file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length } : file)) });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return zipSync({ ...files, 'manifest.json': strToU8(told), 'manifest.sig': strToU8(sign(null, Buffer.from(told), privateKey).toString('base64')), 'station-key.pem': strToU8(publicKey.export({ type: 'spki', format: 'pem' }).toString()) });
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
