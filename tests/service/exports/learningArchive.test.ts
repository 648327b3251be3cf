import { expect, test } from 'vitest';
import { exported, playedRuns } from '../../support/exporting.ts';

interface Made { readonly 说明: string; readonly 学习档案: readonly { readonly 学员信息: { readonly 工号: string }; readonly 课程学习记录: readonly Record<string, unknown>[] }[] }

test('everybody has one learning archive with all their runs, in the words of the mapping, and nothing is claimed of it', async () => {
  const { station, runs } = await playedRuns();
  station.records.erasePerson(station.records.readRun(runs.odd)!.participants[0]!.personId, '2026-03-19T00:00:00.000Z');
  const made = JSON.parse((await exported(station, { format: 'gbt38860' })).bytes.toString('utf8')) as Made;
  expect(made.说明).toContain('不声明符合');
  expect(made.学习档案.map(({ 学员信息, 课程学习记录 }) => [学员信息.工号, 课程学习记录.map((record) => record['记录编号'])])).toEqual([
    ['007', [runs.practice, runs.retry, runs.tutorial]], ['123456789012345678', [runs.timedOut]], ['0101', [runs.released]],
  ]);
  expect(made.学习档案[0]).toMatchObject({ 所使用的技术要求: 'GB/T 38860-2020', 档案编号: expect.stringContaining('station-1/'), 学员信息: { 姓名: '李明' } });
  expect(made.学习档案[0]!.课程学习记录[1]).toMatchObject({ 课程名称: '小火', 考核方式: '练习', 计入合格率: '否', 备注: '回头重试', 成绩: expect.any(Number) });
});
