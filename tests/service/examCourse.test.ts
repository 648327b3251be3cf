import { expect, test } from 'vitest';
import { aKey, anExamStation, caseOf, examBegun, watched } from '../support/exams.ts';
import { acts, answerPhone, begun, playedOut, type TestStation } from '../support/stations.ts';

const lang = 'zh';

/** What disturbs an exam, and how the record names it. */
const disturbances: readonly [string, string, (station: TestStation, runId: string) => unknown][] = [
  ['a stall of more than two seconds', 'stall', ({ clock }) => clock.stall(2_100)],
  ['a sleep that only the wall clock shows', 'sleep', ({ clock }) => clock.shiftWall(3_600_000)],
  ['the time of the computer set back', 'clockSet', ({ clock }) => clock.shiftWall(-60_000)],
  ['the trainee leaving', 'left', ({ api }, runId) => api.training.leave({ runId })],
];

test.each(disturbances)('%s stops the clock, is on record, and the exam goes on only with the PIN', async (_what, kind, disturb) => {
  const station = await anExamStation();
  const { api, clock, records } = station;
  const { personId, runId } = await examBegun(station);
  await acts(api, runId, answerPhone);
  clock.pass(5_000);
  await disturb(station, runId);
  clock.pass(60_000);
  expect(records.incidentsOf(runId)).toMatchObject([{ kind, at: 5_000 }]);
  expect(await caseOf(api, runId)).toMatchObject({ standing: 'held', incidents: [{ kind, at: 5_000 }] });
  await expect(api.training.resume({ runId, personId })).rejects.toMatchObject({ code: 'HELD' });
  await expect(api.training.act({ runId, seq: 1, intent: { type: 'runEnded' } })).rejects.toMatchObject({ code: 'HELD' });
  await expect(api.training.view({ runId, lang })).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });

  await api.invigilation.resume({ key: await aKey(api), runId });
  await api.training.resume({ runId, personId });
  expect((await api.training.view({ runId, lang })).clock.now).toBe(5_000);
  expect(records.examActsOfRun(runId).map((act) => act.kind)).toEqual(['started', 'continued']);
  await watched(api, runId);
  clock.pass(3_000);
  expect((await api.training.view({ runId, lang })).clock.now).toBe(8_000);
  expect(records.incidentsOf(runId)).toHaveLength(1);
});

test('rule 29: two seconds are no stall, and a second of drift between the clocks is no sleep', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  station.clock.stall(1_700);
  station.clock.pass(200);
  station.clock.shiftWall(1_000);
  station.clock.pass(1_000);
  expect(station.records.incidentsOf(runId)).toEqual([]);
  expect((await caseOf(station.api, runId))?.standing).toBe('running');
});

test('rule 29: an exam that nobody watches is stopped after a quarter of a minute', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  const elsewhere = await anExamStation();
  const { sessionId } = await elsewhere.api.exam.ask({ personId: (await elsewhere.api.people.enter({ name: '王芳', staffNo: '9' })).id, scenarioId: 'small-fire' });
  const alone = await elsewhere.api.invigilation.start({ key: await aKey(elsewhere.api), sessionId });
  for (const { clock } of [station, elsewhere]) clock.pass(20_000);
  expect(station.records.incidentsOf(runId)).toEqual([]);
  expect(elsewhere.records.incidentsOf(alone.runId)).toMatchObject([{ kind: 'left', at: 15_000 }]);
});

test('rule 29: a crash is on record before the exam goes on, once, and costs no acknowledged input', async () => {
  const station = await anExamStation();
  const { personId, runId } = await examBegun(station);
  await acts(station.api, runId, answerPhone);
  station.clock.pass(12_400);
  station.db.close();
  const next = await anExamStation({ folder: station.folder, scenarios: station.scenarios, clock: station.clock, ids: station.ids });
  expect(next.records.incidentsOf(runId)).toMatchObject([{ kind: 'crash', at: 12_000 }]);
  expect(await caseOf(next.api, runId)).toMatchObject({ standing: 'held', incidents: [{ kind: 'crash' }] });
  expect(await next.api.training.unfinished({ personId, lang })).toMatchObject([{ runId, mode: 'exam', now: 12_000 }]);
  await expect(next.api.training.resume({ runId, personId })).rejects.toMatchObject({ code: 'HELD' });
  next.clock.pass(1_000);
  await next.api.invigilation.resume({ key: await aKey(next.api), runId });
  expect(await next.api.training.view({ runId, lang })).toMatchObject({ seq: 1, clock: { now: 12_000 } });
  expect(next.records.incidentsOf(runId)).toHaveLength(1);

  // Cut off again at the very same moment: that is another crash.
  next.db.close();
  const third = await anExamStation({ folder: station.folder, scenarios: station.scenarios, clock: station.clock, ids: station.ids });
  expect(third.records.incidentsOf(runId).map(({ kind }) => kind)).toEqual(['crash', 'crash']);
});

test('closing the station in order is leaving, not a crash', async () => {
  const station = await anExamStation();
  const { runId } = await examBegun(station);
  station.clock.pass(4_000);
  station.close();
  const next = await anExamStation({ folder: station.folder, scenarios: station.scenarios, clock: station.clock, ids: station.ids });
  expect(next.records.incidentsOf(runId).map(({ kind }) => kind)).toEqual(['left']);
});

test('a broken-off exam ends with the sheet of an unbroken one', async () => {
  const playWith = async (disturb: boolean): Promise<string | undefined> => {
    const station = await anExamStation();
    const { runId } = await examBegun(station);
    await acts(station.api, runId, answerPhone);
    station.clock.pass(5_000);
    if (disturb) {
      station.clock.stall(600_000);
      station.clock.pass(1_000);
      await station.api.invigilation.resume({ key: await aKey(station.api), runId });
      await watched(station.api, runId);
    }
    await playedOut(station, runId);
    expect(station.records.checkChain(runId)).toBeNull();
    return station.records.readScore(runId)?.sheet;
  };
  const [broken, whole] = [await playWith(true), await playWith(false)];
  expect(broken).toBeDefined();
  expect(broken).toBe(whole);
});

test('an exam that runs is not continued, released or allowed again; one without a session is unknown', async () => {
  const station = await anExamStation();
  const { api } = station;
  const { runId } = await examBegun(station);
  const key = await aKey(api);
  await expect(api.invigilation.resume({ key, runId })).rejects.toMatchObject({ code: 'NOT_NOW' });
  await expect(api.invigilation.release({ runId })).rejects.toMatchObject({ code: 'NOT_NOW' });
  await expect(api.invigilation.allow({ runId, reason: '停电' })).rejects.toMatchObject({ code: 'NOT_NOW' });
  const practice = await begun(station, 'practice', '9');
  await expect(api.invigilation.annul({ runId: practice.runId, reason: '停电' })).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
});
