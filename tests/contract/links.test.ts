import { expect, test } from 'vitest';
import { acts, answerPhone, aStation, begun, choose, order, playedOut } from '../support/stations.ts';
import { links } from './links.ts';

for (const [name, connect] of Object.entries(links)) {
  test(`${name}: a whole drill, with stream, refusals and debrief`, async () => {
    const station = aStation();
    const { api } = await connect(station.router);
    const { personId, runId } = await begun({ api });

    const stream = await api.training.watch({ runId, lang: 'zh' });
    expect((await stream.next()).value).toMatchObject({ runId, seq: 0 });
    await acts(api, runId, answerPhone);
    expect((await stream.next()).value).toMatchObject({ seq: 1, decisions: [{ title: '第一句话' }] });

    const view = await api.training.view({ runId, lang: 'zh' });
    const answer = choose('先问有没有人')(view);
    expect(await api.training.act({ runId, seq: 1, intent: answer })).toEqual({ seq: 2, outcome: 'accepted', reason: null });
    await expect(api.training.act({ runId, seq: 1, intent: answer })).rejects.toMatchObject({ code: 'STALE', defined: true });
    await expect(acts(api, runId, () => ({ type: 'injectAcknowledged', message: '77' }))).rejects.toMatchObject({ code: 'UNAVAILABLE', data: { code: expect.any(String) } });
    await acts(api, runId, order('拨打119'));
    await playedOut({ api, clock: station.clock }, runId);

    let last: unknown;
    for await (const each of stream) last = each;
    expect(last).toMatchObject({ ended: { title: expect.any(String) } });
    expect(await api.training.debrief({ runId, lang: 'zh' })).toMatchObject({ title: '小火', max: 100 });
    expect(await api.history.mine({ personId, lang: 'zh' })).toHaveLength(1);
  });

  test(`${name}: a wrong input and a fault leave as themselves, without their innards`, async () => {
    const station = aStation();
    const { api } = await connect(station.router);
    await expect(api.training.view({ runId: 'no uuid', lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN', defined: true });
    await api.people.enter({ name: '李明', staffNo: '007' });
    await expect(api.training.view({ runId: 'no uuid', lang: 'zh' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(api.people.enter({ name: '李明', staffNo: ' ' })).rejects.toMatchObject({ code: 'STAFF_NO_MISSING', defined: true });
    station.db.close();
    const fault: unknown = await api.people.list({}).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'FAULT', data: { faultId: expect.stringMatching(/^\d{8}$/) } });
    expect(JSON.stringify(fault)).not.toMatch(/not open|\.ts|stack/);
  });

  test(`${name}: who stops watching is forgotten`, async () => {
    const station = aStation();
    const { api } = await connect(station.router);
    const { runId } = await begun({ api });
    const leaving = new AbortController();
    const stream = await api.training.watch({ runId, lang: 'zh' }, { signal: leaving.signal });
    await stream.next();
    const pending = stream.next().catch(() => undefined);
    leaving.abort();
    await pending;
    // Nobody watches: once the station has noticed, a minute of that pauses the practice drill.
    await expect.poll(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      station.clock.pass(61_000);
      return (await api.training.view({ runId, lang: 'zh' })).clock.paused;
    }, { timeout: 20_000, interval: 200 }).toBe(true);
  });
}

test('notices come in the asked language', async () => {
  const { api } = aStation();
  expect([(await api.station.info()).notices, (await api.station.info({ lang: 'en' })).notices]).toEqual([['提示'], ['notice']]);
});
