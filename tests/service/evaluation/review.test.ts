import { expect, test } from 'vitest';
import { verifyRecords } from '../../../electron/service/verifyRecords.ts';
import { aRating, aReviewedRun, read } from '../../support/reviews.ts';
import { begun, playedOut } from '../../support/stations.ts';

const lang = 'zh';
const review = (runId: string, holds: boolean, reason = '没有让人上楼') => ({ runId, veto: 'veto:0', holds, reason });

test('a veto that two accounts find not to apply is corrected by an entry; the computed score stays, and list, record and statistics show both and count it as it stands', async () => {
  const { station, runId, personId, staff } = await aReviewedRun(true);
  const [wang, guo] = [await staff('evaluator', 'wang'), await staff('instructor', 'guo')];
  const computed = station.records.readScore(runId);
  await wang.evaluation.reviewVeto(review(runId, false));
  await expect(wang.evaluation.reviewVeto(review(runId, false))).rejects.toMatchObject({ code: 'NOT_NOW' });
  expect((await read(guo, runId)).vetoes).toMatchObject([{ title: '让居民冒险', state: 'open', mayVote: true, votes: [{ by: '张wang', holds: null, reason: '' }] }]);
  expect((await read(guo, runId)).corrections).toEqual([]);
  await guo.evaluation.reviewVeto(review(runId, false, '只是建议'));
  const after = await read(guo, runId);
  expect(after.vetoes).toMatchObject([{ state: 'lifted', mayVote: false, votes: [{ holds: false }, { holds: false }] }]);
  expect(after).toMatchObject({ computed: { passed: false, grade: 'poor' }, corrections: [{ because: 'veto', by: '张guo', reason: '只是建议', total: computed?.total }] });
  expect(after.corrections[0]?.passed).toBe((computed?.total ?? 0) >= 60);
  expect(station.records.readScore(runId)).toEqual(computed);
  expect(await station.api.history.mine({ personId, lang })).toMatchObject([{ score: { total: computed?.total, vetoes: 1 }, corrected: { because: 'veto' } }]);
  const filter = {};
  const passed = after.corrections[0]?.passed;
  expect(await guo.statistics.dashboard({ filter, lang })).toMatchObject({ corrected: { runs: 1, passed: Number(passed), computed: 0 }, vetoed: 0, whole: { hits: Number(passed) } });
  expect((await guo.statistics.rows({ filter: { corrected: true }, lang })).rows).toMatchObject([{ runId, passed, vetoes: 0, corrected: { computed: { passed: false }, reason: '只是建议' } }]);
  expect((await guo.statistics.rows({ filter: { corrected: false }, lang })).rows).toEqual([]);
  expect(verifyRecords(station.ports).map(({ state }) => state)).toEqual(['same']);
});

test('two who uphold a veto settle it without a correction; where two differ a third decides', async () => {
  const upheld = await aReviewedRun(true);
  for (const name of ['wang', 'zhao']) await (await upheld.staff('evaluator', name)).evaluation.reviewVeto(review(upheld.runId, true, '确实如此'));
  expect(await read(upheld.station.api, upheld.runId)).toMatchObject({ corrections: [], vetoes: [{ state: 'holds' }] });
  const { runId, staff } = await aReviewedRun(true);
  await (await staff('evaluator', 'wang')).evaluation.reviewVeto(review(runId, true));
  await (await staff('evaluator', 'zhao')).evaluation.reviewVeto(review(runId, false));
  const guo = await staff('instructor', 'guo');
  expect((await read(guo, runId)).vetoes).toMatchObject([{ state: 'split', mayVote: true }]);
  await guo.evaluation.reviewVeto(review(runId, false));
  expect(await read(guo, runId)).toMatchObject({ vetoes: [{ state: 'lifted' }], corrections: [{ because: 'veto' }] });
});

test('an appeal gets a slip, is taken up and decided with reason by somebody who neither rated nor reviewed, and corrects by an entry', async () => {
  const { station, runId, staff } = await aReviewedRun();
  const { api } = station;
  const [wang, zhao] = [await staff('evaluator', 'wang'), await staff('evaluator', 'zhao')];
  await wang.evaluation.sign({ runId, rating: aRating('business', 4) });
  const thing = (await read(api, runId)).appealing.things.find(({ title }) => title === '第一句话');
  const { slip } = await api.evaluation.appeal({ runId, against: thing?.handle ?? '', reason: '  我先问了人  ' });
  expect(slip).toMatch(/^2026-0001-[0-9A-Z]{4}$/);
  await expect(api.evaluation.appeal({ runId, against: thing?.handle ?? '', reason: '再来一次' })).rejects.toMatchObject({ code: 'APPEALED_ALREADY' });
  const { number } = (await read(zhao, runId)).appeals[0]!;
  const wish = { runId, appeal: number, outcome: 'granted' as const, total: 90, reason: '日志第 2 条可证' };
  await expect(zhao.evaluation.decide(wish)).rejects.toMatchObject({ code: 'NOT_NOW' });
  await expect(wang.evaluation.takeUp({ runId, appeal: number })).rejects.toMatchObject({ code: 'NOT_IMPARTIAL' });
  await zhao.evaluation.takeUp({ runId, appeal: number });
  expect((await zhao.evaluation.list({ search: '', lang })).waiting).toMatchObject([{ kind: 'appeal', detail: slip, for: '张zhao', mine: true }, { kind: 'rating' }]);
  for (const unfit of [{ ...wish, total: 101 }, { ...wish, outcome: 'refused' as const }]) await expect(zhao.evaluation.decide(unfit)).rejects.toMatchObject({ code: 'TOTAL_UNFIT' });
  await zhao.evaluation.decide(wish);
  await expect(zhao.evaluation.decide(wish)).rejects.toMatchObject({ code: 'NOT_NOW' });
  expect(await read(api, runId)).toMatchObject({
    appeals: [{ slip, about: '第一句话', reason: '我先问了人', state: 'decided', takenBy: '张zhao', decision: { outcome: 'granted', by: '张zhao', reason: '日志第 2 条可证' } }],
    corrections: [{ total: 90, passed: true, because: 'appeal' }],
  });
  expect(station.records.auditEntries(3).map(({ kind }) => kind)).toEqual(['appealDecided', 'appealTaken', 'ratingSigned']);
});

test('an appeal comes in time or is refused; practice knows none', async () => {
  const { station, runId, personId } = await aReviewedRun();
  const { api, clock } = station;
  const { until, days, isOpen } = (await read(api, runId)).appealing;
  expect([isOpen, days]).toEqual([true, 7]);
  clock.pass(Date.parse(until ?? '') - clock.wall() + 1);
  await api.people.comeBack({ personId });
  await expect(api.evaluation.appeal({ runId, against: 'whole:0', reason: '晚了' })).rejects.toMatchObject({ code: 'APPEAL_LATE' });
  expect((await read(api, runId)).appealing.isOpen).toBe(false);
  const practice = await begun(station, 'practice', '008');
  await playedOut(station, practice.runId);
  await expect(api.evaluation.appeal({ runId: practice.runId, against: 'whole:0', reason: '练习' })).rejects.toMatchObject({ code: 'NOT_NOW' });
});
