import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownScenarios } from '../../electron/library/readScenarios.ts';
import { writeFiles } from '../support/library.ts';
import { aFolder } from '../support/records.ts';
import { json } from './command.ts';

const shipped = join(ownScenarios(), 'fire/fire-ebike-stairwell');

/** A data folder with a drill of its own: one that ships, under another id. */
function aDataFolder(): string {
  const folder = aFolder();
  const scenario = readFileSync(join(shipped, 'scenario.yaml'), 'utf8').replace('id: fire-ebike-stairwell', 'id: own-fire');
  writeFiles(join(folder, 'scenarios/fire/own-fire'), { 'scenario.yaml': scenario, 'en.yaml': readFileSync(join(shipped, 'en.yaml'), 'utf8') });
  return folder;
}

test('the commands that take --data know the drills of that station', async () => {
  const data = aDataFolder();
  expect((await json<{ id: string }[]>('scenarios', '--data', data)).value.map(({ id }) => id)).toContain('own-fire');
  expect((await json('play', 'own-fire', '--save', '--data', data))).toMatchObject({ code: 0, value: { scenario: 'own-fire' } });
  expect((await json('simulate', 'own-fire', '--runs', '2', '--data', data)).code).toBe(0);
  writeFileSync(join(data, 'scenarios/fire/own-fire/scenario.yaml'), 'id: [');
  expect((await json<{ findings: { file: string }[] }>('check', 'own-fire', '--data', data))).toMatchObject({ code: 1, value: { findings: [{ code: 'notYaml', file: expect.stringContaining('own-fire') }] } });
  const { checks } = (await json<{ checks: { name: string }[] }>('doctor', '--data', data)).value;
  expect(checks.find(({ name }) => name === 'drills')).toMatchObject({ ok: false, sentence: expect.stringContaining('own-fire') });
});
