import { expect, test } from 'vitest';
import { verifyRecords } from '../../electron/service/verifyRecords.ts';
import { examBegun, anExamStation } from '../support/exams.ts';
import { acts, answerPhone, aStation, begun, choose, order, playedOut, type TestStation } from '../support/stations.ts';

interface Went { readonly personId: string; readonly runId: string; readonly forkId: string; readonly decision: string }

/** The caller was sent up the stairs; then the trainee goes back to that step. */
async function wentBack(station: TestStation, before: (runId: string) => Promise<unknown> = async () => {}): Promise<Went> {
  const { api, clock } = station;
  const { personId, runId } = await begun(station);
  clock.pass(3000);
  await acts(api, runId, answerPhone);
  await acts(api, runId, order('拨打119'));
  clock.pass(2000);
  await acts(api, runId, choose('上楼灭火'));
  await before(runId);
  const decision = (await api.training.view({ runId, lang: 'zh' })).feedback.at(-1)!.decision;
  const { runId: forkId } = await api.training.rewind({ runId, personId, step: decision });
  return { personId, runId, forkId, decision };
}

test('the fork is its parent up to the answer, by log and by sight, and waits there, paused', async () => {
  const station = aStation();
  const { personId, runId, forkId } = await wentBack(station, async () => void station.clock.pass(20_000));
  const { records, api, clock } = station;
  const [parent, fork] = [records.storedInputs(runId), records.storedInputs(forkId)];
  expect(fork).toEqual([...parent.slice(0, 2), { at: 5000, input: { type: 'paused' } }]);
  expect(parent[2]).toMatchObject({ at: 5000, input: { type: 'optionChosen' } });
  expect(records.readRun(forkId)).toEqual({ ...records.readRun(runId), runId: forkId, startedAt: expect.any(String), parent: { runId, seq: 2 } });
  clock.pass(60_000);
  const view = await api.training.view({ runId: forkId, lang: 'zh' });
  expect(view).toMatchObject({ clock: { now: 5000, paused: true }, feedback: [], decisions: [{ title: '第一句话' }] });

  await acts(api, forkId, () => ({ type: 'resumed' }));
  await playedOut(station, forkId);
  expect((await api.replay.at({ runId: forkId, personId, lang: 'zh', at: 4999 })).timeline).toEqual(view.timeline);
});

test('the same answer leads to the same place, with the same luck; another one leads elsewhere', async () => {
  const whole = aStation();
  const { runId } = await wentBack(whole, (id) => playedOut(whole, id));
  const first = whole.records.readScore(runId);
  const totals: number[] = [];
  for (const answer of ['上楼灭火', '先问有没有人被困']) {
    const station = aStation();
    const { forkId } = await wentBack(station);
    await acts(station.api, forkId, choose(answer));
    await acts(station.api, forkId, () => ({ type: 'resumed' }));
    await playedOut(station, forkId);
    totals.push(station.records.readScore(forkId)?.total ?? -1);
    if (answer === '上楼灭火') expect(station.records.readScore(forkId)?.sheet).toBe(first?.sheet);
  }
  expect(totals[0]).toBe(first?.total);
  expect(totals[1]).toBeGreaterThan(totals[0] ?? Infinity);
});

test('what ran out of time is put again with its whole time', async () => {
  const station = aStation();
  const { api, clock } = station;
  const { personId, runId } = await begun(station);
  clock.pass(3000);
  await acts(api, runId, answerPhone);
  const [asked] = (await api.training.view({ runId, lang: 'zh' })).decisions;
  await playedOut(station, runId);
  const timedOut = (await api.training.view({ runId, lang: 'zh' })).feedback.find(({ decision }) => decision === asked?.handle);
  expect(timedOut).toMatchObject({ chosen: null });
  const { runId: forkId } = await api.training.rewind({ runId, personId, step: asked?.handle ?? '' });
  expect((await api.training.view({ runId: forkId, lang: 'zh' })).decisions).toEqual([asked]);
});

test('the drill that was gone back in is left, not offered and not gone on with; the retry is', async () => {
  const station = aStation();
  const { personId, runId, forkId } = await wentBack(station);
  expect(station.records.incidentsOf(runId)).toMatchObject([{ kind: 'left', at: 5000 }]);
  expect(await station.api.training.unfinished({ personId, lang: 'zh' })).toMatchObject([{ runId: forkId, isRetry: true }]);
  expect((await station.api.training.view({ runId: forkId, lang: 'zh' })).isRetry).toBe(true);
  await expect(station.api.training.resume({ runId, personId })).rejects.toMatchObject({ code: 'REWOUND' });
});

