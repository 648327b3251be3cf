import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { canaryVanished } from '../../electron/records/canary.ts';
import { diskByMounts, diskOf, resetProgram } from '../../electron/records/disk.ts';
import { connect } from '../../electron/records/open.ts';
import { recordsPath } from '../../electron/records/openRecordsFile.ts';
import { enrol } from '../../electron/records/stations.ts';
import { isOther } from '../../electron/records/machine.ts';
import { readStationKey } from '../../electron/records/stationKey.ts';
import { json, run, runIn } from '../cli/command.ts';
import { aLibraryFolder } from '../support/library.ts';
import { aFolder, aHeader, aScore, now, someRecords, withARun } from '../support/records.ts';

const root = join(import.meta.dirname, '../..');
const save = (folder: string) => ['play', 'fire-ebike-stairwell', '--save', '--data', folder];

test('the folder and everything in it is closed to other users, also where it was open before', () => {
  const folder = join(aFolder(), 'data');
  mkdirSync(folder, { mode: 0o755 });
  chmodSync(folder, 0o755);
  const first = someRecords(folder);
  withARun(first.records);
  first.db.close();
  chmodSync(recordsPath(folder), 0o644);
  someRecords(folder, new Date(now.getTime() + 1000)).db.close();
  const paths = [folder, ...readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)))];
  const modes = paths.map((path) => [path, statSync(path).mode & 0o077]);
  expect(modes.filter(([, mode]) => mode !== 0)).toEqual([]);
  expect(paths.length).toBeGreaterThan(4);
});

test('a folder shared by design, as /tmp is, is not closed to others', () => {
  const folder = aFolder();
  chmodSync(folder, 0o1777);
  someRecords(folder).db.close();
  expect(statSync(folder).mode & 0o7777).toBe(0o1777);
});

test('--data that names a file is told in both languages, and the file is left alone', async () => {
  const file = join(aFolder(), 'letter.txt');
  writeFileSync(file, 'dear');
  expect((await runIn('zh', ...save(file))).err[0]).toMatch(/不是文件夹/);
  expect((await run(...save(join(file, 'deeper')))).err[0]).toMatch(/is not a folder/);
  expect(await json(...save(file))).toMatchObject({ code: 1, value: { ok: false, error: { code: 'recordsNOT_A_FOLDER' } } });
});

test('records that another program holds are told as such', async () => {
  const { db, folder } = someRecords();
  db.close();
  const other = connect(recordsPath(folder));
  onTestFinished(() => void other.close());
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  expect((await runIn('zh', 'records', 'list', '--data', folder)).err[0]).toMatch(/被另一个程序占用/);
});

test('a folder that this user may not write to is told, by a process that is not root', () => {
  const folder = join(aFolder(), 'data');
  mkdirSync(folder);
  chmodSync(join(folder, '..'), 0o755);
  chmodSync(folder, 0o555);
  const isRoot = process.getuid?.() === 0;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'electron/cli/main.ts'), ...save(folder)], { encoding: 'utf8', env: { ...process.env, LANG: 'zh_CN.UTF-8', HOME: folder }, ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}) });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/不能写入/)]);
  expect(readdirSync(folder)).toEqual([]);
});

test('when the disk takes no more, the act is refused as not stored, what was acknowledged is there, and the drill goes on once there is room', async () => {
  const [folder, scenarios] = [aFolder(), aLibraryFolder()];
  // No file may grow beyond 900 blocks of 1 KiB: a full disk that every machine has.
  const { stdout, stderr } = spawnSync('bash', ['-c', 'ulimit -f 900; trap "" XFSZ; exec "$0" "$@"', process.execPath, join(root, 'tests/support/fillingProcess.ts'), folder, scenarios], { encoding: 'utf8' });
  expect(stdout, stderr).not.toBe('');
  const told = JSON.parse(stdout) as { runId: string; acknowledged: number; refused: string; seen: number };
  expect(told).toMatchObject({ refused: 'STORE_FAILED', seen: told.acknowledged });
  expect(told.acknowledged).toBeGreaterThan(10);
  const { records } = someRecords(folder);
  expect([records.readInputs(told.runId).length, records.checkChain(told.runId), records.checkLedger()]).toEqual([told.acknowledged, null, []]);
  records.appendInput(told.runId, { seq: told.acknowledged + 1, at: 0, wall: now.toISOString(), input: { type: 'runEnded' } });
});

