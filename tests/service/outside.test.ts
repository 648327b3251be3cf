import { expect, test } from 'vitest';
import type { Api } from '../../electron/contract/contract.ts';
import type { OutsideEntry } from '../../electron/contract/outside.ts';
import { personData } from '../../electron/service/personData.ts';
import { aRating, signedInAs } from '../support/reviews.ts';
import { aPaperStation, storedOtherwise } from './papers/aPaperStation.ts';

const day = '2026-03-02';
const source = '街道问卷，见附件 3';
const residents = (amount: number): OutsideEntry => ({ kind: 'value', code: 'growth-archive.residents', amount, day, source });
const read = (api: Api, personId: string) => api.history.archive({ personId, lang: 'zh' });

test('what an instructor enters stands in the archive as its own source, corrected only by further entries, each with who, when and why', async () => {
  const { staff, station, personId } = await aPaperStation();
  const before = await read(staff, personId);
  await staff.outside.add({ personId, entry: residents(80) });
  await staff.outside.add({ personId, entry: { kind: 'value', code: 'growth-archive.projects', amount: 2, day, source } });
  await staff.outside.add({ personId, entry: { kind: 'value', code: 'growth-archive.projects', amount: 1, day, source } });
  await staff.outside.correct({ personId, number: 1, entry: residents(90) });
  await staff.outside.withdraw({ personId, number: 3, reason: '录重了' });
  const after = await read(station.api, personId);
  const valueOf = (code: string): unknown => after.lines.find((line) => line.code === code);
  expect([valueOf('residents'), valueOf('projects')]).toMatchObject([{ value: 0.9, evidence: 1, unit: 'share', source: 'E' }, { value: 2, evidence: 1, unit: 'count', source: 'E' }]);
  expect(after.lines.filter(({ source: from }) => from !== 'E')).toEqual(before.lines.filter(({ source: from }) => from !== 'E'));
  expect(after.outside.map(({ number, kind, amount, state, corrects, by }) => [number, kind, amount, state, corrects, by])).toEqual([
    [5, 'withdrawn', null, 'stands', 3, '张instructor'], [4, 'value', 90, 'stands', 1, '张instructor'], [3, 'value', 1, 'withdrawn', null, '张instructor'], [2, 'value', 2, 'stands', null, '张instructor'], [1, 'value', 80, 'corrected', null, '张instructor'],
  ]);
  await expect(staff.outside.correct({ personId, number: 1, entry: residents(70) })).rejects.toMatchObject({ code: 'NOT_NOW' });
  const told = station.records.auditEntries(20).filter(({ kind }) => kind.startsWith('outside'));
  expect(told.map(({ kind, about, note }) => [kind, about, note])).toEqual([
    ['outsideWithdrawn', personId, '5 withdrawn ← 3'], ['outsideCorrected', personId, '4 value ← 1'], ['outsideEntered', personId, '3 value'], ['outsideEntered', personId, '2 value'], ['outsideEntered', personId, '1 value'],
  ]);
  expect(station.records.checkLedger()).toEqual([]);
});

test('figures of the organisation speak by themselves in their model; hours learnt elsewhere are counted beside those of drills; an honour changes no figure', async () => {
  const { staff, personId } = await aPaperStation();
  for (const [code, amount] of [['m004-kpi.K1', 80], ['m004-kpi.K3', 60]] as const) await staff.outside.add({ personId, entry: { kind: 'value', code, amount, day, source } });
  await staff.outside.add({ personId, entry: { kind: 'hours', code: 'course', amount: 12.5, day, source: '结业证' } });
  const before = await read(staff, personId);
  expect(before.models).toEqual([expect.objectContaining({ id: 'm004-kpi', share: expect.closeTo(0.7) as number, evidence: 2 })]);
  expect([before.hours?.drills, before.hours?.entered]).toEqual([2, 12.5]);
  expect(before.lines.find(({ code }) => code === 'hours')).toMatchObject({ source: 'D', value: 2 });
  await staff.outside.add({ personId, entry: { kind: 'honour', code: 'red', day, source: '表彰决定' } });
  const after = await read(staff, personId);
  expect({ ...after, outside: [] }).toEqual({ ...before, outside: [] });
  expect(after.outside[0]).toMatchObject({ kind: 'honour', title: '红星（重大贡献）' });
});

