import { expect, test } from 'vitest';
import { acts, answerPhone, aStation, begun, choose, order, playedOut, type TestStation } from '../support/stations.ts';

/** A finished drill: the caller was sent up the stairs, 119 was called, the second question stayed open to the end. */
async function aFinishedRun(station: TestStation): Promise<{ runId: string; personId: string; lang: 'zh' }> {
  const { personId, runId } = await begun(station);
  station.clock.pass(3000);
  await acts(station.api, runId, answerPhone);
  station.clock.pass(2000);
  await acts(station.api, runId, choose('上楼灭火'));
  await acts(station.api, runId, order('拨打119'));
  await playedOut(station, runId);
  return { runId, personId, lang: 'zh' };
}

test('the outline of a finished drill: how long, how fast, what to jump to', async () => {
  const station = aStation();
  const asked = await aFinishedRun(station);
  const { marks, decisions, paces, gauges, endedAt } = await station.api.replay.outline(asked);
  expect(endedAt).toBe(station.records.readScore(asked.runId)?.endedAt);
  expect(paces).toEqual([{ at: 0, pace: 1 }, { at: 25_000, pace: 2 }, { at: endedAt, pace: 1 }]);
  expect(decisions).toMatchObject([
    { title: '第一句话', openedAt: 3000, closedAt: 5000, state: 'answered', quality: 'fatal', lost: 20 },
    { title: '派谁去', openedAt: 35_000, quality: null, chosen: null },
  ]);
  expect(decisions[0]?.options[decisions[0].chosen ?? -1]).toBe('请他自己上楼灭火');
  expect(marks.map(({ at, kind }) => `${at} ${kind}`).slice(0, 5)).toEqual(['0 phase', '0 message', '5000 decision', '5000 veto', '25000 message']);
  expect(marks.find(({ kind }) => kind === 'decision')).toMatchObject({ title: '第一句话', tone: 'bad', decision: 0, quality: 'fatal', lost: 20 });
  expect(marks.at(-1)).toMatchObject({ kind: 'end', at: endedAt });
  expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(gauges.map(({ label }) => label)).toEqual(['火势', '情绪']);
  expect(gauges[0]?.steps[0]).toMatchObject({ at: 0, value: 2, tone: 'warn' });
  expect(gauges[0]?.steps[1]).toMatchObject({ at: 60_000, value: 3 });
});

test('from the outline of a practice drill a met decision is done again; one that was not met cannot be, nor any of an assessed drill', async () => {
  const station = aStation();
  const asked = await aFinishedRun(station);
  const { decisions: [first, second] } = await station.api.replay.outline(asked);
  expect(second?.step).toBeNull();
  const { runId: forkId } = await station.api.training.rewind({ runId: asked.runId, personId: asked.personId, step: first?.step ?? '' });
  expect(await station.api.training.view({ runId: forkId, lang: 'zh' })).toMatchObject({ isRetry: true, clock: { now: 5000, paused: true }, decisions: [{ title: '第一句话' }] });
  expect((await station.api.training.view({ runId: asked.runId, lang: 'zh' })).isRetry).toBe(false);

  const assessed = await begun(station, 'assessed');
  await playedOut(station, assessed.runId);
  expect((await station.api.replay.outline({ ...assessed, lang: 'zh' })).decisions.map(({ step }) => step)).toEqual([null, null]);
});

test('any moment is shown as its trainee saw it, without a menu to act on', async () => {
  const station = aStation();
  const asked = await aFinishedRun(station);
  const seen = await station.api.replay.at({ ...asked, at: 4000 });
  expect(seen).toMatchObject({ runId: asked.runId, trainee: '李明', clock: { now: 4000 }, decisions: [{ title: '第一句话' }], tasks: [], feedback: [], ended: null });
  expect((await station.api.replay.at({ ...asked, at: 30_000, lang: 'en' })).phase).toBe('English of phase.fighting.title');
  const end = await station.api.training.view({ runId: asked.runId, lang: 'zh' });
  expect(await station.api.replay.at({ ...asked, at: 99_000_000 })).toEqual({ ...end, seq: 0, feedback: [] });
});

