import { expect, test } from 'vitest';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import { aLibraryFolder } from '../support/library.ts';
import { acts, answerPhone, aStation, begun, choose, order, playedOut, type TestStation } from '../support/stations.ts';

/** The same folder opened by the next process, without the last one having left anything in order. */
function afterCrash({ folder, scenarios, clock, ids, db }: TestStation): TestStation {
  db.close();
  return aStation({ folder, scenarios, clock, ids });
}

test('a drill that was left is continued where it stood, by its own trainee only', async () => {
  const station = aStation();
  const { api, clock, records } = station;
  const { personId, runId } = await begun(station);
  await acts(api, runId, answerPhone);
  clock.pass(7000);
  await api.training.leave({ runId });
  clock.pass(3_600_000);
  await expect(api.training.view({ runId, lang: 'zh' })).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
  expect(await api.training.unfinished({ personId, lang: 'zh' })).toMatchObject([{ runId, now: 7000, phase: '接警', title: '小火' }]);
  const other = await api.people.enter({ name: '王芳', staffNo: '9' });
  expect(await api.training.unfinished({ personId: other.id, lang: 'zh' })).toEqual([]);
  await expect(api.training.resume({ runId, personId: other.id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await api.training.resume({ runId, personId });
  expect((await api.training.view({ runId, lang: 'zh' })).clock.now).toBe(7000);
  expect(records.incidentsOf(runId).map(({ kind }) => kind)).toEqual(['left']);
  await playedOut(station, runId);
  await expect(api.training.resume({ runId, personId })).rejects.toMatchObject({ code: 'RUN_OVER' });
});

test('rule 29: after a crash nothing acknowledged is lost, time does not go back, and the cut is on record', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  await acts(station.api, runId, answerPhone);
  await acts(station.api, runId, choose('先问有没有人'));
  station.clock.pass(12_400);
  const next = afterCrash(station);
  await next.api.training.resume({ runId, personId });
  const view = await next.api.training.view({ runId, lang: 'zh' });
  expect([view.seq, view.clock.now]).toEqual([2, 12_000]);
  expect(next.records.incidentsOf(runId)).toMatchObject([{ kind: 'crash', at: 12_000 }]);
});

test('a drill cut off and continued ends with the sheet of an unbroken one', async () => {
  const playWith = async (crash: boolean): Promise<string | undefined> => {
    let station = aStation();
    const { personId, runId } = await begun(station);
    const cut = async (): Promise<void> => {
      if (!crash) return;
      station = afterCrash(station);
      await station.api.training.resume({ runId, personId });
    };
    station.clock.pass(4000);
    await acts(station.api, runId, answerPhone);
    await cut();
    station.clock.pass(6000);
    await acts(station.api, runId, choose('先问有没有人'));
    await acts(station.api, runId, order('拨打119'));
    await cut();
    station.clock.pass(40_000);
    await cut();
    await acts(station.api, runId, choose('保安在烟层'));
    await playedOut(station, runId);
    expect(station.records.checkChain(runId)).toBeNull();
    return station.records.readScore(runId)?.sheet;
  };
  const [broken, whole] = [await playWith(true), await playWith(false)];
  expect(broken).toBeDefined();
  expect(broken).toBe(whole);
});

test('beginning another drill leaves the first one in order', async () => {
  const station = aStation();
  const { personId, runId } = await begun(station);
  const second = await begun(station);
  expect(second.personId).toBe(personId);
  expect(station.records.incidentsOf(runId).map(({ kind }) => kind)).toEqual(['left']);
  expect((await station.api.training.unfinished({ personId, lang: 'zh' })).map((open) => open.runId).sort()).toEqual([runId, second.runId].sort());
});

test('a stall does not count, is on record, and a practice drill waits paused', async () => {
  const station = aStation();
  const { runId } = await begun(station);
  station.clock.pass(5000);
  station.clock.stall(3_600_000);
  station.clock.pass(1000);
  expect((await station.api.training.view({ runId, lang: 'zh' })).clock).toMatchObject({ now: 5000, paused: true });
  expect(station.records.incidentsOf(runId)).toMatchObject([{ kind: 'stall', at: 5000 }]);
  expect(station.records.readInputs(runId).map(({ input }) => input.type)).toEqual(['paused']);
});

test('a stall of an assessed drill does not count either; it goes on', async () => {
  const station = aStation();
  const { runId } = await begun(station, 'assessed');
  station.clock.pass(5000);
  station.clock.stall(60_000);
  station.clock.pass(1000);
  const { now, paused } = (await station.api.training.view({ runId, lang: 'zh' })).clock;
  expect(paused).toBe(false);
  expect(now).toBeGreaterThanOrEqual(5800);
  expect(now).toBeLessThanOrEqual(6000);
  expect(station.records.incidentsOf(runId)).toMatchObject([{ kind: 'stall' }]);
});

test('rule 30: the one pause of an assessed drill ends by itself after five minutes', async () => {
  const station = aStation();
  const { runId } = await begun(station, 'assessed');
  await acts(station.api, runId, () => ({ type: 'paused' }));
  station.clock.pass(299_000);
  expect((await station.api.training.view({ runId, lang: 'zh' })).clock).toMatchObject({ now: 0, paused: true });
  station.clock.pass(11_000);
  expect((await station.api.training.view({ runId, lang: 'zh' })).clock).toMatchObject({ now: 10_000, paused: false, canPause: false });
  await expect(acts(station.api, runId, () => ({ type: 'paused' }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(station.records.readInputs(runId).map(({ input }) => input.type)).toEqual(['paused', 'resumed']);
});

test('a practice drill that nobody watches is paused after a minute; a watched one goes on', async () => {
  const unwatched = aStation();
  const first = await begun(unwatched);
  unwatched.clock.pass(90_000);
  expect((await unwatched.api.training.view({ runId: first.runId, lang: 'zh' })).clock).toMatchObject({ now: 60_000, paused: true });

  const watched = aStation({ scenarios: aLibraryFolder() });
  const second = await begun(watched);
  const stream = await watched.api.training.watch({ runId: second.runId, lang: 'zh' });
  await stream.next();
  const pending = stream.next();
  await new Promise((resolve) => setImmediate(resolve));
  watched.clock.pass(90_000);
  expect((await watched.api.training.view({ runId: second.runId, lang: 'zh' })).clock).toMatchObject({ now: 90_000, paused: false });
  await pending;
  await stream.return?.();
});

test('a full disk refuses the input and leaves the drill as it was; the end is stored when there is room again', async () => {
  const station = aStation();
  const { api, clock, db, records } = station;
  const { runId } = await begun(station);
  await acts(api, runId, answerPhone);
  const full = (): unknown => db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
  full();
  let refused: unknown;
  for (let n = 0; n < 400 && refused === undefined; n += 1) {
    await acts(api, runId, () => ({ type: n % 2 === 0 ? 'paused' : 'resumed' })).catch((error: unknown) => {
      refused = error;
    });
  }
  expect(refused).toMatchObject({ code: 'STORE_FAILED' });
  const before = await api.training.view({ runId, lang: 'zh' });
  expect(before.seq).toBe(records.readInputs(runId).length);
  db.pragma('max_page_count = 1000000');
  if (before.clock.paused) await acts(api, runId, () => ({ type: 'resumed' }));
  full();
  const over = await playedOut(station, runId);
  expect(over.ended).not.toBeNull();
  if (records.readScore(runId) === null) expect(station.faults.length).toBeGreaterThan(0);
  db.pragma('max_page_count = 1000000');
  clock.pass(3000);
  expect(records.readScore(runId)).not.toBeNull();
  expect(records.checkChain(runId)).toBeNull();
});

/** A station that was cut off after the ending input was stored and before its score was. */
async function cutOffAtTheEnd(): Promise<{ station: TestStation; personId: string; runId: string }> {
  const station = aStation();
  const { personId, runId } = await begun(station);
  await acts(station.api, runId, answerPhone);
  station.clock.pass(5000);
  station.records.appendInput(runId, { seq: 2, at: 5000, wall: new Date(station.clock.wall()).toISOString(), input: { type: 'runEnded' } });
  return { station, personId, runId };
}

test('a drill cut off between its end and its score is in the history after the next start, once', async () => {
  const { station, personId, runId } = await cutOffAtTheEnd();
  expect(station.records.readScore(runId)).toBeNull();
  const next = afterCrash(station);
  expect(next.faults).toEqual([]);
  expect(await next.api.history.mine({ personId, lang: 'zh' })).toMatchObject([{ runId, standing: 'told' }]);
  expect(await next.api.training.unfinished({ personId, lang: 'zh' })).toEqual([]);
  expect(verifyRecords(next.ports)).toMatchObject([{ runId, state: 'same', problem: null }]);
  const stored = next.records.readInputs(runId);
  expect(stored.map(({ input }) => input.type)).toEqual(['injectAcknowledged', 'runEnded', 'clockAdvanced']);
  expect(afterCrash(next).records.readInputs(runId)).toEqual(stored);
});

test('a drill cut off after the last step of its log gets its score and no second step', async () => {
  const { station, runId } = await cutOffAtTheEnd();
  station.records.appendInput(runId, { seq: 3, at: 5000, wall: new Date(station.clock.wall()).toISOString(), input: { type: 'clockAdvanced' } });
  const next = afterCrash(station);
  expect([next.records.readInputs(runId).length, next.records.readScore(runId) !== null]).toEqual([3, true]);
  expect(verifyRecords(next.ports)).toMatchObject([{ runId, state: 'same' }]);
});

test('an ended drill whose score could not be stored at the start is still offered, and continuing it stores the score', async () => {
  const { station, personId, runId } = await cutOffAtTheEnd();
  station.db.exec("CREATE TRIGGER no_room BEFORE INSERT ON scores BEGIN SELECT RAISE(ABORT, 'no room'); END");
  const next = afterCrash(station);
  expect(next.faults).toMatchObject([{ where: 'training.finishEnded' }]);
  expect(await next.api.training.unfinished({ personId, lang: 'zh' })).toMatchObject([{ runId }]);
  next.db.exec('DROP TRIGGER no_room');
  await next.api.training.resume({ runId, personId });
  expect(await next.api.history.mine({ personId, lang: 'zh' })).toMatchObject([{ runId }]);
});
