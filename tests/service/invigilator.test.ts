import { expect, test } from 'vitest';
import { hashPin, isFitPin, isPinOf } from '../../electron/service/invigilation/pin.ts';
import { aKey, anExamLibrary, anExamStation, asked, examBegun, pin } from '../support/exams.ts';
import { signedIn } from '../support/staff.ts';
import { aStation, playedOut, type StationWishes, type TestStation } from '../support/stations.ts';

const wrong = '9081726';

test('a PIN has six to twenty digits and is not what everybody tries first', () => {
  expect(['258014', '2580147', '11223344556677889900'].map(isFitPin)).toEqual([true, true, true]);
  expect(['', '25801', '000000', '123456', '987654', '12345a', '112233445566778899001'].map(isFitPin)).toEqual([false, false, false, false, false, false, false]);
});

test('the hash is salted, carries its parameters and fits its own PIN only', () => {
  const hash = hashPin(pin);
  expect(hash).toMatch(/^scrypt\$16384\$8\$1\$/);
  expect(hash).not.toContain(pin);
  expect(hashPin(pin)).not.toBe(hash);
  expect([isPinOf(pin, hash), isPinOf(wrong, hash), isPinOf(pin, 'plain')]).toEqual([true, false, false]);
});

test('the PIN is set by somebody signed in, whichever digits the keyboard types; the records hold no PIN', async () => {
  const { api, records } = aStation({ scenarios: anExamLibrary() });
  await api.people.enter({ name: '李明', staffNo: '7' });
  await expect(api.invigilation.setPin({ pin })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  await expect(api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_NOT_SET' });
  await signedIn(records, api, 'instructor');
  expect(await api.invigilation.pin()).toEqual({ isSet: false, setAt: null });
  await expect(api.invigilation.setPin({ pin: '1234' })).rejects.toMatchObject({ code: 'PIN_UNFIT' });
  await api.invigilation.setPin({ pin: '２５８ ０１４７' });
  expect(await api.invigilation.open({ pin })).toEqual({ key: expect.stringMatching(/^[\w-]{32}$/), minutes: 5 });
  expect(await api.invigilation.pin()).toMatchObject({ isSet: true, setAt: expect.any(String) });
  expect(JSON.stringify([records.invigilatorPin(), records.auditEntries(9)])).not.toContain(pin);
  expect(records.auditEntries(1)).toMatchObject([{ kind: 'pinSet', by: 'account-instructor' }]);
});

test('after three wrong tries each next one waits longer, and the right one waits too', async () => {
  const { api, clock } = await withATrainee();
  const tried = (typed: string): Promise<unknown> => api.invigilation.open({ pin: typed }).then(() => 'open', ({ code, data }: { code: string; data: { seconds: number } }) => `${code} ${data.seconds}`);
  expect([await tried(wrong), await tried(wrong), await tried(wrong)]).toEqual(['PIN_WRONG 0', 'PIN_WRONG 0', 'PIN_WRONG 30']);
  clock.pass(10_000);
  expect([await tried(pin), await tried(wrong)]).toEqual(['PIN_LOCKED 20', 'PIN_LOCKED 20']);
  clock.pass(20_000);
  expect(await tried(wrong)).toBe('PIN_WRONG 60');
  clock.pass(60_000);
  expect(await tried(pin)).toBe('open');
  expect(await tried(wrong)).toBe('PIN_WRONG 0');
});

test('neither a restart nor the wall clock shortens the wait', async () => {
  const station = await withATrainee();
  for (let n = 0; n < 3; n += 1) await expect(station.api.invigilation.open({ pin: wrong })).rejects.toMatchObject({ code: 'PIN_WRONG' });
  station.clock.pass(25_000);
  station.clock.shiftWall(86_400_000);
  await expect(station.api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_LOCKED', data: { seconds: 5 } });
  station.db.close();
  const next = await withATrainee({ folder: station.folder, scenarios: station.scenarios, clock: station.clock });
  await expect(next.api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_LOCKED', data: { seconds: 30 } });
  next.clock.pass(30_000);
  await expect(next.api.invigilation.open({ pin })).resolves.toMatchObject({ minutes: 5 });
});

test('another PIN closes what the old one opened', async () => {
  const { api } = await withATrainee();
  const { sessionId } = await asked(api);
  const key = await aKey(api);
  await api.invigilation.setPin({ pin: '7412580' });
  await expect(api.invigilation.start({ key, sessionId })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  await expect(api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_WRONG' });
  await expect(api.invigilation.open({ pin: '7412580' })).resolves.toMatchObject({ minutes: 5 });
});

test('a key ends after five minutes without a step; closing ends it', async () => {
  const { api, clock } = await withATrainee();
  const { sessionId } = await asked(api);
  const [used, unused, closed] = [await aKey(api), await aKey(api), await aKey(api)];
  await api.invigilation.close({ key: closed });
  await expect(api.invigilation.start({ key: closed, sessionId })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  clock.pass(240_000);
  const { runId } = await api.invigilation.start({ key: used, sessionId });
  clock.pass(61_000);
  await expect(api.invigilation.resume({ key: unused, runId })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  await api.invigilation.resume({ key: used, runId });
  clock.pass(301_000);
  for (const step of [api.invigilation.start({ key: used, sessionId }), api.invigilation.resume({ key: used, runId })]) await expect(step).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
});

test('what is done signed in is on record with who did it', async () => {
  const station = await anExamStation();
  const { api, records } = station;
  const { runId } = await examBegun(station);
  await playedOut(station, runId);
  await api.invigilation.release({ runId });
  await api.invigilation.allow({ runId, reason: '停电' });
  await api.invigilation.annul({ runId, reason: '替考' });
  const by = 'account-administrator';
  expect(records.auditEntries(3).toReversed()).toMatchObject([{ kind: 'examReleased', by, about: runId }, { kind: 'attemptAllowed', by, note: '停电' }, { kind: 'examAnnulled', by, note: '替考' }]);
});

test('a PIN from before there were accounts counts no more', async () => {
  const { records, db } = await anExamStation();
  db.exec('UPDATE invigilator_pin SET set_by = NULL');
  expect(records.invigilatorPin()).toBeNull();
});

async function withATrainee(wishes: StationWishes = {}): Promise<TestStation> {
  const station = await anExamStation(wishes);
  await station.api.people.enter({ name: '李明', staffNo: '007' });
  return station;
}
