import { expect, test } from 'vitest';
import { anExamLibrary } from '../../support/exams.ts';
import { anAccount, password, signedIn } from '../../support/staff.ts';
import { acts, answerPhone, aStation, begun, playedOut, withToken } from '../../support/stations.ts';

const lang = 'zh';
const minute = 60_000;

test("a trainee touches no other trainee's run, exam or records, whatever ids they know", async () => {
  const station = aStation({ scenarios: anExamLibrary() });
  const { personId, runId } = await begun(station);
  station.records.addExamAct({ kind: 'asked', sessionId: '019d0000-0000-7000-8000-00000000e0a1', personId, scenarioId: 'small-fire', runId: null, note: '', wall: 'w' });
  const other = await station.api.people.enter({ name: '王芳', staffNo: '9' });
  const api = withToken(station.router, other.token);
  const [sessionId, scenarioId, asked] = ['019d0000-0000-7000-8000-00000000e0a1', 'small-fire', { runId, personId: other.id, lang } as const];
  const calls = [
    api.training.view({ runId, lang }), api.training.watch({ runId, lang }), api.training.act({ runId, seq: 0, intent: { type: 'runEnded' } }), api.training.leave({ runId }), api.training.debrief({ runId, lang }),
    api.training.resume({ runId, personId }), api.training.resume({ runId, personId: other.id }), api.training.unfinished({ personId, lang }), api.training.start({ personId, scenarioId }),
    api.history.mine({ personId, lang }), api.exam.ofRun({ runId, lang }), api.exam.session({ sessionId }), api.exam.withdraw({ sessionId, personId: other.id }), api.exam.ask({ personId, scenarioId }),
    api.exam.offer({ personId, scenarioId }), api.invigilation.start({ key: 'k', sessionId }), api.invigilation.resume({ key: 'k', runId }),
    api.replay.outline(asked), api.replay.at({ ...asked, at: 0 }), api.replay.other({ ...asked, decision: 0, option: 0 }), api.replay.otherAt({ ...asked, decision: 0, option: 0, at: 0 }),
  ];
  for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'NOT_ALLOWED', status: 403, defined: true });
  expect(station.records.readInputs(runId)).toEqual([]);
});

test('staff see a finished drill, but none that goes on and no exam before its release', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  await anAccount(station.records, 'instructor');
  const api = withToken(station.router, await signedIn(station.records, station.api, 'instructor'));
  await expect(api.training.view({ runId, lang })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await playedOut(station, runId);
  expect((await api.training.debrief({ runId, lang })).title).toBe('小火');
});

test('staff who do nothing for half an hour are signed out; a screen that only looks again does not keep them in', async () => {
  const { records, api, router, clock } = aStation();
  const staff = withToken(router, await signedIn(records, api));
  clock.pass(29 * minute);
  await staff.accounts.me();
  for (let n = 0; n < 29; n += 1) {
    clock.pass(minute);
    await staff.invigilation.list({ lang });
  }
  clock.pass(minute);
  await expect(staff.invigilation.list({ lang })).rejects.toMatchObject({ code: 'SESSION_ENDED', status: 401, defined: true });
});

test('a trainee in a drill is never asked who they are again; one who went home is', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  await station.api.training.act({ runId, seq: 0, intent: { type: 'paused' } });
  station.clock.pass(600 * minute);
  await station.api.training.view({ runId, lang });
  await station.api.training.leave({ runId });
  station.clock.pass(241 * minute);
  await expect(station.api.library.list({ lang })).rejects.toMatchObject({ code: 'SESSION_ENDED' });
});

test('a new password and a closed account end the sessions that are open', async () => {
  const { records, api, router } = aStation();
  const id = await anAccount(records, 'instructor');
  const [boss, one, two] = [await signedIn(records, api), await signedIn(records, api, 'instructor'), await signedIn(records, api, 'instructor')].map((token) => withToken(router, token));
  await one!.accounts.changePassword({ old: password, password: 'another-Boat-78' });
  await expect(two!.accounts.me()).rejects.toMatchObject({ code: 'SESSION_ENDED' });
  await boss!.accounts.disable({ id });
  await expect(one!.accounts.me()).rejects.toMatchObject({ code: 'SESSION_ENDED' });
  await expect(api.accounts.signIn({ account: 'instructor', password: 'another-Boat-78' })).rejects.toMatchObject({ code: 'ACCOUNT_DISABLED' });
  await expect(boss!.accounts.disable({ id: 'account-administrator' })).rejects.toMatchObject({ code: 'LAST_ADMINISTRATOR' });
});

