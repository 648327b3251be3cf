import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ofStation, readScenarios } from '../../electron/library/readScenarios.ts';
import { openReleases, settledReleases } from '../../electron/library/releases/openReleases.ts';
import type { ReleaseAct } from '../../electron/service/ports/releases.ts';
import { aLibraryFolder } from '../support/library.ts';
import { aFolder } from '../support/records.ts';
import { aReleaseOf } from '../support/releases.ts';

const program = join(import.meta.dirname, '../support/releasingProcess.ts');
const act = (kind: ReleaseAct['kind'], version: string): ReleaseAct => ({ kind, version, by: 'a', note: '', at: 't' });

/** A data folder with these versions released one after the other. */
function released(...versions: readonly string[]): { folder: string; releases: ReturnType<typeof openReleases>; live: string } {
  const folder = aFolder();
  const releases = openReleases(folder);
  for (const version of versions) {
    const { release, texts } = aReleaseOf(version, version);
    releases.keep(release, texts);
    releases.act('own-fire', act('released', version));
  }
  return { folder, releases, live: join(folder, 'scenarios/fire/own-fire') };
}

test('killed at any moment of releasing, the library has one version whole or none, and it is the one that was decided', async () => {
  const folder = aFolder();
  const live = join(folder, 'scenarios/fire/own-fire');
  for (let round = 0, next = 1; round < 5; round += 1) {
    const child = spawn(process.execPath, [program, folder, String(next)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let heard = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => { heard += text; });
    await once(child.stdout, 'data');
    await wait(3 + round * 9);
    child.kill('SIGKILL');
    await once(child, 'close');
    const releases = settledReleases(folder);
    expect(releases.problems()).toEqual([]);
    const told = heard.trim().split('\n').filter((each) => each !== 'none').at(-1) ?? '';
    const drill = releases.find('own-fire');
    expect(drill?.acts.some(({ version }) => version === told)).toBe(true);
    const marks = existsSync(live) ? ['scenario.yaml', 'en.yaml'].map((name) => /^# (\d+)/.exec(readFileSync(join(live, name), 'utf8'))?.[1]) : null;
    const expected = drill?.inForce?.split('.')[1];
    expect(marks).toEqual(expected === undefined ? null : [expected, expected]);
    expect(readdirSync(join(folder, 'scenarios/fire')).filter((name) => name.startsWith('.'))).toEqual([]);
    next = Number(drill?.acts.at(-1)?.version.split('.')[1]) + 1;
  }
});

test('withdrawn, a drill leaves the library and its versions stay; brought back, it is there again, an earlier version too', () => {
  const { folder, releases, live } = released('1.0.0', '1.1.0');
  const version = () => readScenarios(aLibraryFolder(), ofStation(folder)).find('own-fire')?.version;
  expect(version()).toBe('1.1.0');
  releases.act('own-fire', act('withdrawn', '1.1.0'));
  expect([version(), existsSync(live), releases.find('own-fire')?.inForce, releases.texts('own-fire', '1.1.0')?.scenario.slice(0, 7)]).toEqual([undefined, false, null, '# 1.1.0']);
  releases.act('own-fire', act('returned', '1.0.0'));
  expect([version(), releases.problems()]).toEqual(['1.0.0', []]);
});

test('a version that was released is never replaced, and what no release is called is refused', () => {
  const { releases } = released('1.0.0');
  const { release, texts } = aReleaseOf('1.0.0', 'other');
  expect(() => releases.keep(release, texts)).toThrow('released before');
  expect(() => releases.keep({ ...release, scenarioId: '../evil' }, texts)).toThrow('no name');
  expect(() => releases.act('own-fire', act('returned', '../1.0.0'))).toThrow('no whole release');
  expect([releases.find('../own-fire'), releases.texts('own-fire', '../../x')]).toEqual([null, null]);
});

test.each<[string, (folder: string, live: string) => void, RegExp[]]>([
  ['a kept text', (folder) => writeFileSync(join(folder, 'releases/own-fire/1.0.0/scenario.yaml'), 'x'), [/1\.0\.0: the kept version is not what was released/]],
  ['a kept label', (folder) => rmSync(join(folder, 'releases/own-fire/1.0.0/release.json')), [/1\.0\.0: the kept version is missing/]],
  ['the text in use', (_folder, live) => writeFileSync(join(live, 'scenario.yaml'), 'x'), [/1\.1\.0: the files in use/]],
  ['the history', (folder) => writeFileSync(join(folder, 'releases/own-fire/history.json'), '{'), [/history of its releases cannot be read/]],
])('%s that somebody changed is found', (_what, change, found) => {
  const { folder, releases, live } = released('1.0.0', '1.1.0');
  expect(releases.problems()).toEqual([]);
  change(folder, live);
  expect(settledReleases(folder).problems().map(({ sentence }) => sentence.en)).toEqual(found.map((each) => expect.stringMatching(each)));
});

test('a kept version that was changed cannot be brought back', () => {
  const { folder, releases } = released('1.0.0', '1.1.0');
  writeFileSync(join(folder, 'releases/own-fire/1.0.0/en.yaml'), 'x');
  expect(() => releases.act('own-fire', act('returned', '1.0.0'))).toThrow('no whole release');
  expect(releases.find('own-fire')?.inForce).toBe('1.1.0');
});