test.each([
  ['a day that is not over yet', { ...residents(50), day: '2027-01-01' }, 'DAY_AHEAD'],
  ['more than a hundred per cent', residents(101), 'AMOUNT_UNFIT'],
  ['an honour that the source left vacant', { kind: 'honour', code: 'fourth', day, source }, 'NOT_ENTERABLE'],
  ['hours of drills, which the station counts itself', { kind: 'hours', code: 'drill', amount: 4, day, source }, 'NOT_ENTERABLE'],
  ['a value that drills give', { kind: 'value', code: 'growth-archive.mean', amount: 99, day, source }, 'NOT_ENTERABLE'],
] as const)('%s is refused, and nothing is kept', async (_what, entry, code) => {
  const { staff, personId } = await aPaperStation();
  await expect(staff.outside.add({ personId, entry })).rejects.toMatchObject({ code });
  expect((await read(staff, personId)).outside).toEqual([]);
});

test('three further trainings without success after two weak quarters give the advice to help, never before', async () => {
  const { staff, station, runId, personId } = await aPaperStation();
  const sheet = JSON.stringify({ ...(JSON.parse(station.records.readScore(runId)!.sheet) as object), indicators: { C1: { points: 1, max: 10, items: 3 } } });
  storedOtherwise(station, runId, '019d0000-0000-7000-8000-00000000aa01', {}, { sheet, finishedAt: '2026-04-02T02:00:00.000Z' });
  storedOtherwise(station, runId, '019d0000-0000-7000-8000-00000000aa02', {}, { sheet, finishedAt: '2026-07-02T02:00:00.000Z' });
  const colourOf = async (): Promise<unknown> => (await read(staff, personId)).state?.colour;
  const failed = (number: number): OutsideEntry => ({ kind: 'remedial', met: false, day, source: `补训签到表 ${number}` });
  expect(await colourOf()).toBe('yellow');
  for (const number of [1, 2]) await staff.outside.add({ personId, entry: failed(number) });
  expect(await colourOf()).toBe('yellow');
  await staff.outside.add({ personId, entry: failed(3) });
  expect((await read(staff, personId)).state).toMatchObject({ prefix: '培养状态', colour: 'red', why: 'remedialsFailed', competencies: ['C'] });
  await staff.outside.correct({ personId, number: 3, entry: { ...failed(3), met: true } as OutsideEntry });
  expect(await colourOf()).toBe('yellow');
});

test('what was entered goes out with the person’s data, and for good when the person is erased', async () => {
  const { staff, station, personId } = await aPaperStation();
  await staff.outside.add({ personId, entry: residents(80) });
  expect(personData(station, personId, { unreleased: false })?.outside).toMatchObject([{ number: 1, body: { source, amount: 80 } }]);
  station.records.erasePerson(personId, new Date(station.clock.wall()).toISOString());
  expect(station.records.outside.ofPerson(personId)).toEqual([]);
  expect(station.records.checkLedger()).toEqual([]);
  expect(station.db.serialize().includes(source)).toBe(false);
});

test('an entry that was changed or slipped in behind the program’s back is found', async () => {
  const { staff, station, personId } = await aPaperStation();
  await staff.outside.add({ personId, entry: residents(80) });
  station.db.exec(`DROP TRIGGER outside_entries_never_change; UPDATE outside_entries SET body = replace(body, '80', '99'); INSERT INTO outside_entries SELECT 2, person_id, NULL, body, salt, by, wall FROM outside_entries`);
  expect(station.records.checkLedger().map(({ problem }) => problem)).toEqual(['what was entered from outside under number 1 was deleted or changed', 'the ledger does not know what was entered from outside under number 2']);
});

test('mentors’ ratings stand in the archive as levels of their own source once both have signed', async () => {
  const { staff, station, runId, personId } = await aPaperStation();
  const [wang, zhao] = [await signedInAs(station, 'evaluator', 'wang'), await signedInAs(station, 'evaluator', 'zhao')];
  await wang.evaluation.sign({ runId, rating: aRating('business', 4) });
  expect((await read(staff, personId)).ratings).toEqual([]);
  await zhao.evaluation.sign({ runId, rating: aRating('community', 3) });
  const { ratings, lines } = await read(staff, personId);
  expect(ratings.map(({ mentor, by, drill, comment, levels }) => [mentor, by, drill, comment, levels])).toEqual([
    ['community', '张zhao', '小火', '报警及时', [{ title: '导师评价', level: 3 }, { title: '协作贡献', level: 3 }]], ['business', '张wang', '小火', '报警及时', [{ title: '导师评价', level: 4 }, { title: '协作贡献', level: 4 }]],
  ]);
  expect(lines.find(({ code }) => code === 'teamwork')).toMatchObject({ source: 'R', unit: 'level', value: 3.5, evidence: 2 });
});
