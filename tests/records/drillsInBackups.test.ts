import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backupFolder, isBackedUp, listBackups, makeBackup } from '../../electron/records/backups.ts';
import { candidates } from '../../electron/records/candidates.ts';
import { checksOf } from '../../electron/records/doctor.ts';
import { damageOfCopy } from '../../electron/records/look.ts';
import { connect } from '../../electron/records/open.ts';
import { openRecordsFile, recordsPath } from '../../electron/records/openRecordsFile.ts';
import { changeSettings } from '../../electron/records/settings.ts';
import { openDrafts } from '../../electron/library/drafts/openDrafts.ts';
import { json } from '../cli/command.ts';
import { aFolder, aScore, now, someRecords, withARun } from '../support/records.ts';

const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const draft = { basedOn: null, createdAt: 'c', changedAt: 'c', writers: [], revision: 1, en: '' };

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Everything below the folders of drills, by path. */
function drillsIn(folder: string): Record<string, string> {
  const tops = ['scenarios', 'releases', 'studio'].filter((top) => existsSync(join(folder, top)));
  const files = tops.flatMap((top) => readdirSync(join(folder, top), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  return Object.fromEntries(files.toSorted().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** A finished run, a drill released twice, a draft and one in the bin; a back-up of it all. */
function aStudioFolder() {
  const { records, db, folder } = someRecords();
  withARun(records);
  records.finishRun(aScore());
  put(folder, 'scenarios/fire/own/scenario.yaml', 'version: 2.0.0\n');
  put(folder, 'scenarios/.fire.new/x', 'half made');
  for (const version of ['1.0.0', '2.0.0']) put(folder, `releases/own/${version}/scenario.yaml`, `version: ${version}\n`);
  put(folder, 'releases/own/history.json', '{"acts":[]}');
  const drafts = openDrafts(folder);
  for (const id of ['kept', 'thrown']) drafts.keep({ ...draft, id, scenario: `title: ${id} 初稿\n` });
  drafts.remove('thrown');
  const before = drillsIn(folder);
  return { records, db, folder, drafts, before, backup: makeBackup(db, folder, 'now', now) };
}

test('a back-up holds the station’s own drills, releases, drafts and the bin; on an empty disk they all come back byte by byte', () => {
  const { backup, before } = aStudioFolder();
  const { 'scenarios/.fire.new/x': _, ...whole } = before;
  const folder = aFolder();
  const { db, notices } = openRecordsFile(folder, later(1), 'whole', backup);
  expect([drillsIn(folder), notices.map(({ zh }) => zh)]).toEqual([whole, [expect.stringContaining('已按要求换用备份'), '自己的剧本和草稿也恢复了 4 个。']]);
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'kept_drills'").get()).toBeUndefined();
  expect(openDrafts(folder).bin()).toMatchObject([{ id: 'thrown', scenario: 'title: thrown 初稿\n' }]);
  db.close();
});

test('a restore sets what differs aside, leaves what is the same and what was written since, and a thrown draft stands where it stood', () => {
  const { db, folder, drafts, backup } = aStudioFolder();
  db.close();
  drafts.keep({ ...draft, id: 'kept', revision: 2, scenario: 'title: 改坏了\n' });
  drafts.keep({ ...draft, id: 'new', scenario: 'title: 新写的\n' });
  drafts.putBack('thrown');
  rmSync(join(folder, 'releases/own'), { recursive: true });
  const opened = openRecordsFile(folder, later(1), 'whole', backup);
  expect(drafts.list().map(({ id, scenario }) => [id, scenario])).toEqual(expect.arrayContaining([['kept', 'title: kept 初稿\n'], ['new', 'title: 新写的\n']]));
  expect([drafts.bin().map(({ id }) => id), existsSync(join(folder, 'releases/own/2.0.0/scenario.yaml'))]).toEqual([['thrown'], true]);
  const aside = readdirSync(folder).find((each) => each.startsWith('drills-replaced-')) ?? '';
  expect([readFileSync(join(folder, aside, 'studio/kept/scenario.yaml'), 'utf8'), existsSync(join(folder, aside, 'studio/thrown')), existsSync(join(folder, aside, 'scenarios'))]).toEqual(['title: 改坏了\n', true, false]);
  expect(opened.notices[1]?.zh).toContain(`保留在 ${aside}`);
  opened.db.close();
});

test('records that have to be restored by themselves leave the drills that are there alone; a disk that lost everything gets them back from the second folder', () => {
  const { records, folder, drafts } = aStudioFolder();
  drafts.keep({ ...draft, id: 'kept', revision: 2, scenario: 'title: 新\n' });
  records.close();
  truncateSync(recordsPath(folder), 0);
  someRecords(folder, later(1)).db.close();
  expect(drafts.find('kept')?.scenario).toBe('title: 新\n');
  const stick = aFolder();
  for (const { path, file } of listBackups(backupFolder(folder))) writeFileSync(join(stick, file), readFileSync(path));
  const wiped = aFolder();
  changeSettings(wiped, { second: stick });
  const { notices } = someRecords(wiped, later(2));
  expect([notices[1]?.zh, openDrafts(wiped).list().map(({ id }) => id)]).toEqual(['自己的剧本和草稿也恢复了 4 个。', ['kept']]);
});

test('a drill that was lost comes back by itself from the command line, while the results since stay', async () => {
  const { records, folder } = aStudioFolder();
  withARun(records, 'run-2');
  records.finishRun(aScore('run-2'));
  records.close();
  rmSync(join(folder, 'releases'), { recursive: true });
  const [{ id } = { id: '' }] = (await json<{ id: string; drills: number }[]>('restore', '--data', folder)).value;
  expect((await json('restore', id, '--drills', '--data', folder)).value).toMatchObject({ ok: true, drills: { count: 1, aside: null } });
  expect([existsSync(join(folder, 'releases/own/1.0.0/scenario.yaml')), someRecords(folder, later(1)).records.allRecords().length]).toEqual([true, 2]);
});

test('a back-up in which a drill is damaged is told and not restored; one that names files elsewhere writes nothing there', () => {
  const { db, folder, backup } = aStudioFolder();
  db.close();
  const change = (sql: string): void => {
    const copy = connect(backup);
    copy.pragma('journal_mode = DELETE');
    copy.exec(sql);
    copy.close();
  };
  change(`INSERT INTO kept_drills SELECT '../../evil/x.yaml', sha256, bytes FROM kept_drills LIMIT 1; INSERT INTO kept_drills SELECT 'studio/../settings.json', sha256, bytes FROM kept_drills LIMIT 1`);
  const fresh = aFolder();
  openRecordsFile(fresh, later(1), 'whole', backup).db.close();
  expect([existsSync(join(fresh, '../../evil')), existsSync(join(fresh, 'settings.json')), existsSync(join(fresh, 'studio/kept/draft.json'))]).toEqual([false, false, true]);
  change("UPDATE kept_drills SET bytes = x'00' WHERE path = 'studio/kept/scenario.yaml'");
  expect([damageOfCopy(backup), candidates(folder)[0]?.problem]).toEqual(['studio/kept/scenario.yaml in it is damaged', 'studio/kept/scenario.yaml in it is damaged']);
  expect(() => openRecordsFile(aFolder(), later(1), 'whole', backup)).toThrow('damaged');
});

test('a draft alone brings about the next back-up, and the doctor names what is in none yet', () => {
  const { db, folder, drafts } = aStudioFolder();
  const told = (): unknown => checksOf(db, folder, now).find(({ name }) => name === 'own drills');
  expect([isBackedUp(db, folder), told()]).toEqual([true, expect.objectContaining({ ok: true, sentence: expect.objectContaining({ zh: '4 个自己的剧本和草稿都在备份里' }) })]);
  drafts.keep({ ...draft, id: 'kept', revision: 2, scenario: 'title: 改过\n' });
  expect([isBackedUp(db, folder), told()]).toEqual([false, expect.objectContaining({ ok: true, sentence: expect.objectContaining({ zh: expect.stringContaining('其中 1 个此后改过') }) })]);
  drafts.keep({ ...draft, id: 'new', scenario: 'title: 新\n' });
  expect(told()).toMatchObject({ ok: false, sentence: { zh: '1 个自己的剧本或草稿还不在备份里：studio/new' } });
  makeBackup(db, folder, 'hour', later(1));
  expect([isBackedUp(db, folder), candidates(folder).map(({ drills }) => drills)]).toEqual([true, [5, 4]]);
});