test('a retry stands among the records as one, and counts nowhere: not in statistics, growth or comparison, nor as an attempt', async () => {
  const station = aStation();
  const { api, records } = station;
  const { personId, runId, forkId } = await wentBack(station, (id) => playedOut(station, id));
  await acts(api, forkId, choose('先问有没有人被困'));
  await acts(api, forkId, () => ({ type: 'resumed' }));
  await playedOut(station, forkId);
  expect((await api.history.mine({ personId, lang: 'zh' })).map((each) => [each.runId, each.isRetry])).toEqual([[forkId, true], [runId, false]]);
  expect((await api.history.record({ runId: forkId, personId })).isRetry).toBe(true);
  expect((await api.history.growth({ personId, lang: 'zh' })).drills).toMatchObject([{ runs: 1, lastRunId: runId }]);
  const again = await api.training.start({ personId, scenarioId: 'small-fire' });
  await playedOut(station, again.runId);
  expect((await api.history.compare({ runId: again.runId, personId, lang: 'zh' })).own).toHaveLength(2);
  expect((await records.reports.rows({}, 10)).map(({ runId: counted, attempt }) => [counted, attempt])).toEqual([[again.runId, 2], [runId, 1]]);
  records.rebuildFacts();
  expect((await records.reports.sums({})).whole.runs).toBe(2);
});

test('a retry verifies like any drill; one that does not begin like its parent does not', async () => {
  const station = aStation();
  const { records, ids, ports } = station;
  const { runId, forkId } = await wentBack(station, (id) => playedOut(station, id));
  await acts(station.api, forkId, () => ({ type: 'resumed' }));
  await playedOut(station, forkId);
  expect(verifyRecords(ports).map(({ state }) => state)).toEqual(['same', 'same']);
  const header = records.readRun(forkId)!;
  const [first, second] = records.readInputs(runId);
  records.openFork({ ...header, runId: ids.uuid() }, [{ ...first!, at: 3001 }, second!]);
  expect(verifyRecords(ports).find(({ state }) => state === 'differs')?.problem).toBe('it does not begin like the run that it goes on from');
});

test('what a run goes on from is bound into its header', async () => {
  const station = aStation();
  const { runId, forkId } = await wentBack(station);
  station.db.exec('DROP TRIGGER runs_never_change');
  station.db.prepare('UPDATE runs SET parent_run = NULL, parent_seq = NULL WHERE run_id = ?').run(forkId);
  expect(station.records.checkChain(forkId)).toBe('the header was changed');
  station.db.prepare('UPDATE runs SET parent_run = ?, parent_seq = 0 WHERE run_id = ?').run(forkId, runId);
  expect(station.records.checkChain(runId)).toBe('the header was changed');
});

test('a station that is cut off keeps the retry where it stood', async () => {
  const first = aStation();
  const { personId, forkId } = await wentBack(first);
  await acts(first.api, forkId, choose('先问有没有人被困'));
  const second = aStation({ folder: first.folder, scenarios: first.scenarios, seed: 8 });
  await second.api.people.comeBack({ personId });
  await second.api.training.resume({ runId: forkId, personId });
  const view = await second.api.training.view({ runId: forkId, lang: 'zh' });
  expect(view).toMatchObject({ clock: { now: 5000, paused: true }, feedback: [{ chosen: expect.stringContaining('先问有没有人被困') }] });
});

test('only in practice, only by its own trainee, only to a step that was taken', async () => {
  const exams = await anExamStation();
  const exam = await examBegun(exams);
  const assessed = await begun(exams, 'assessed', '8');
  for (const each of [exam, assessed]) await expect(exams.api.training.rewind({ runId: each.runId, personId: each.personId, step: 'x' })).rejects.toMatchObject({ code: 'NOT_PRACTICE' });

  const station = aStation();
  const { personId, runId, decision } = await wentBack(station);
  const stranger = await station.api.people.enter({ name: '王芳', staffNo: '8' });
  await expect(station.api.training.rewind({ runId, personId: stranger.id, step: decision })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  const fresh = await begun(station);
  for (const untaken of [decision, 'nothing']) await expect(station.api.training.rewind({ runId: fresh.runId, personId: fresh.personId, step: untaken })).rejects.toMatchObject({ code: 'NOT_MET' });
  await expect(station.api.training.rewind({ runId: station.ids.uuid(), personId, step: decision })).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
});
