import { expect, test } from 'vitest';
import { acts, answerPhone, aStation, begun, choose, playedOut } from '../support/stations.ts';
import { links } from './links.ts';
import { authoredIds, stringsOf } from './secrets.ts';

for (const [name, connect] of Object.entries(links)) {
  test(`${name}: a finished drill is looked at again, and an unfinished one is not`, async () => {
    const station = aStation();
    const { api, received } = await connect(station.router);
    const { personId, runId } = await begun({ api });
    const asked = { runId, personId, lang: 'zh' } as const;
    await expect(api.replay.at({ ...asked, at: 0 })).rejects.toMatchObject({ code: 'NOT_OVER', defined: true });
    await acts(api, runId, answerPhone);
    await acts(api, runId, choose('上楼灭火'));
    await playedOut({ api, clock: station.clock }, runId);

    const before = received.length;
    const { decisions, marks } = await api.replay.outline(asked);
    expect(marks.filter(({ kind }) => kind === 'veto')).toHaveLength(1);
    const option = decisions[0]?.options.findIndex((_, index) => index !== decisions[0]?.chosen) ?? -1;
    const { happened, other } = await api.replay.other({ ...asked, decision: 0, option });
    expect([happened.vetoes, other.vetoes]).toEqual([['让居民冒险'], []]);
    expect((await api.replay.at({ ...asked, at: 5000 })).clock.now).toBe(5000);
    expect((await api.replay.otherAt({ ...asked, decision: 0, option, at: 5000 })).clock.now).toBe(5000);
    const compiled = station.ports.library.find('small-fire')?.compiled;
    // nothing of what is shown carries an authored id
    const ids = compiled ? authoredIds(compiled.scenario) : [];
    expect([...stringsOf(received.slice(before))].filter((text) => ids.includes(text))).toEqual([]);

    await expect(api.replay.other({ ...asked, decision: 0, option: 17 })).rejects.toMatchObject({ code: 'UNKNOWN_CHOICE', defined: true });
    await expect(api.replay.at({ ...asked, at: -1 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
}
