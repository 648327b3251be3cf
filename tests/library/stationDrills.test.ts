import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ofStation, readScenarios } from '../../electron/library/readScenarios.ts';
import { aScenario } from '../support/aScenario.ts';
import { aLibraryFolder, filesOf, writeFiles } from '../support/library.ts';
import { aFolder } from '../support/records.ts';

const own = (id: string, more: Parameters<typeof aScenario>[0] = {}) => filesOf(aScenario({ id, ...more }));
/** The drill alone: the laws are those of the library that ships. */
const drillOf = (files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('law/')));

function aStationWith(files: Readonly<Record<string, string>>): { folder: string; library: ReturnType<typeof readScenarios> } {
  const folder = aFolder();
  writeFiles(join(folder, 'scenarios'), drillOf(files));
  return { folder, library: readScenarios(aLibraryFolder(), ofStation(folder)) };
}

test('the own drills of a station stand beside those that ship and are played with the same laws', () => {
  const { library } = aStationWith(own('own-fire', { category: 'gas' }));
  expect(library.list().map(({ id, category, findings, compiled }) => [id, category, findings, compiled !== null])).toEqual([['small-fire', 'fire', [], true], ['own-fire', 'gas', [], true]]);
  expect(Object.keys(library.find('own-fire')?.files ?? {})).toContain('law/laws.yaml');
});

test('an own drill never takes away one that ships under its id: it is told and cannot be played itself', () => {
  const { library } = aStationWith(own('small-fire', { title: '另一场小火' }));
  expect(library.find('small-fire')).toMatchObject({ findings: [], document: { title: '小火' } });
  const twin = library.list().find(({ document }) => document?.title === '另一场小火');
  expect(twin).toMatchObject({ compiled: null, findings: [{ code: 'duplicateScenario', message: expect.stringContaining('scenarios/fire/small-fire/scenario.yaml') }] });
});

test('two own drills of one id are both refused', () => {
  const { library } = aStationWith({ ...own('own-fire'), ...own('own-fire', { category: 'gas' }) });
  expect(library.list().filter(({ id }) => id === 'own-fire').map(({ compiled }) => compiled)).toEqual([null, null]);
});

test('a reload takes up what has become of one own drill, and forgets the names that were put on it', () => {
  const { folder, library } = aStationWith({ ...own('own-fire'), ...own('other-fire') });
  const before = library.find('own-fire');
  const other = library.find('other-fire');
  library.put('own-fire', library.withNames('own-fire', [{ kind: 'place', form: null, id: 'office', oldZh: '社区办公室', oldEn: null, zh: '东社区', en: null }])?.entry ?? null);
  writeFiles(join(folder, 'scenarios'), drillOf(own('own-fire', { version: '1.1.0' })));
  expect(library.find('own-fire')?.version).toBe('1.0.0');
  library.reload('own-fire');
  expect(library.find('own-fire')).toMatchObject({ version: '1.1.0', document: { places: [{ name: '社区办公室' }, {}, {}] } });
  expect(library.find('own-fire')?.contentHash).not.toBe(before?.contentHash);
  expect(library.find('other-fire')).toBe(other);
  rmSync(join(folder, 'scenarios/fire/own-fire'), { recursive: true });
  library.reload('own-fire');
  expect(library.list().map(({ id }) => id)).toEqual(['small-fire', 'other-fire']);
});