test('two futures: the other answer, both outcomes, and the map of what would have been', async () => {
  const station = aStation();
  const asked = await aFinishedRun(station);
  const { decisions } = await station.api.replay.outline(asked);
  const option = decisions[0]?.options.indexOf('先问有没有人被困') ?? -1;
  const { from, skipped, happened, other } = await station.api.replay.other({ ...asked, decision: 0, option });
  expect({ from, skipped }).toEqual({ from: 5000, skipped: 0 });
  expect(happened).toMatchObject({ isOver: true, passed: false, vetoes: ['让居民冒险'] });
  expect(other).toMatchObject({ isOver: true, vetoes: [], total: happened.total + 20 });
  expect(happened.total).toBe((await station.api.training.debrief({ runId: asked.runId, lang: 'zh' })).total);
  const [left, right] = await Promise.all([station.api.replay.at({ ...asked, at: 40_000 }), station.api.replay.otherAt({ ...asked, decision: 0, option, at: 40_000 })]);
  expect(right.places).toEqual(left.places);
  expect(right.timeline.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^第一句话.*先问有没有人被困$/));
});

test('a fork leaves no trace: neither record nor log nor debrief change', async () => {
  const station = aStation();
  const asked = await aFinishedRun(station);
  const traces = async (): Promise<string> => JSON.stringify([station.records.readInputs(asked.runId), station.records.allRecords(), station.records.unfinished(), await station.api.training.debrief(asked)]);
  const before = await traces();
  for (const decision of [0, 1]) await station.api.replay.other({ ...asked, decision, option: 0 });
  expect(await traces()).toBe(before);
});

test('closed to others, while the drill goes on, for an exam, and for what was not offered', async () => {
  const station = aStation();
  const { api } = station;
  const { personId, runId } = await begun(station);
  const asked = { personId, runId, lang: 'zh' } as const;
  await expect(api.replay.outline(asked)).rejects.toMatchObject({ code: 'NOT_OVER' });
  await expect(api.replay.otherAt({ ...asked, decision: 0, option: 0, at: 0 })).rejects.toMatchObject({ code: 'NOT_OVER' });
  await expect(api.replay.outline({ ...asked, runId: '019d0000-0000-7000-8000-999999999999' })).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
  await playedOut(station, runId);
  const stranger = await api.people.enter({ name: '王芳', staffNo: '8' });
  await expect(api.replay.at({ ...asked, personId: stranger.id, at: 0 })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  for (const wrong of [{ decision: 9, option: 0 }, { decision: 0, option: 9 }]) await expect(api.replay.other({ ...asked, ...wrong })).rejects.toMatchObject({ code: 'UNKNOWN_CHOICE' });
});

test('an assessed drill can be looked at like any other; an exam is withheld', async () => {
  const station = aStation();
  const { runId, personId } = await begun(station, 'assessed');
  await playedOut(station, runId);
  expect(await station.api.replay.at({ runId, personId, lang: 'zh', at: 1000 })).toMatchObject({ mode: 'assessed' });
  const exam = anExam(station, runId);
  for (const call of [station.api.replay.outline(exam), station.api.replay.at({ ...exam, at: 0 }), station.api.replay.other({ ...exam, decision: 0, option: 0 }), station.api.replay.otherAt({ ...exam, decision: 0, option: 0, at: 0 })]) {
    await expect(call).rejects.toMatchObject({ code: 'WITHHELD' });
  }
});

/** The same log on record as an exam. */
function anExam({ records, ids, ports }: TestStation, like: string): { runId: string; personId: string; lang: 'zh' } {
  const [header, score] = [records.readRun(like), records.readScore(like)];
  if (!header || !score) throw new Error('the drill is not on record');
  const runId = ids.uuid();
  records.openRun({ ...header, runId, mode: 'exam' }, ports.library.find(header.scenarioId)?.files ?? {});
  for (const logged of records.readInputs(like)) records.appendInput(runId, logged);
  records.finishRun({ ...score, runId });
  return { runId, personId: header.participants[0]?.personId ?? '', lang: 'zh' };
}
