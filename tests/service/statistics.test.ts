import { expect, onTestFinished, test } from 'vitest';
import { noteAnswers } from '../../electron/service/statistics/noteAnswers.ts';
import { playedScenarios } from '../../electron/service/playedScenarios.ts';
import { signedIn } from '../support/staff.ts';
import { acts, answerPhone, aStation, begun, choose, type TestStation } from '../support/stations.ts';

/** As many trainees as answers play the first question and end the drill; each answers the first question so, or lets the time run out. */
async function played(answers: readonly (string | null)[]): Promise<{ station: TestStation; runIds: string[] }> {
  const station = aStation();
  onTestFinished(() => station.records.close());
  await signedIn(station.records, station.api, 'instructor');
  const runIds: string[] = [];
  for (const [i, answer] of answers.entries()) {
    const person = await station.api.people.enter({ name: `学员${i}`, staffNo: `10${i}` });
    const { runId } = await station.api.training.start({ personId: person.id, scenarioId: 'small-fire', mode: 'assessed' });
    station.clock.pass(3000);
    await acts(station.api, runId, answerPhone);
    station.clock.pass(2000);
    if (answer !== null) await acts(station.api, runId, choose(answer));
    else station.clock.pass(60_000);
    await acts(station.api, runId, () => ({ type: 'runEnded' }));
    runIds.push(runId);
  }
  return { station, runIds };
}

test('under five runs there are counts and no figures', async () => {
  const { station, runIds } = await played(['先问', '烧起来']);
  const { whole, mean, by } = await station.api.statistics.dashboard({ filter: {}, lang: 'zh' });
  expect(whole).toMatchObject({ n: 2, voice: 'words', rate: null, low: null, high: null });
  expect([mean, by.drill.map(({ key, title, n, rate }) => [key, title, n, rate])]).toEqual([null, [['small-fire', '小火', 2, null]]]);
  const items = await station.api.statistics.items({ scenarioId: 'small-fire', filter: {}, lang: 'zh' });
  expect(items).toMatchObject({ n: 2, voice: 'words', unanswered: 0, reliability: { alpha: null, sem: null, low: null, retest: [] } });
  expect(items.decisions.every(({ difficulty, discrimination }) => difficulty === null && discrimination === null)).toBe(true);
  expect((await station.api.statistics.rows({ filter: whole.rows, lang: 'zh' })).rows.map(({ runId }) => runId)).toEqual(runIds.toReversed());
});

test('from five runs on there are rates with their intervals, and each figure opens exactly the runs behind it', async () => {
  const { station, runIds } = await played(['先问', '先问', '烧起来', '先问', null]);
  const { api } = station;
  const { whole, by, bands } = await api.statistics.dashboard({ filter: {}, lang: 'en' });
  expect(whole).toMatchObject({ n: 5, voice: 'describe', rate: expect.any(Number), low: expect.any(Number) });
  for (const figure of [whole, ...Object.values(by).flat()]) expect((await api.statistics.rows({ filter: figure.rows, lang: 'en' })).rows).toHaveLength(figure.n);
  for (const { runs, rows } of bands) expect((await api.statistics.rows({ filter: rows, lang: 'en' })).rows).toHaveLength(runs);
  const { decisions } = await api.statistics.items({ scenarioId: 'small-fire', filter: {}, lang: 'en' });
  const [first] = decisions;
  expect([first?.reached, first?.options.map(({ hits }) => hits), first?.timeOuts.hits]).toEqual([5, [3, 1, 0], 1]);
  expect(first?.medianTime).toBe(2000);
  expect(first?.options.map(({ text }) => text)).toEqual(first?.options.map(({ id }) => `English of decision.${first.id}.${id}.text`));
  for (const { reached, rows, options, timeOuts } of decisions) {
    expect((await api.statistics.rows({ filter: rows, lang: 'en' })).rows).toHaveLength(reached);
    for (const figure of [...options, timeOuts]) expect((await api.statistics.rows({ filter: figure.rows, lang: 'en' })).rows).toHaveLength(figure.hits);
  }
  const slow = first ? (await api.statistics.rows({ filter: first.timeOuts.rows, lang: 'en' })).rows : [];
  expect(slow.map(({ runId, attempt }) => [runId, attempt])).toEqual([[runIds[4], 1]]);
  const named = [runIds[3] ?? '', runIds[1] ?? ''];
  expect((await api.statistics.rows({ filter: { scenarioId: 'small-fire', runIds: named }, lang: 'en' })).rows.map(({ runId }) => runId)).toEqual(named);
});

test('a filter narrows every figure, and a category stands for its drills', async () => {
  const { station } = await played(['先问', '先问']);
  const count = async (filter: Parameters<typeof station.api.statistics.dashboard>[0]['filter']): Promise<number> => (await station.api.statistics.dashboard({ filter, lang: 'zh' })).whole.n;
  expect([await count({ category: 'fire' }), await count({ category: 'gas' }), await count({ mode: 'practice' }), await count({ first: true }), await count({ scenarioId: 'small-fire', category: 'gas' })]).toEqual([2, 0, 0, 2, 0]);
  await expect(count({ from: 'yesterday' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('runs from before decisions were noted are played again and noted', async () => {
  const { station, runIds } = await played(['先问']);
  station.db.exec('DELETE FROM answers');
  expect((await station.api.statistics.items({ scenarioId: 'small-fire', filter: {}, lang: 'zh' })).unanswered).toBe(1);
  const again = playedScenarios(station.ports);
  expect(await noteAnswers(station.records, again, 100)).toEqual({ noted: 1, lost: 0 });
  expect(await station.records.reports.unanswered(10)).toEqual([]);
  expect((await station.records.reports.items({ scenarioIds: ['small-fire'] }, 5)).runs[0]).toMatchObject({ runId: runIds[0], answers: [{ option: expect.any(String), took: 2000 }] });
});

test('a run that is under way is in no figure', async () => {
  const station = aStation();
  onTestFinished(() => station.records.close());
  await signedIn(station.records, station.api, 'instructor');
  await begun(station);
  expect((await station.api.statistics.dashboard({ filter: {}, lang: 'zh' })).whole.n).toBe(0);
});