const mounts = [
  '22 1 254:0 / / rw - ext4 /dev/vda rw', '30 22 0:26 / /dev/shm rw - tmpfs tmpfs rw', '31 22 0:27 / /mnt/share rw - cifs //server/share rw',
  '32 22 0:28 / /mnt/two\\040words rw - nfs4 server:/x rw', '33 22 8:1 / /mnt/share/disk rw - ext4 /dev/sda1 rw',
].join('\n');

test.each([
  ['/srv/a', 'usual'], ['/dev/shm/x', 'volatile'], ['/dev/shmx', 'usual'], ['/mnt/share/a', 'network'], ['/mnt/two words/a', 'network'], ['/mnt/share/disk/a', 'usual'],
])('%s lies on a %s disk', (folder, kind) => {
  expect(diskByMounts(folder, mounts)).toBe(kind);
});

test('a real memory disk is known as one, and a Windows share by its name', () => {
  const folder = mkdtempSync('/dev/shm/shapan-');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect([diskOf(folder), diskOf(join(folder, 'not', 'yet')), diskOf('\\\\server\\share', 'win32'), diskOf('D:\\shapan', 'win32')]).toEqual(['volatile', 'volatile', 'network', 'usual']);
  expect(resetProgram('C:', (path) => path === 'C:\\Persi0.sys')).toContain('Deep Freeze');
  expect(resetProgram('C:', () => false)).toBeNull();
});

test('a canary that is gone at the next start says that its disk forgets, once each time', () => {
  const [folder, nest] = [aFolder(), join(aFolder(), 'settings')];
  const starts = (): boolean => canaryVanished(folder, nest, `token-${Math.random()}`);
  expect([starts(), starts()]).toEqual([false, false]);
  rmSync(nest, { recursive: true });
  expect([starts(), starts(), existsSync(join(nest, 'canary.json'))]).toEqual([true, false, true]);
});

test('a copy on another computer enrols anew with a key of its own; old records stay under the old station, and verify', () => {
  const first = someRecords();
  const { folder } = first;
  expect(enrol(first.db, { id: 'x', label: '', wall: 'w' }, ['card-a'], true).station).toBe('station-1');
  rmSync(join(folder, 'station-key.json'));
  first.db.close();
  const make = (id: string) => ({ id, label: 'lab', wall: now.toISOString() });
  const db = connect(recordsPath(folder));
  onTestFinished(() => void db.close());
  expect(enrol(db, make('station-2'), ['card-a', 'card-b'], true)).toMatchObject({ station: 'station-2', notices: [{ en: expect.stringContaining('key file is missing') }] });
  expect(enrol(db, make('station-3'), ['card-b', 'card-c'], true)).toMatchObject({ station: 'station-2', notices: [] });
  expect(enrol(db, make('station-3'), [], true).station).toBe('station-2');
  const key = readStationKey(folder);
  expect(enrol(db, make('station-3'), ['card-z'], false).station).toBe('station-2');
  expect(enrol(db, make('station-3'), ['card-z'], true)).toMatchObject({ station: 'station-3', notices: [{ zh: expect.stringContaining('来自另一台电脑') }] });
  expect(readStationKey(folder)?.privateKey).not.toBe(key?.privateKey);
  expect(readdirSync(folder)).toContain('station-key-station-2.json');
});

test('records of both stations stand in one file after it was carried over', () => {
  const first = someRecords();
  withARun(first.records);
  first.records.finishRun(aScore());
  first.db.prepare('INSERT INTO stations VALUES (?, ?, ?)').run('station-2', 'lab', now.toISOString());
  first.records.openRun({ ...aHeader('run-2'), station: 'station-2' }, {});
  first.records.finishRun(aScore('run-2'));
  expect([first.records.checkScores(), first.records.checkLedger(), first.records.allRecords().map(({ header }) => header.station)]).toEqual([[], [], ['station-2', 'station-1']]);
});

test.each([[[], ['a'], false], [['a'], [], false], [['a'], ['b', 'a'], false], [['a', 'b'], ['c'], true]] as const)('cards %j then and %j now: other computer %s', (then, since, other) => {
  expect(isOther(then, since)).toBe(other);
});
