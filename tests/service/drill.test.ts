import { expect, test } from 'vitest';
import type { RunView } from '../../scenarios/engine/index.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { acts, answerPhone, aStation, begun, choose, order, playedOut } from '../support/stations.ts';

test('a drill from the first click to the record', async () => {
  const station = aStation();
  const { api, clock, records } = station;
  const { personId, runId } = await begun(station);
  clock.pass(3000);
  expect(await acts(api, runId, answerPhone)).toEqual({ seq: 1, outcome: 'accepted', reason: null });
  await acts(api, runId, choose('先问有没有人被困'));
  await acts(api, runId, order('拨打119'));
  clock.pass(25_000);
  expect((await api.training.view({ runId, lang: 'en' })).phase).toBe('English of phase.fighting.title');
  const view = await playedOut(station, runId);
  expect(view).toMatchObject({ runId, trainee: '李明', seq: 4, ended: { title: expect.any(String) } });

  const debrief = await api.training.debrief({ runId, lang: 'zh' });
  const [record, ...others] = await api.history.mine({ personId, lang: 'en' });
  expect(others).toEqual([]);
  expect(record).toMatchObject({ runId, title: 'English of scenario.title', mode: 'practice', standing: 'told', score: { total: debrief.total, max: 100, passed: debrief.passed, grade: debrief.grade } });
  expect(records.readInputs(runId).map(({ at, input }) => [at, input.type])).toEqual([[3000, 'injectAcknowledged'], [3000, 'optionChosen'], [3000, 'orderGiven'], [debrief.endedAt, 'clockAdvanced']]);
  expect(await api.training.unfinished({ personId, lang: 'zh' })).toEqual([]);
  await expect(acts(api, runId, () => ({ type: 'paused' }))).rejects.toMatchObject({ code: 'RUN_OVER' });
});

test('the trainee may end the drill; that is logged and scored', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  station.clock.pass(5000);
  await acts(station.api, runId, () => ({ type: 'runEnded' }));
  expect(station.records.readInputs(runId).map(({ input }) => input.type)).toEqual(['runEnded', 'clockAdvanced']);
  expect(station.records.readScore(runId)).toMatchObject({ endedAt: 5000, passed: false });
});

test('a double click is stale, and so is a view from the future', async () => {
  const station = aStation();
  const { api } = station;
  const { runId } = await begun(station);
  const { seq } = await acts(api, runId, answerPhone);
  const view = await api.training.view({ runId, lang: 'zh' });
  const [first, other] = [choose('先问有没有人')(view), choose('烧起来')(view)];
  await api.training.act({ runId, seq, intent: first });
  await expect(api.training.act({ runId, seq, intent: first })).rejects.toMatchObject({ code: 'STALE' });
  await expect(api.training.act({ runId, seq, intent: other })).rejects.toMatchObject({ code: 'STALE' });
  await expect(api.training.act({ runId, seq: 99, intent: { type: 'paused' } })).rejects.toMatchObject({ code: 'STALE' });
  const call = order('拨打119')(await api.training.view({ runId, lang: 'zh' }));
  await api.training.act({ runId, seq: 2, intent: call });
  await expect(api.training.act({ runId, seq: 2, intent: call })).rejects.toMatchObject({ code: 'STALE' });
  await expect(api.training.act({ runId, seq: 3, intent: call })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(station.records.readInputs(runId)).toHaveLength(3);
});

test('an unknown handle is unavailable and nothing is logged', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  await expect(acts(station.api, runId, () => ({ type: 'optionChosen', decision: 'firstWords', option: 'askPeople' }))).rejects.toMatchObject({ code: 'UNAVAILABLE', data: { code: 'unknownThing', reason: null } });
  expect(station.records.readInputs(runId)).toEqual([]);
});

test('watchers get the view now, every change, and the end', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  const seen: RunView[] = [];
  const watching = (async () => {
    for await (const view of await station.api.training.watch({ runId, lang: 'zh' })) seen.push(view);
  })();
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await settled();
  expect(seen).toHaveLength(1);
  await acts(station.api, runId, answerPhone);
  await settled();
  expect(seen.at(-1)?.decisions).toHaveLength(1);
  const before = seen.length;
  for (let tick = 0; tick < 25; tick += 1) {
    station.clock.pass(200);
    await settled();
  }
  // Five seconds in which little happens are told about once a second, not at every tick.
  expect(seen.length - before).toBeLessThanOrEqual(8);
  await playedOut(station, runId);
  await watching;
  expect(seen.at(-1)?.ended).not.toBeNull();
});

test('pause and speed are inputs; a paused clock stands', async () => {
  const station = aStation();
  const { api, clock } = station;
  const { runId } = await begun(station);
  await acts(api, runId, () => ({ type: 'speedSet', speed: 4 }));
  clock.pass(1000);
  await acts(api, runId, () => ({ type: 'paused' }));
  clock.pass(60_000);
  expect((await api.training.view({ runId, lang: 'zh' })).clock).toMatchObject({ now: 4000, paused: true, speed: 4 });
  await acts(api, runId, () => ({ type: 'resumed' }));
  clock.pass(600);
  expect((await api.training.view({ runId, lang: 'zh' })).clock.now).toBe(6400);
});

test('refusals of start and of unknown runs', async () => {
  const station = aStation({ scenarios: aLibraryFolder({ ...filesOf(), 'gas/bad/scenario.yaml': 'x: [' }) });
  const { api } = station;
  const { personId, runId } = await begun(station);
  const start = (wish: { personId?: string; scenarioId?: string }): Promise<unknown> => api.training.start({ personId, scenarioId: 'small-fire', ...wish });
  await expect(start({ personId: 'nobody' })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  await expect(start({ scenarioId: 'nothing' })).rejects.toMatchObject({ code: 'UNKNOWN_SCENARIO' });
  await expect(start({ scenarioId: 'bad' })).rejects.toMatchObject({ code: 'SCENARIO_UNUSABLE' });
  const unknown = '019d0000-0000-7000-8000-999999999999';
  await expect(api.training.view({ runId: unknown, lang: 'zh' })).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
  await expect(api.training.debrief({ runId, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_OVER' });
  const cards = await api.library.list({ lang: 'zh' });
  expect(cards.map(({ id, usable, problems }) => [id, usable, problems.length > 0])).toEqual([['small-fire', true, false], ['bad', false, true]]);
  expect((await api.library.briefing({ id: 'small-fire', lang: 'en' })).title).toBe('English of scenario.title');
});

test('an unexpected error reaches the client as an id and nothing else, and is reported once', async () => {
  const station = aStation();
  station.db.close();
  const failure: unknown = await station.api.people.list({}).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'FAULT', data: { faultId: station.faults[0]?.id } });
  expect(JSON.stringify(failure)).not.toMatch(/sqlite|database|\.ts/i);
  expect(station.faults).toHaveLength(1);
});
