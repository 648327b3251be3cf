import type { Api } from '../../electron/contract/contract.ts';
import type { ExamCase } from '../../electron/contract/invigilation.ts';
import type { ScenarioInput } from './aScenario.ts';
import { aScenario } from './aScenario.ts';
import { aLibraryFolder, filesOf } from './library.ts';
import { signedIn } from './staff.ts';
import { aStation, type StationWishes, type TestStation } from './stations.ts';

export const pin = '2580147';

const oneForm: ScenarioInput['variants'] = [{ id: 'formB', title: '乙卷', modes: ['exam'], seeds: [41, 43] }];

export function anExamLibrary(variants = oneForm): string {
  return aLibraryFolder(filesOf(aScenario({ variants })));
}

/** A station whose drill has a form for exams and whose instructor is signed in and has set a PIN. */
export async function anExamStation(wishes: StationWishes = {}): Promise<TestStation> {
  const station = aStation({ scenarios: anExamLibrary(), seed: 5, ...wishes });
  await signedIn(station.records, station.api);
  if (!(await station.api.invigilation.pin()).isSet) await station.api.invigilation.setPin({ pin });
  return station;
}

export async function aKey(api: Api): Promise<string> {
  return (await api.invigilation.open({ pin })).key;
}

/** Somebody who confirmed who sits there and waits. */
export async function asked(api: Api, staffNo = '007'): Promise<{ personId: string; sessionId: string }> {
  const person = await api.people.enter({ name: '李明', staffNo });
  const { sessionId } = await api.exam.ask({ personId: person.id, scenarioId: 'small-fire' });
  return { personId: person.id, sessionId };
}

/** An exam that the invigilator has started and whose trainee looks at it. */
export async function examBegun(station: Pick<TestStation, 'api'>, staffNo = '007'): Promise<{ personId: string; sessionId: string; runId: string }> {
  const { api } = station;
  const waiting = await asked(api, staffNo);
  const { runId } = await api.invigilation.start({ key: await aKey(api), sessionId: waiting.sessionId });
  await watched(api, runId);
  return { ...waiting, runId };
}

/** Somebody sits before this run from now on: its stream is read until it ends. */
export async function watched(api: Api, runId: string): Promise<void> {
  const stream = await api.training.watch({ runId, lang: 'zh' });
  await stream.next();
  void (async () => {
    for await (const _ of stream);
  })().catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
}

/** The exam of this run as the invigilator sees it. */
export async function caseOf(api: Api, runId: string): Promise<ExamCase | undefined> {
  return (await api.invigilation.list({ lang: 'zh' })).find((each) => each.runId === runId);
}
