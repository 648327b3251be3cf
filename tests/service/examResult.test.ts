import { expect, test } from 'vitest';
import { aKey, anExamStation, caseOf, examBegun } from '../support/exams.ts';
import { acts, playedOut, type TestStation } from '../support/stations.ts';

const lang = 'zh';

async function sat(): Promise<{ station: TestStation; runId: string; personId: string }> {
  const station = await anExamStation();
  const exam = await examBegun(station);
  await playedOut(station, exam.runId);
  return { station, ...exam };
}

test('an exam that is over tells nothing: no debrief, no score, no ending', async () => {
  const { station: { api, records }, runId, personId } = await sat();
  await expect(api.training.debrief({ runId, lang })).rejects.toMatchObject({ code: 'WITHHELD' });
  expect(await api.history.mine({ personId, lang })).toMatchObject([{ runId, mode: 'exam', standing: 'withheld', score: null }]);
  const view = await api.training.view({ runId, lang });
  expect(view.ended).toEqual({ at: expect.any(Number), title: '', text: '', tone: 'neutral' });
  expect(view.timeline.filter(({ kind }) => kind === 'end')).toEqual([]);
  expect(await api.exam.ofRun({ runId, lang })).toEqual({ title: '小火', standing: 'withheld', incidents: [], reason: null });
  expect(records.readScore(runId)?.max).toBe(100);
});

test('the release tells this one run to its trainee, once, and is on record', async () => {
  const { station, runId, personId } = await sat();
  const { api, records } = station;
  const other = await examBegun(station, '8');
  await playedOut(station, other.runId);
  await api.invigilation.release({ runId });
  expect(await api.training.debrief({ runId, lang })).toMatchObject({ title: '小火', max: 100 });
  expect(await api.history.mine({ personId, lang })).toMatchObject([{ standing: 'told', score: { max: 100 } }]);
  expect((await api.training.view({ runId, lang })).ended?.title).not.toBe('');
  await expect(api.training.debrief({ runId: other.runId, lang })).rejects.toMatchObject({ code: 'WITHHELD' });
  await expect(api.invigilation.release({ runId })).rejects.toMatchObject({ code: 'NOT_NOW' });
  expect(records.examActsOfRun(runId).map(({ kind }) => kind)).toEqual(['started', 'released']);
});

test('a void exam counts for nothing and can be neither continued nor released; the reason stands in the record', async () => {
  const station = await anExamStation();
  const { api, clock } = station;
  const { runId, personId } = await examBegun(station);
  clock.pass(5_000);
  const key = await aKey(api);
  await expect(api.invigilation.annul({ runId, reason: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await api.invigilation.annul({ runId, reason: '换人代考' });
  expect(await caseOf(api, runId)).toMatchObject({ standing: 'void', reason: '换人代考' });
  expect(await api.training.unfinished({ personId, lang })).toEqual([]);
  expect(await api.history.mine({ personId, lang })).toMatchObject([{ runId, mode: 'exam', standing: 'void', score: null }]);
  await expect(api.training.resume({ runId, personId })).rejects.toMatchObject({ code: 'VOID' });
  await expect(api.training.debrief({ runId, lang })).rejects.toMatchObject({ code: 'VOID' });
  await expect(api.invigilation.resume({ key, runId })).rejects.toMatchObject({ code: 'NOT_NOW' });
  await expect(api.invigilation.release({ runId })).rejects.toMatchObject({ code: 'NOT_NOW' });
  expect(await api.exam.ofRun({ runId, lang })).toMatchObject({ standing: 'void', reason: '换人代考', incidents: [] });
});

test('a finished exam may be made void too, before and after its release', async () => {
  const { station: { api }, runId, personId } = await sat();
  await api.invigilation.release({ runId });
  await api.invigilation.annul({ runId, reason: '事后查实替考' });
  await expect(api.training.debrief({ runId, lang })).rejects.toMatchObject({ code: 'VOID' });
  expect(await api.history.mine({ personId, lang })).toMatchObject([{ standing: 'void', score: null }]);
  expect((await api.training.view({ runId, lang })).ended?.title).toBe('');
});

test('the invigilator sees first what waits for the PIN', async () => {
  const station = await anExamStation();
  const { api } = station;
  const over = await examBegun(station, '1');
  await playedOut(station, over.runId);
  const held = await examBegun(station, '2');
  await api.training.leave({ runId: held.runId });
  const running = await examBegun(station, '3');
  const { sessionId } = await api.exam.ask({ personId: (await api.people.enter({ name: '王芳', staffNo: '4' })).id, scenarioId: 'small-fire' });
  const cases = await api.invigilation.list({ lang });
  expect(cases.map(({ standing, person }) => [standing, person.staffNo])).toEqual([['held', '2'], ['waiting', '4'], ['running', '3'], ['withheld', '1']]);
  expect(cases[1]).toMatchObject({ sessionId, title: '小火', runId: null, person: { name: '王芳' } });
  expect(cases[3]).toMatchObject({ canAllow: true, finishedAt: expect.any(String) });
  await acts(api, running.runId, () => ({ type: 'runEnded' }));
  expect((await caseOf(api, running.runId))?.standing).toBe('withheld');
});

test('incidents of any drill can be looked up', async () => {
  const { api, clock } = await anExamStation();
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '7' });
  const { runId } = await api.training.start({ personId, scenarioId: 'small-fire', mode: 'assessed' });
  clock.pass(5_000);
  clock.stall(60_000);
  clock.pass(1_000);
  expect(await api.exam.ofRun({ runId, lang })).toMatchObject({ standing: null, incidents: [{ kind: 'stall', at: 5_000, wall: expect.any(String) }] });
});