test('guessing is slowed, for an account that exists and one that does not alike; the audit log tells it and no secret', async () => {
  const { records, api, clock } = aStation();
  await anAccount(records, 'instructor');
  const tried = (account: string, typed: string): Promise<string> => api.accounts.signIn({ account, password: typed }).then(() => 'in', ({ code, data }: { code: string; data: { seconds: number } }) => `${code} ${data.seconds}`);
  for (const account of ['instructor', 'nobody-here']) {
    const heard = [];
    for (let n = 0; n < 4; n += 1) heard.push(await tried(account, 'guess-guess-1'));
    expect(heard).toEqual(['SIGN_IN_WRONG 0', 'SIGN_IN_WRONG 0', 'SIGN_IN_WRONG 30', 'SIGN_IN_LOCKED 30']);
  }
  expect(await tried('instructor', password)).toBe('SIGN_IN_LOCKED 30');
  clock.pass(30_000);
  expect(await tried('ＩＮＳＴＲＵＣＴＯＲ', password)).toBe('in');
  const log = JSON.stringify(records.auditEntries(99));
  expect(log).not.toMatch(/guess|paper-boat|nobody-here|scrypt/);
  expect(records.auditEntries(99).map(({ kind, about }) => `${kind} ${about}`)).toEqual(['signedIn account-instructor', ...Array<string>(3).fill('signInFailed unknown'), ...Array<string>(3).fill('signInFailed account-instructor')]);
});

test('many guesses at once are counted like one after the other', async () => {
  const { records, api } = aStation();
  await anAccount(records, 'instructor');
  const heard = await Promise.all(Array.from({ length: 12 }, () => api.accounts.signIn({ account: 'instructor', password: 'guess-guess-1' }).catch(({ code }: { code: string }) => code)));
  expect(heard.filter((code) => code === 'SIGN_IN_WRONG').length).toBeLessThanOrEqual(3);
});

test('there is one first administrator; what is too easy to guess is refused', async () => {
  const { api, records, router } = aStation();
  const first = { account: 'Guo', name: '郭\u200b主任', password: 'paper-boat-77' };
  for (const [wish, code] of [[{ password: 'short' }, 'PASSWORD_UNFIT'], [{ password: 'aaaaaaaaaaaa' }, 'PASSWORD_UNFIT'], [{ account: 'g' }, 'ACCOUNT_UNFIT'], [{ name: ' ' }, 'NAME_MISSING']] as const) {
    await expect(api.accounts.createFirst({ ...first, ...wish })).rejects.toMatchObject({ code });
  }
  expect(await api.accounts.state()).toEqual({ hasAdministrator: false });
  const both = await Promise.allSettled([api.accounts.createFirst(first), withToken(router, null).accounts.createFirst({ ...first, account: 'li' })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(records.accounts()).toMatchObject([{ name: '郭主任', role: 'administrator' }]);
});

test('of one run six watch at once; the oldest is put out with a sentence of its own', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  const streams = [];
  for (let n = 0; n < 7; n += 1) {
    const stream = await station.api.training.watch({ runId, lang });
    await stream.next();
    streams.push(stream);
  }
  await expect(streams[0]!.next()).rejects.toMatchObject({ code: 'CROWDED' });
  await acts(station.api, runId, answerPhone);
  expect((await streams[1]!.next()).value).toMatchObject({ seq: 1 });
  for (const stream of streams) await stream.return?.();
});

test('the audit log shows what was changed or removed in it', async () => {
  const { records, db, api } = aStation();
  await signedIn(records, api);
  await api.invigilation.setPin({ pin: '2580147' });
  expect(records.checkAudit()).toEqual([]);
  db.exec("DROP TRIGGER audit_never_goes; DROP TRIGGER audit_never_changes; UPDATE audit SET note = 'x' WHERE number = 2");
  expect(records.checkAudit().map(({ problem }) => problem)).toEqual(['the audit entry 2 (pinSet) was changed']);
  db.exec('DELETE FROM audit WHERE number = 1');
  expect(records.checkAudit()).toHaveLength(1);
});
