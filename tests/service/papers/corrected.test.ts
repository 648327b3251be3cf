import { expect, test } from 'vitest';
import { valueIn } from '../../../electron/service/papers/forms/placeholders.ts';
import type { CorrectedStanding } from '../../../electron/service/ports/evaluation.ts';
import { signedIn } from '../../support/staff.ts';
import { acts, withToken } from '../../support/stations.ts';
import { aPaperStation, type PaperStation } from './aPaperStation.ts';

const terms = { leastDrills: 1, leastCategories: 1, leastExams: 0, withinMonths: 24, modes: ['assessed' as const], requiredDrills: [], requiredCategories: [] };
const ofStandard = { programmeId: 'standard', lang: 'zh' } as const;

function corrects({ station, runId }: PaperStation, standing: CorrectedStanding): void {
  const wall = new Date(station.clock.wall()).toISOString();
  station.records.evaluations.add([{ kind: 'correction', runId, by: 'account-instructor', body: { ...standing, because: 'appeal', refs: [1, 2] }, words: ['日志里没有这一步'], wall }]);
}

test('a score sheet and a result and an own form tell how the result stands, beside the computed score, as papers with codes of their own, and the earlier codes tell of it', async () => {
  const room = await aPaperStation();
  const { staff, runId } = room;
  const before = await staff.papers.scoreSheet({ runId, lang: 'zh' });
  expect(before).toMatchObject({ corrected: null, stands: { total: before.total, share: before.share, grade: before.grade, passed: true, vetoes: before.vetoes } });
  corrects(room, { total: 1, grade: 'poor', passed: false, vetoes: [] });
  const after = await staff.papers.scoreSheet({ runId, lang: 'zh' });
  expect(after).toMatchObject({ total: before.total, passed: true, corrected: { total: 1, passed: false }, stands: { total: 1, share: Math.round(1000 / before.max) / 10, grade: 'poor', passed: false, vetoes: [] }, issued: { again: false } });
  expect(['得分', '等级', '结果', '更正说明'].map(valueIn(after, 'zh'))).toEqual([1, '差', '不及格', `${after.corrected!.day} 更正；计算成绩 ${before.total} 分，及格`]);
  expect((await staff.papers.result({ runId, lang: 'zh' })).corrected).toEqual(after.corrected);
  const [old, fresh] = [await staff.papers.check({ code: before.issued!.code, lang: 'zh' }), await staff.papers.check({ code: after.issued!.code, lang: 'zh' })];
  expect([old.state, fresh.state]).toEqual(['corrected', 'sound']);
  expect([old.paper?.says.length, fresh.paper?.says.at(-1)]).toEqual([2, `${after.corrected!.day} 更正为 1 / ${before.max} 分，不及格，以更正为准`]);
});

test('a certificate stands on results as corrected, and one issued before the correction says so when it is checked; hours do not change', async () => {
  const room = await aPaperStation();
  const { staff, station, personId } = room;
  await staff.papers.keepProgramme({ programmeId: 'standard', terms });
  const certificate = await staff.papers.certificate({ ...ofStandard, personId });
  const hours = await staff.papers.hours({ personId, year: new Date(station.clock.wall()).getFullYear(), lang: 'zh' });
  expect(certificate.drills).toMatchObject([{ corrected: false }]);
  corrects(room, { total: 1, grade: 'poor', passed: false, vetoes: [] });
  await expect(staff.papers.certificate({ ...ofStandard, personId })).rejects.toMatchObject({ code: 'PROGRAMME_NOT_MET' });
  expect((await staff.papers.progress({ ...ofStandard, classId: null })).people[0]).toMatchObject({ isMet: false, left: { failed: 1 } });
  expect((await staff.papers.check({ code: certificate.issued!.code, lang: 'zh' })).state).toBe('corrected');
  expect((await staff.papers.check({ code: hours.issued!.code, lang: 'zh' })).state).toBe('sound');
  corrects(room, { total: 2, grade: 'excellent', passed: true, vetoes: [] });
  const again = await staff.papers.certificate({ ...ofStandard, personId });
  expect(again).toMatchObject({ isMet: true, drills: [{ corrected: true }] });
  expect(again.mean).toBeLessThan(certificate.mean!);
});

test('the growth archive, the growth page and the report count a result as it stands, with the computed one beside; hours do not depend on it', async () => {
  const room = await aPaperStation();
  const { staff, station, runId, personId } = room;
  const archive = () => staff.history.archive({ personId, lang: 'zh' });
  const before = await archive();
  expect(before.hours).toMatchObject({ drills: 2, played: { runs: 1, passed: 1, computed: 1 } });
  expect(before.lines.every(({ computed }) => computed === null)).toBe(true);
  corrects(room, { total: 1, grade: 'poor', passed: false, vetoes: ['v'] });
  const after = await archive();
  const { total, max, vetoes } = station.records.readScore(runId)!;
  expect(after.hours).toMatchObject({ drills: 2, played: { runs: 1, passed: 0, computed: 1 } });
  expect(after.lines.filter(({ code }) => code === 'mean' || code === 'vetoes')).toMatchObject([{ value: 1 / max, computed: total / max }, { value: 1, computed: vetoes }]);
  expect((await staff.history.growth({ personId, lang: 'zh' })).drills).toMatchObject([{ best: 1, last: 1, passed: false, corrected: 1 }]);
  expect(await staff.papers.report({ about: { of: 'run', runId }, lang: 'zh' })).toMatchObject({ passed: 0 });
  expect(station.records.readScore(runId)?.passed).toBe(true);
});

test('a drill that its trainee broke off gives no hours, neither on paper nor in the archive', async () => {
  const { staff, station, personId } = await aPaperStation();
  const { runId } = await station.api.training.start({ personId, scenarioId: 'small-fire', mode: 'assessed' });
  await acts(station.api, runId, () => ({ type: 'runEnded' }));
  const year = new Date(station.clock.wall()).getFullYear();
  expect((await staff.papers.hours({ personId, year, lang: 'zh' })).counted).toBe(2);
  expect((await staff.history.archive({ personId, lang: 'zh' })).hours).toMatchObject({ drills: 2, played: { runs: 1 } });
});

test('the audit log names the trainee of a run beside its drill', async () => {
  const { station, runId } = await aPaperStation();
  const admin = withToken(station.router, await signedIn(station.records, withToken(station.router, null)));
  station.records.audit({ kind: 'vetoReviewed', by: 'nobody', about: runId, note: '', wall: new Date(station.clock.wall()).toISOString() });
  const { entries } = await admin.audit.page({ kind: 'vetoReviewed', person: '', from: null, to: null, page: 0, lang: 'zh' });
  expect(entries[0]?.about).toMatch(/ · 李明$/);
});
