import { expect, test } from 'vitest';
import { aRating, aReviewedRun, read, signedInAs } from '../../support/reviews.ts';
import { anExamStation, examBegun } from '../../support/exams.ts';
import { playedOut } from '../../support/stations.ts';

const lang = 'zh';

test('a rater learns the other rating only after signing the own one; what is signed stays, signing again stands in its place', async () => {
  const { runId, staff } = await aReviewedRun();
  const [wang, zhao] = [await staff('evaluator', 'wang'), await staff('evaluator', 'zhao')];
  await wang.evaluation.keepDraft({ runId, rating: aRating('business', 2) });
  expect(await read(zhao, runId)).toMatchObject({ ratings: [], hidden: [], draft: null, mayRate: ['business', 'community'] });
  expect((await read(wang, runId)).draft).toEqual(aRating('business', 2));
  await wang.evaluation.sign({ runId, rating: aRating('business', 4) });
  expect(await read(zhao, runId)).toMatchObject({ ratings: [], hidden: ['business'], mayRate: ['community'], agreement: null });
  expect(JSON.stringify(await read(zhao, runId))).not.toContain('报警及时');
  await expect(zhao.evaluation.sign({ runId, rating: aRating('business', 5) })).rejects.toMatchObject({ code: 'NOT_NOW' });
  await zhao.evaluation.sign({ runId, rating: aRating('community', 3) });
  expect(await read(zhao, runId)).toMatchObject({ hidden: [], draft: null, mayRate: ['community'], ratings: [{ mentor: 'business', by: '张wang', isSuperseded: false }, { mentor: 'community', moments: [{ at: 5_000, text: '接电话先问人' }] }] });
  await wang.evaluation.sign({ runId, rating: aRating('business', 3) });
  const seen = await read(wang, runId);
  expect(seen.ratings.map(({ levels, isSuperseded }) => [levels['ALTER'], isSuperseded])).toEqual([[4, true], [3, false], [3, false]]);
  expect(seen.agreement, 'as first signed, before anybody knew the other').toEqual({ pairs: 5, exact: 0, adjacent: 5, kappa: null, least: 30 });
});

test('nobody rates as both mentors, and a rating of nothing is not signed', async () => {
  const { runId, staff } = await aReviewedRun();
  const wang = await staff('evaluator', 'wang');
  await expect(wang.evaluation.sign({ runId, rating: aRating('business', 3, { levels: { ALTER: null, invented: 5 } }) })).rejects.toMatchObject({ code: 'NOTHING_RATED' });
  await wang.evaluation.sign({ runId, rating: aRating('business', 3) });
  await expect(wang.evaluation.sign({ runId, rating: aRating('community', 3) })).rejects.toMatchObject({ code: 'NOT_NOW' });
});

test('ratings reach the assessment models as their own source: drills say the same with them and without, and one rater is too few', async () => {
  const { runId, staff } = await aReviewedRun();
  const wang = await staff('evaluator', 'wang');
  const of = async (source: string) => (await read(wang, runId)).models.find(({ id }) => id === 'm000')?.sources.find((each) => each.source === source);
  const drills = await of('D');
  await wang.evaluation.sign({ runId, rating: aRating('business', 5) });
  expect(await of('R')).toMatchObject({ share: 1, evidence: 3, need: 2 });
  expect(await of('D')).toEqual(drills);
  await (await staff('evaluator', 'zhao')).evaluation.sign({ runId, rating: aRating('community', 3) });
  expect(await of('R')).toMatchObject({ share: 0.75, evidence: 6 });
});

test('an exam before its release is seen by evaluators and by nobody else', async () => {
  const station = await anExamStation();
  const { runId, personId } = await examBegun(station);
  await playedOut(station, runId);
  const wang = await signedInAs(station, 'evaluator', 'wang'), guo = await signedInAs(station, 'instructor', 'guo');
  expect((await wang.training.debrief({ runId, lang })).max).toBe(100);
  expect(await read(wang, runId)).toMatchObject({ told: false, computed: { max: 100 } });
  expect((await wang.replay.outline({ runId, personId, lang })).endedAt).toBeGreaterThan(0);
  await wang.evaluation.sign({ runId, rating: aRating('business', 4) });
  for (const shut of [() => read(guo, runId), () => guo.training.debrief({ runId, lang })]) await expect(shut()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  expect((await guo.evaluation.list({ search: '', lang })).runs).toEqual([]);
  for (const shut of [() => read(station.api, runId), () => station.api.evaluation.log({ runId, lang }), () => station.api.evaluation.appeal({ runId, against: 'whole:0', reason: '请复核' })]) await expect(shut()).rejects.toMatchObject({ code: 'WITHHELD' });
  await station.api.invigilation.release({ runId });
  expect((await read(station.api, runId)).ratings).toHaveLength(1);
});

test('the list tells what waits for whom, the own matters first', async () => {
  const { runId, staff } = await aReviewedRun(true);
  const [wang, zhao, guo] = [await staff('evaluator', 'wang'), await staff('evaluator', 'zhao'), await staff('instructor', 'guo')];
  await wang.evaluation.sign({ runId, rating: aRating('business', 4) });
  const waits = async (api: typeof wang) => (await api.evaluation.list({ search: '李', lang })).waiting.map(({ kind, detail, mine }) => [kind, detail, mine]);
  expect(await waits(zhao)).toEqual([['veto', '让居民冒险', true], ['rating', 'community', true]]);
  expect(await waits(wang)).toEqual([['veto', '让居民冒险', true], ['rating', 'community', false]]);
  expect(await waits(guo)).toEqual([['veto', '让居民冒险', true], ['rating', 'community', false]]);
  expect((await zhao.evaluation.list({ search: '王', lang })).runs).toEqual([]);
  expect((await zhao.evaluation.list({ search: '007', lang })).runs).toMatchObject([{ runId, business: 'signed', community: 'none' }]);
});

test('the log behind a decision names the entry with its number, both times and the choice', async () => {
  const { station, runId } = await aReviewedRun();
  const log = await station.api.evaluation.log({ runId, lang });
  const decision = (await station.api.training.debrief({ runId, lang })).decisions.find(({ title }) => title === '第一句话');
  expect(log.find(({ kind, at, title }) => kind === 'optionChosen' && at === decision?.answeredAt && title === decision.title)).toMatchObject({ seq: 2, what: '先问有没有人被困', wall: expect.stringMatching(/^2026-/) });
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
});
