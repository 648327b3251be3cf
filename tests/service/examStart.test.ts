import { expect, test } from 'vitest';
import { aKey, anExamLibrary, anExamStation, asked, examBegun } from '../support/exams.ts';
import { acts, answerPhone, aStation, begun, playedOut, withToken } from '../support/stations.ts';

const scenarioId = 'small-fire';

test('an exam needs a form of its own, a PIN that is set, and a person', async () => {
  const plain = aStation();
  const { id: personId } = await plain.api.people.enter({ name: '李明', staffNo: '7' });
  await expect(plain.api.exam.ask({ personId, scenarioId })).rejects.toMatchObject({ code: 'MODE_CLOSED' });
  expect(await plain.api.exam.offer({ personId, scenarioId })).toEqual({ state: 'noForm' });

  const unset = aStation({ scenarios: anExamLibrary() });
  const other = await unset.api.people.enter({ name: '李明', staffNo: '7' });
  await expect(unset.api.exam.ask({ personId: other.id, scenarioId })).rejects.toMatchObject({ code: 'PIN_NOT_SET' });
  expect(await unset.api.exam.offer({ personId: other.id, scenarioId })).toEqual({ state: 'noPin' });
  await expect(unset.api.exam.ask({ personId: 'nobody', scenarioId })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
});

test('an exam cannot be begun as a drill, and its form is played in no other mode', async () => {
  const forms = [{ id: 'formB', title: '乙卷', modes: ['exam' as const] }, { id: 'mixed', title: '混卷', modes: ['practice' as const, 'assessed' as const, 'exam' as const] }];
  const { api, records } = await anExamStation({ scenarios: anExamLibrary(forms) });
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '7' });
  const start = (wish: object): Promise<{ runId: string }> => api.training.start({ personId, scenarioId, ...wish });
  await expect(start({ mode: 'exam' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  for (const mode of ['practice', 'assessed']) for (const variant of ['formB', 'mixed']) await expect(start({ mode, variant })).rejects.toMatchObject({ code: 'MODE_CLOSED' });
  for (const mode of ['practice', 'assessed']) expect(records.readRun((await start({ mode })).runId)?.variant).toBeNull();
  const { runId } = await examBegun({ api }, '8');
  expect(records.readRun(runId)?.variant).toBe('formB');
});

test('it starts with the PIN only, on the form and a seed of its list, and the start is on record', async () => {
  const { api, clock, records } = await anExamStation();
  const { sessionId, personId } = await asked(api);
  expect(await api.exam.session({ sessionId })).toEqual({ standing: 'waiting', runId: null });
  clock.pass(120_000);
  expect(records.unfinished()).toEqual([]);
  await expect(api.invigilation.start({ key: 'guessed', sessionId })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  const { runId } = await api.invigilation.start({ key: await aKey(api), sessionId });
  expect(records.readRun(runId)).toMatchObject({ mode: 'exam', variant: 'formB', seed: 43, participants: [{ personId, role: 'trainee' }] });
  expect(records.examActsOfRun(runId)).toMatchObject([{ kind: 'started', sessionId, personId }]);
  expect(await api.exam.session({ sessionId })).toEqual({ standing: 'running', runId });
});

test('the briefing of the form that will be played is opened by the PIN, and by nothing before or after', async () => {
  const forms = ['formB', 'formC', 'formD', 'formE'].map((id) => ({ id, title: id, modes: ['exam' as const], situation: `${id}：另一栋楼。` }));
  const station = await anExamStation({ scenarios: anExamLibrary(forms) });
  const { api, records } = station;
  const trainee = withToken(station.router, (await api.people.enter({ name: '王芳', staffNo: '9' })).token);
  const own = (await trainee.library.briefing({ id: scenarioId, lang: 'zh' })).situation;
  const seen = new Set<string>();
  for (const staffNo of ['1', '2', '3', '4', '5', '6']) {
    const { sessionId } = await asked(api, staffNo);
    await expect(api.invigilation.briefing({ key: 'guessed', sessionId, lang: 'zh' })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
    const key = await aKey(api);
    const read = await api.invigilation.briefing({ key, sessionId, lang: 'zh' });
    expect(await api.invigilation.briefing({ key, sessionId, lang: 'zh' })).toEqual(read);
    const { runId } = await api.invigilation.start({ key, sessionId });
    expect(read.situation).toBe(`${records.readRun(runId)?.variant}：另一栋楼。`);
    expect((await api.training.view({ runId, lang: 'zh' })).situation).toBe(read.situation);
    await expect(api.invigilation.briefing({ key, sessionId, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_NOW' });
    seen.add(read.situation);
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(seen).not.toContain(own);
  expect((await trainee.library.briefing({ id: scenarioId, lang: 'zh' })).situation).toBe(own);
});

test('a paper lies open for five minutes; then the PIN is asked for again, and it is the same one', async () => {
  const { api, clock } = await anExamStation();
  const { sessionId } = await asked(api);
  const key = await aKey(api);
  const read = await api.invigilation.briefing({ key, sessionId, lang: 'zh' });
  clock.pass(300_000);
  await expect(api.invigilation.start({ key, sessionId })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  expect(await api.invigilation.briefing({ key: await aKey(api), sessionId, lang: 'zh' })).toEqual(read);
});

test('asking twice is one session; a started one does not start again; one that was taken back never does', async () => {
  const { api } = await anExamStation();
  const first = await asked(api);
  expect(await asked(api)).toEqual(first);
  const key = await aKey(api);
  await api.invigilation.start({ key, sessionId: first.sessionId });
  await expect(api.invigilation.start({ key, sessionId: first.sessionId })).rejects.toMatchObject({ code: 'NOT_NOW' });

  const second = await asked(api, '8');
  await expect(api.exam.withdraw({ sessionId: second.sessionId, personId: first.personId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await api.exam.withdraw(second);
  await expect(api.invigilation.start({ key, sessionId: second.sessionId })).rejects.toMatchObject({ code: 'NOT_NOW' });
  expect((await api.invigilation.list({ lang: 'zh' })).map(({ sessionId }) => sessionId)).toEqual([first.sessionId]);
});

test("no pause, no wait, no speed, no hint: the author's pace", async () => {
  const { api } = await anExamStation();
  const { runId } = await examBegun({ api });
  expect((await api.training.view({ runId, lang: 'zh' })).clock).toMatchObject({ canPause: false, canWait: false, speeds: [1], paused: false });
  await acts(api, runId, answerPhone);
  for (const intent of [{ type: 'paused' as const }, { type: 'waitUntil' as const, to: 60_000 }, { type: 'speedSet' as const, speed: 2 as const }]) {
    await expect(acts(api, runId, () => intent)).rejects.toMatchObject({ code: 'UNAVAILABLE', data: { code: 'notAllowedInMode' } });
  }
  await expect(acts(api, runId, (view) => ({ type: 'hintTaken', decision: view.decisions[0]!.handle }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('one attempt per form; another one only when the invigilator allows it, and that is on record', async () => {
  const station = await anExamStation();
  const { api, records } = station;
  const { personId, runId } = await examBegun(station);
  await playedOut(station, runId);
  expect(await api.exam.offer({ personId, scenarioId })).toEqual({ state: 'used' });
  await expect(api.exam.ask({ personId, scenarioId })).rejects.toMatchObject({ code: 'ATTEMPT_USED' });

  await api.invigilation.allow({ runId, reason: '停电' });
  expect(records.examActsOfRun(runId).at(-1)).toMatchObject({ kind: 'allowed', note: '停电', personId });
  const again = await examBegun(station);
  expect(again.runId).not.toBe(runId);
  await playedOut(station, again.runId);
  await expect(api.exam.ask({ personId, scenarioId })).rejects.toMatchObject({ code: 'ATTEMPT_USED' });
});

test('a second form is a first attempt; an exam that counts for nothing has still been seen', async () => {
  const forms = ['formB', 'formC'].map((id) => ({ id, title: id, modes: ['exam' as const] }));
  const station = await anExamStation({ scenarios: anExamLibrary(forms) });
  const { api, records } = station;
  const first = await examBegun(station);
  await api.invigilation.annul({ runId: first.runId, reason: '走错考场' });
  const second = await examBegun(station);
  expect([first.runId, second.runId].map((runId) => records.readRun(runId)?.variant).sort()).toEqual(['formB', 'formC']);
  await playedOut(station, second.runId);
  await expect(api.exam.ask({ personId: first.personId, scenarioId })).rejects.toMatchObject({ code: 'ATTEMPT_USED' });
});

test('an exam puts the other drill of its trainee aside', async () => {
  const station = await anExamStation();
  const practice = await begun(station);
  const { personId } = await examBegun(station);
  expect(personId).toBe(practice.personId);
  expect(station.records.incidentsOf(practice.runId)).toMatchObject([{ kind: 'left' }]);
});
