import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import type { RunHeader, StoredScore } from '../../electron/service/ports.ts';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import { logicHash } from '../../electron/library/hashes.ts';
import { semantics } from '../../scenarios/engine/index.ts';
import { json } from '../cli/command.ts';
import { someRecords } from '../support/records.ts';
import { acts, answerPhone, aStation, begun, choose, playedOut, type TestStation } from '../support/stations.ts';

async function finished(): Promise<{ station: TestStation; runId: string; personId: string }> {
  const station = aStation();
  const { runId, personId } = await begun(station, 'assessed');
  await acts(station.api, runId, answerPhone);
  await acts(station.api, runId, choose('先问有没有人'));
  await playedOut(station, runId);
  station.close();
  return { station, runId, personId };
}

/** The same record as another version of the program would have stored it, in a file of its own. */
function storedAs({ records }: TestStation, runId: string, change: Partial<StoredScore>, begun: Partial<RunHeader> = {}) {
  const { records: copy, folder, db } = someRecords();
  const header = records.readRun(runId)!;
  copy.addPerson(records.findPerson(header.participants[0]!.personId)!);
  copy.openRun({ ...header, ...begun, station: copy.stationId() }, records.scenarioFiles(header.contentHash)!);
  for (const input of records.readInputs(runId)) copy.appendInput(runId, input);
  copy.finishRun({ ...records.readScore(runId)!, ...change });
  return { copy, folder, db };
}

test('a record verifies with the text it was played with, after the library\'s copy has changed and after it is gone', async () => {
  const { station, runId } = await finished();
  const { records, scenarios } = station;
  const path = join(scenarios, 'fire/small-fire/scenario.yaml');
  const states = () => verifyRecords({ records, library: readScenarios(scenarios) }).map(({ state, problem }) => [state, problem]);
  expect(states()).toEqual([['same', null]]);
  writeFileSync(path, readFileSync(path, 'utf8').replace('passMark: 60', 'passMark: 10'));
  expect(readScenarios(scenarios).find('small-fire')?.contentHash).not.toBe(records.readRun(runId)?.contentHash);
  expect(states()).toEqual([['same', null]]);
  writeFileSync(path, 'format: 99\n');
  expect(states()).toEqual([['same', null]]);
  rmSync(join(scenarios, 'fire'), { recursive: true });
  expect(readScenarios(scenarios).find('small-fire')).toBeNull();
  expect(states()).toEqual([['same', null]]);
});

test('the debrief of a drill that left the library can still be read', async () => {
  const { station, runId, personId } = await finished();
  const before = await station.api.training.debrief({ runId, lang: 'zh' });
  rmSync(join(station.scenarios, 'fire'), { recursive: true });
  const again = aStation({ folder: station.folder, scenarios: station.scenarios });
  await again.api.people.comeBack({ personId });
  expect(await again.api.training.debrief({ runId, lang: 'zh' })).toEqual(before);
});

test('another meaning of the program is told with both sheets; the stored one stands and nothing failed', async () => {
  const { station, runId } = await finished();
  const score = station.records.readScore(runId)!;
  const sheet = JSON.parse(score.sheet) as { total: number };
  const older = { ...sheet, total: sheet.total + 1 };
  const { copy, folder } = storedAs(station, runId, { semantics: semantics - 1, total: older.total, sheet: JSON.stringify(older) });
  expect(verifyRecords({ records: copy, library: station.ports.library })).toEqual([{
    runId, scenario: 'small-fire', state: 'semanticsChanged', sheets: { stored: older, recomputed: sheet },
    problem: `semanticsChanged(${semantics - 1}→${semantics}): the sheet differs: stored ${older.total}, recomputed ${sheet.total} of 100`,
  }]);
  expect(copy.readScore(runId)?.total).toBe(older.total);
  copy.close();
  expect(await json('verify', '--data', folder)).toMatchObject({ code: 0, value: { ok: true, records: 1, differing: [{ runId, state: 'semanticsChanged', sheets: { stored: { total: older.total }, recomputed: { total: sheet.total } } }] } });
});

test('an older meaning that still gives the same sheet is the same', async () => {
  const { station, runId } = await finished();
  const { copy } = storedAs(station, runId, { semantics: semantics - 1 });
  expect(verifyRecords({ records: copy, library: station.ports.library })).toMatchObject([{ state: 'same' }]);
});

test('an older meaning excuses no other inputs and no other sheet under the same meaning', async () => {
  const { station, runId } = await finished();
  const { total } = station.records.readScore(runId)!;
  const stateOf = (change: Partial<StoredScore>) => verifyRecords({ records: storedAs(station, runId, change).copy, library: station.ports.library })[0]?.state;
  expect([stateOf({ semantics: semantics - 1, inputDigest: 'other' }), stateOf({ total: total + 1 })]).toEqual(['differs', 'differs']);
});

test('a field that a later release adds with a default makes no old record differ: the text is pinned by its content hash', async () => {
  const { station, runId } = await finished();
  const planted = logicHash({ ...station.ports.library.find('small-fire')?.document, weather: 'dry' });
  expect(planted).not.toBe(station.records.readRun(runId)?.logicHash);
  const stateOf = (score: Partial<StoredScore>, header: Partial<RunHeader>) => verifyRecords({ records: storedAs(station, runId, score, header).copy, library: station.ports.library })[0];
  expect(stateOf({ logicHash: planted }, { logicHash: planted })).toMatchObject({ state: 'same', problem: null });
  expect(stateOf({ logicHash: planted }, {})).toMatchObject({ state: 'differs', problem: 'the score names other rules than the run was begun with' });
});
