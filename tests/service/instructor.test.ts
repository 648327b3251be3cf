import { expect, test } from 'vitest';
import type { Api } from '../../electron/contract/contract.ts';
import { isAssisted } from '../../electron/service/sheet.ts';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import { aScenario, type ScenarioInput } from '../support/aScenario.ts';
import { anExamStation, examBegun } from '../support/exams.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { signedIn } from '../support/staff.ts';
import { aStation, begun, playedOut, withToken, type TestStation } from '../support/stations.ts';

const injects = [...aScenario().injects, { id: 'extra', channel: 'radio', from: '导调', text: '再加一条。', assessable: true }] as NonNullable<ScenarioInput['injects']>;
const aRoom = (): TestStation => aStation({ scenarios: aLibraryFolder(filesOf(aScenario({ injects }))) });

async function anInstructor({ records, router }: TestStation): Promise<Api> {
  return withToken(router, await signedIn(records, withToken(router, null), 'instructor'));
}

const textsOf = async ({ api }: TestStation, runId: string): Promise<string[]> => (await api.training.view({ runId, lang: 'zh' })).messages.flatMap(({ text }) => text ?? []);

test('an instructor sees who plays what, where it stands and what it has earned', async () => {
  const station = aRoom();
  const { runId } = await begun(station, 'assessed');
  station.clock.pass(4000);
  const api = await anInstructor(station);
  expect(await api.instructor.runs({ lang: 'zh' })).toEqual([{
    runId, person: { name: '李明', staffNo: '007' }, title: '小火', mode: 'assessed', phase: '接警', startsAt: '2026-03-18T08:30', now: 4000, paused: false,
    score: { total: expect.any(Number), max: 100 }, assisted: false, sent: 0,
  }]);
  expect((await api.instructor.injects({ runId, lang: 'zh' })).map(({ inject, came, canSend, assists }) => [inject, came, canSend, assists])).toEqual([['smoke', 1, false, true], ['thanks', 0, true, true], ['extra', 0, true, false]]);
});

test('what is sent into a practice drill comes to the trainee at once, and the log says who sent it', async () => {
  const station = aRoom();
  const { runId } = await begun(station);
  const api = await anInstructor(station);
  station.clock.pass(2000);
  expect(await api.instructor.send({ runId, inject: 'thanks' })).toEqual({ assisted: false });
  expect(await textsOf(station, runId)).toContain('消防车已出动。');
  expect(station.records.readInputs(runId).map(({ at, input }) => [at, input])).toEqual([[2000, { type: 'instructorInjected', inject: 'thanks', by: 'account-instructor' }]]);
  expect((await api.instructor.runs({ lang: 'zh' }))[0]).toMatchObject({ sent: 1, assisted: false });
});

test('rule 30: help in an assessed drill is asked about first; then debrief, record and sheet say that it certifies nobody, and it verifies', async () => {
  const station = aRoom();
  const { runId, personId } = await begun(station, 'assessed');
  const api = await anInstructor(station);
  await expect(api.instructor.send({ runId, inject: 'thanks' })).rejects.toMatchObject({ code: 'ASKS_FIRST' });
  expect(station.records.readInputs(runId)).toEqual([]);
  expect(await api.instructor.send({ runId, inject: 'thanks', agreed: true })).toEqual({ assisted: true });
  await playedOut(station, runId);
  expect((await station.api.training.debrief({ runId, lang: 'zh' })).assisted).toBe(true);
  expect((await station.api.history.mine({ personId, lang: 'zh' }))[0]?.score?.assisted).toBe(true);
  expect(isAssisted(station.records.readScore(runId)!.sheet)).toBe(true);
  expect(verifyRecords({ records: station.records, library: station.ports.library })).toMatchObject([{ runId, state: 'same' }]);
});

test('rule 30: what is marked for assessment may be sent into an assessed drill, which certifies all the same', async () => {
  const station = aRoom();
  const { runId, personId } = await begun(station, 'assessed');
  expect(await (await anInstructor(station)).instructor.send({ runId, inject: 'extra' })).toEqual({ assisted: false });
  await playedOut(station, runId);
  expect((await station.api.history.mine({ personId, lang: 'zh' }))[0]?.score?.assisted).toBe(false);
  expect(isAssisted(station.records.readScore(runId)!.sheet)).toBe(false);
});

test('rule 30: nothing is sent into an exam, and its score is not told', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  const api = await anInstructor(station);
  expect((await api.instructor.runs({ lang: 'zh' }))[0]).toMatchObject({ runId, mode: 'exam', score: null });
  expect(await api.instructor.injects({ runId, lang: 'zh' })).toEqual([]);
  await expect(api.instructor.send({ runId, inject: 'thanks', agreed: true })).rejects.toMatchObject({ code: 'IS_EXAM' });
  expect(await textsOf(station, runId)).not.toContain('消防车已出动。');
});

test('what came already, what there is not, a paused test and a drill that is over are refused; nothing is logged', async () => {
  const station = aRoom();
  const { runId } = await begun(station, 'assessed');
  const api = await anInstructor(station);
  const send = (inject: string) => api.instructor.send({ runId, inject, agreed: true });
  await expect(send('smoke')).rejects.toMatchObject({ code: 'ALREADY_SENT' });
  await expect(send('nothing')).rejects.toMatchObject({ code: 'UNKNOWN_INJECT' });
  await station.api.training.act({ runId, seq: 0, intent: { type: 'paused' } });
  await expect(send('thanks')).rejects.toMatchObject({ code: 'PAUSED' });
  await station.api.training.act({ runId, seq: 1, intent: { type: 'resumed' } });
  await station.api.training.act({ runId, seq: 2, intent: { type: 'runEnded' } });
  await expect(send('thanks')).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
  expect(station.records.readInputs(runId).map(({ input }) => input.type)).not.toContain('instructorInjected');
});

test('what could not be stored did not come', async () => {
  const station = aRoom();
  const { runId } = await begun(station);
  const api = await anInstructor(station);
  station.db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON inputs BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END");
  await expect(api.instructor.send({ runId, inject: 'thanks' })).rejects.toMatchObject({ code: 'STORE_FAILED' });
  expect(await textsOf(station, runId)).not.toContain('消防车已出动。');
  expect(station.faults.map(({ where }) => where)).toEqual(['instructor.send']);
  station.db.exec('DROP TRIGGER full');
  await api.instructor.send({ runId, inject: 'thanks' });
  expect(await textsOf(station, runId)).toContain('消防车已出动。');
});

test('a trainee gets neither the list of messages nor that of the others, and sends nothing', async () => {
  const station = aRoom();
  const entered = await station.api.people.enter({ name: '王芳', staffNo: '8' });
  const own = withToken(station.router, entered.token);
  const { runId } = await own.training.start({ personId: entered.id, scenarioId: 'small-fire' });
  for (const call of [own.instructor.runs({ lang: 'zh' }), own.instructor.injects({ runId, lang: 'zh' }), own.instructor.send({ runId, inject: 'thanks' })]) await expect(call).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  expect(JSON.stringify(await own.training.view({ runId, lang: 'zh' }))).not.toMatch(/消防车已出动|再加一条|extra|assisted/);
});
