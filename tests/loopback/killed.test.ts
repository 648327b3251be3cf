import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { expect, onTestFinished, test } from 'vitest';
import { sessionHeader } from '../../electron/contract/access.ts';
import type { Api } from '../../electron/contract/contract.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import { sheetInPoints } from '../../electron/service/sheet.ts';
import { replay } from '../../scenarios/engine/index.ts';
import { aLibraryFolder } from '../support/library.ts';
import { aFolder, someRecords } from '../support/records.ts';
import { acts, answerPhone, choose, order } from '../support/stations.ts';

interface Station { readonly api: Api; readonly process: ChildProcess; use(token: string): void }

async function aStationProcess(folder: string, scenarios: string): Promise<Station> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../support/stationsProcess.ts'), folder, scenarios, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const { port, token } = JSON.parse(line) as { port: number; token: string };
  const headers: Record<string, string> = { 'x-shapan-token': token };
  return { process: child, api: createORPCClient<Api>(new RPCLink({ url: `http://127.0.0.1:${port}/rpc`, headers: () => headers })), use: (session) => void (headers[sessionHeader] = session) };
}

test('a station killed in mid-drill loses nothing acknowledged; the drill goes on and its sheet is that of an unbroken run', async () => {
  const [folder, scenarios] = [aFolder(), aLibraryFolder()];
  const first = await aStationProcess(folder, scenarios);
  const person = await first.api.people.enter({ name: '李明', staffNo: '007' });
  first.use(person.token);
  const { runId } = await first.api.training.start({ personId: person.id, scenarioId: 'small-fire' });
  await acts(first.api, runId, answerPhone);
  await acts(first.api, runId, choose('先问有没有人'));
  const { seq } = await acts(first.api, runId, order('拨打119'));
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');

  const second = await aStationProcess(folder, scenarios);
  second.use(person.token);
  await expect(second.api.library.list({ lang: 'zh' })).rejects.toMatchObject({ code: 'SESSION_ENDED' });
  second.use((await second.api.people.comeBack({ personId: person.id })).token);
  expect(await second.api.training.unfinished({ personId: person.id, lang: 'zh' })).toMatchObject([{ runId }]);
  await second.api.training.resume({ runId, personId: person.id });
  expect((await second.api.training.view({ runId, lang: 'zh' })).seq).toBe(seq);
  await acts(second.api, runId, () => ({ type: 'waitUntil', to: 3_600_000 })).catch(() => {});
  await acts(second.api, runId, () => ({ type: 'runEnded' }));
  const debrief = await second.api.training.debrief({ runId, lang: 'zh' });
  second.process.kill('SIGKILL');
  await once(second.process, 'exit');

  const { records } = someRecords(folder);
  const library = readScenarios(scenarios);
  const header = records.readRun(runId)!;
  const inputs = records.readInputs(runId).map(({ at, input }) => ({ at, input }));
  expect(inputs.slice(0, 3).map(({ input }) => input.type)).toEqual(['injectAcknowledged', 'optionChosen', 'orderGiven']);
  const unbroken = replay(library.find('small-fire')!.compiled!, { seed: header.seed, mode: header.mode, variant: header.variant }, inputs);
  expect(JSON.parse(records.readScore(runId)!.sheet)).toEqual(JSON.parse(JSON.stringify(sheetInPoints(unbroken))));
  expect(debrief.total).toBe(sheetInPoints(unbroken).total);
  expect(records.incidentsOf(runId).map(({ kind }) => kind)).toEqual(['crash']);
  expect(verifyRecords({ records, library })).toMatchObject([{ runId, state: 'same' }]);
});
