import { expect, test } from 'vitest';
import { acts, answerPhone, aStation, begun, playedOut, type TestStation } from '../support/stations.ts';

/** An assessed drill that was begun and left. */
async function left(): Promise<{ station: TestStation; personId: string; runId: string }> {
  const station = aStation();
  const run = await begun(station, 'assessed');
  await acts(station.api, run.runId, answerPhone);
  station.clock.pass(5000);
  await station.api.training.leave({ runId: run.runId });
  return { station, ...run };
}

const kinds = ({ records }: TestStation, runId: string): string[] => records.incidentsOf(runId).map(({ kind }) => kind);
const isVoid = async ({ api }: TestStation, runId: string, personId: string): Promise<void> => {
  await expect(api.training.resume({ runId, personId })).rejects.toMatchObject({ code: 'VOID' });
  await expect(api.training.debrief({ runId, lang: 'zh' })).rejects.toMatchObject({ code: 'VOID' });
  expect((await api.training.unfinished({ personId, lang: 'zh' })).map((open) => open.runId)).not.toContain(runId);
  expect(await api.history.mine({ personId, lang: 'zh' })).toContainEqual(expect.objectContaining({ runId, standing: 'abandoned', score: null, mode: 'assessed' }));
  expect((await api.exam.ofRun({ runId, lang: 'zh' })).reason).toContain('中途离开');
};

test('an assessed drill may be gone on with once, on the same day; leaving and going on stand in its record', async () => {
  const { station, personId, runId } = await left();
  station.clock.pass(3_600_000);
  await station.api.training.resume({ runId, personId });
  await playedOut(station, runId);
  expect(kinds(station, runId)).toEqual(['left', 'resumed']);
  expect(await station.api.history.mine({ personId, lang: 'zh' })).toMatchObject([{ runId, standing: 'told', left: 1 }]);
});

test('left a second time it is void, and that is seen', async () => {
  const { station, personId, runId } = await left();
  await station.api.training.resume({ runId, personId });
  station.clock.pass(1000);
  await station.api.training.leave({ runId });
  await isVoid(station, runId, personId);
  expect(await station.api.history.mine({ personId, lang: 'zh' })).toMatchObject([{ left: 2 }]);
});

test('the next day it is void', async () => {
  const { station, personId, runId } = await left();
  expect(await station.api.training.unfinished({ personId, lang: 'zh' })).toHaveLength(1);
  station.clock.shiftWall(24 * 3_600_000);
  await isVoid(station, runId, personId);
});

test('whoever practises the same drill in between has abandoned it, even by beginning to practise in its midst', async () => {
  for (const inItsMidst of [false, true]) {
    const station = aStation();
    const { personId, runId } = await begun(station, 'assessed');
    station.clock.pass(2000);
    if (!inItsMidst) await station.api.training.leave({ runId });
    await begun(station, 'practice');
    expect(kinds(station, runId)).toEqual(['left']);
    await isVoid(station, runId, personId);
  }
});

test('a cut is an interruption like any other: gone on with once, the second one ends it', async () => {
  const first = aStation();
  const { personId, runId } = await begun(first, 'assessed');
  first.clock.pass(4000);
  const cut = ({ db, folder, scenarios, clock, ids }: TestStation): TestStation => {
    db.close();
    return aStation({ folder, scenarios, clock, ids });
  };
  const second = cut(first);
  expect(kinds(second, runId)).toEqual(['crash']);
  await second.api.training.resume({ runId, personId });
  second.clock.pass(4000);
  const third = cut(second);
  expect(kinds(third, runId)).toEqual(['crash', 'resumed', 'crash']);
  await isVoid(third, runId, personId);
});

test('practice drills are left and continued as often as one likes', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  for (let n = 0; n < 4; n += 1) {
    await station.api.training.leave({ runId });
    station.clock.shiftWall(24 * 3_600_000);
    await station.api.training.resume({ runId, personId });
  }
  expect(kinds(station, runId).every((kind) => kind === 'left')).toBe(true);
});
