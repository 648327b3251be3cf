import { expect, test } from 'vitest';
import { hashPin, isFitPin, isPinOf } from '../../electron/service/invigilation/pin.ts';
import { aKey, anExamStation, asked, pin } from '../support/exams.ts';
import { aStation } from '../support/stations.ts';

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

test('the PIN is set once on first use, whichever digits the keyboard types; the records hold no PIN', async () => {
  const { api, records } = aStation();
  expect(await api.invigilation.pin()).toEqual({ isSet: false, setAt: null, waits: 0 });
  await expect(api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_NOT_SET' });
  await expect(api.invigilation.setPin({ pin: '1234' })).rejects.toMatchObject({ code: 'PIN_UNFIT' });
  await api.invigilation.setPin({ pin: '２５８ ０１４７' });
  await expect(api.invigilation.setPin({ pin: wrong })).rejects.toMatchObject({ code: 'PIN_ALREADY_SET' });
  expect(await api.invigilation.open({ pin })).toEqual({ key: expect.stringMatching(/^[\w-]{32}$/), minutes: 5 });
  expect(await api.invigilation.pin()).toMatchObject({ isSet: true, setAt: expect.any(String) });
  expect(JSON.stringify(records.invigilatorPin())).not.toContain(pin);
});

test('after three wrong tries each next one waits longer, and the right one waits too', async () => {
  const { api, clock } = await anExamStation();
  const tried = (typed: string): Promise<unknown> => api.invigilation.open({ pin: typed }).then(() => 'open', ({ code, data }: { code: string; data: { seconds: number } }) => `${code} ${data.seconds}`);
  expect([await tried(wrong), await tried(wrong), await tried(wrong)]).toEqual(['PIN_WRONG 0', 'PIN_WRONG 0', 'PIN_WRONG 30']);
  clock.pass(10_000);
  expect([await tried(pin), await tried(wrong)]).toEqual(['PIN_LOCKED 20', 'PIN_LOCKED 20']);
  clock.pass(20_000);
  expect(await tried(wrong)).toBe('PIN_WRONG 60');
  clock.pass(60_000);
  expect(await tried(pin)).toBe('open');
  expect([await tried(wrong), (await api.invigilation.pin()).waits]).toEqual(['PIN_WRONG 0', 0]);
});

test('neither a restart nor the wall clock shortens the wait', async () => {
  const station = await anExamStation();
  for (let n = 0; n < 3; n += 1) await expect(station.api.invigilation.open({ pin: wrong })).rejects.toMatchObject({ code: 'PIN_WRONG' });
  station.clock.pass(25_000);
  station.clock.shiftWall(86_400_000);
  await expect(station.api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_LOCKED', data: { seconds: 5 } });
  station.db.close();
  const next = await anExamStation({ folder: station.folder, scenarios: station.scenarios, clock: station.clock });
  await expect(next.api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_LOCKED', data: { seconds: 30 } });
  next.clock.pass(30_000);
  await expect(next.api.invigilation.open({ pin })).resolves.toMatchObject({ minutes: 5 });
});

test('changing the PIN takes the old one, counts wrong tries and closes what is open', async () => {
  const { api } = await anExamStation();
  const key = await aKey(api);
  await expect(api.invigilation.changePin({ old: wrong, pin: '7412580' })).rejects.toMatchObject({ code: 'PIN_WRONG' });
  await expect(api.invigilation.changePin({ old: pin, pin: '111111' })).rejects.toMatchObject({ code: 'PIN_UNFIT' });
  await api.invigilation.changePin({ old: pin, pin: '7412580' });
  await expect(api.invigilation.list({ key, lang: 'zh' })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  await expect(api.invigilation.open({ pin })).rejects.toMatchObject({ code: 'PIN_WRONG' });
  await expect(api.invigilation.open({ pin: '7412580' })).resolves.toMatchObject({ minutes: 5 });
});

test('a key ends after five minutes without a step; looking on does not keep it, closing ends it', async () => {
  const { api, clock } = await anExamStation();
  const { sessionId } = await asked(api);
  const [used, looked, closed] = [await aKey(api), await aKey(api), await aKey(api)];
  await api.invigilation.close({ key: closed });
  await expect(api.invigilation.list({ key: closed, lang: 'zh' })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  clock.pass(240_000);
  await api.invigilation.list({ key: looked, lang: 'zh' });
  const { runId } = await api.invigilation.start({ key: used, sessionId });
  clock.pass(61_000);
  await expect(api.invigilation.list({ key: looked, lang: 'zh' })).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
  expect((await api.invigilation.list({ key: used, lang: 'zh' })).map((each) => each.runId)).toEqual([runId]);
  clock.pass(240_000);
  for (const step of [
    api.invigilation.start({ key: used, sessionId }), api.invigilation.resume({ key: used, runId }), api.invigilation.release({ key: used, runId }),
    api.invigilation.annul({ key: used, runId, reason: '停电' }), api.invigilation.allow({ key: used, runId, reason: '停电' }),
  ]) await expect(step).rejects.toMatchObject({ code: 'KEY_EXPIRED' });
});
