import { expect, test } from 'vitest';
import { rowsOf } from '../../support/csvRows.ts';
import { exported, playedRuns } from '../../support/exporting.ts';

test('one row for each finished run; an unreleased exam never leaves; what does not count is there and says why', async () => {
  const { station, runs } = await playedRuns();
  const rows = rowsOf((await exported(station, { format: 'csv' })).bytes);
  expect(rows.map((row) => [row['场次编号'], row['计入合格率'], row['备注']])).toEqual([
    [runs.practice, '是', ''], [runs.retry, '否', '回头重试'], [runs.odd, '是', ''], [runs.timedOut, '是', ''], [runs.released, '是', ''], [runs.tutorial, '否', '教学'], [runs.bot, '否', '模拟学员'],
  ]);
  expect(rows.filter((row) => row['计入合格率'] === '是')).toHaveLength((await station.api.statistics.dashboard({ filter: {}, lang: 'zh' })).whole.n);
  expect(rows[0]).toMatchObject({ 工号: '\t007', 姓名: '李明', 剧本: '小火', 模式: '练习', 开始时间: expect.stringMatching(/^2026-03-18 \d\d:\d\d:\d\d$/), 记录码: station.records.scoreHash(runs.practice) });
  expect(Number(rows[0]!['得分'])).toBe(station.records.readScore(runs.practice)!.total);
});

test('a result that was corrected leaves as computed and, beside it, as it stands; a learning archive takes it as it stands', async () => {
  const { station, runs } = await playedRuns();
  const { total } = station.records.readScore(runs.practice)!;
  station.records.evaluations.add([{ kind: 'correction', runId: runs.practice, by: 'a', body: { total: 1.5, grade: 'poor', passed: false, vetoes: [], because: 'appeal', refs: [] }, words: ['日志可证'], wall: '2026-03-19T00:00:00.000Z' }]);
  const rows = rowsOf((await exported(station, { format: 'csv' })).bytes);
  expect(rows.find((row) => row['场次编号'] === runs.practice)).toMatchObject({ 得分: String(total), 更正后得分: '1.5', 更正后合格: '否', 备注: '成绩经更正' });
  expect(rows.find((row) => row['场次编号'] === runs.released)).toMatchObject({ 更正后得分: '', 更正后合格: '' });
  const archive = JSON.parse((await exported(station, { format: 'gbt38860' })).bytes.toString('utf8')) as { 学习档案: { 课程学习记录: Record<string, unknown>[] }[] };
  expect(archive.学习档案.flatMap(({ 课程学习记录 }) => 课程学习记录).find((record) => record['记录编号'] === runs.practice)).toMatchObject({ 成绩: 1.5, 备注: '成绩经更正' });
});

test('a formula in a name stays text, and a quote, a line break and rare characters come through whole', async () => {
  const { station } = await playedRuns();
  const rows = rowsOf((await exported(station, { format: 'csv' })).bytes);
  expect([rows[2]!['姓名'], rows[2]!['工号'], rows[3]!['姓名'], rows[3]!['工号']]).toEqual(['\t=HYPERLINK("http://x")', '\t-1', '龘𬭼 芳', '\t123456789012345678']);
});

test('a class, a day, a drill and a mode narrow what is written', async () => {
  const { station } = await playedRuns();
  const count = async (filter: object): Promise<number> => (await exported(station, { format: 'csv', filter })).runs;
  expect(await Promise.all([count({ modes: ['exam'] }), count({ modes: ['practice', 'assessed'] }), count({ scenarioId: 'small-fire' }), count({ scenarioId: 'other' }), count({ className: '一班' }), count({ from: '2026-03-18', to: '2026-03-18' }), count({ from: '2026-03-20' })])).toEqual([1, 6, 7, 0, 0, 7, 0]);
});

test('the long table has a row for each decision that was reached, with the option and its quality', async () => {
  const { station, runs } = await playedRuns();
  const rows = rowsOf((await exported(station, { format: 'long-csv' })).bytes);
  const first = (runId: string) => rows.find((row) => row['场次编号'] === runId)!;
  expect([first(runs.practice)['选项评价'], first(runs.practice)['作答用时（剧本秒）'], first(runs.practice)['超时']]).toEqual(['优', '2', '否']);
  expect([first(runs.odd)['选项评价'], first(runs.timedOut)['超时'], first(runs.timedOut)['选项编号']]).toEqual(['可', '是', '']);
  expect(rows.some((row) => row['场次编号'] === runs.unreleased)).toBe(false);
});

test('people and classes leave as lists of their own', async () => {
  const { station } = await playedRuns();
  const people = rowsOf((await exported(station, { format: 'csv', list: 'people' })).bytes);
  expect(people.map((row) => row['工号']).toSorted()).toEqual(['\t-1', '\t007', '\t0101', '\t0102', '\t123456789012345678']);
  const member = station.records.findByStaffNo('007')[0]!;
  station.records.roster.keepClass({ id: 'c1', name: '=一班', from: '2026-03-01', to: '2026-03-31', unit: '和平里', members: [member.id], drills: [{ scenarioId: 'small-fire', mode: 'exam', variant: null, from: '2026-03-01', to: '2026-03-31' }] });
  expect(rowsOf((await exported(station, { format: 'csv', list: 'classes' })).bytes)).toEqual([{ 班次: '\t=一班', 单位: '和平里', 开始日期: '2026-03-01', 结束日期: '2026-03-31', 人数: '1', 安排的演练: '小火（考核）' }]);
});

test('whoever was erased leaves without name and number; the result stands', async () => {
  const { station, runs } = await playedRuns();
  station.records.erasePerson(station.records.findByStaffNo('007')[0]!.id, '2026-03-19T00:00:00.000Z');
  const { bytes } = await exported(station, { format: 'csv' });
  expect(rowsOf(bytes).find((row) => row['场次编号'] === runs.practice)).toMatchObject({ 姓名: '已删除人员', 工号: '', 备注: '人员信息已删除' });
  expect(bytes.includes('李明,') && bytes.includes('\t007')).toBe(false);
});
