import { expect, test } from 'vitest';
import { aPaperStation, playedBy } from './aPaperStation.ts';

const terms = { leastDrills: 1, leastCategories: 1, leastExams: 0, withinMonths: 24, modes: ['assessed' as const], requiredDrills: [], requiredCategories: [] };

test('certificates of this station stand in the growth archive, one for each programme and only while they hold, beside all that was issued', async () => {
  const { staff, station, runId, personId } = await aPaperStation();
  const read = async () => {
    const { lines, papers } = await staff.history.archive({ personId, lang: 'zh' });
    return { line: lines.find(({ code }) => code === 'certificates'), papers: papers.map(({ kind, state }) => [kind, state]) };
  };
  expect(await read()).toMatchObject({ line: { value: 0, evidence: 0 }, papers: [] });
  await staff.papers.scoreSheet({ runId, lang: 'zh' });
  await staff.papers.keepProgramme({ programmeId: 'standard', terms });
  await staff.papers.certificate({ programmeId: 'standard', personId, lang: 'zh' });
  await staff.papers.result({ runId, lang: 'zh' });
  expect(await read()).toMatchObject({ line: { value: 1, evidence: 1, source: 'D' }, papers: [['result', 'sound'], ['portfolio', 'sound']] });
  await playedBy(station, personId);
  await staff.papers.certificate({ programmeId: 'standard', personId, lang: 'zh' });
  expect((await read()).line).toMatchObject({ value: 1, evidence: 2 });
  const standing = { total: 2, grade: 'poor' as const, passed: false, vetoes: [], because: 'appeal' as const, refs: [] };
  station.records.evaluations.add([{ kind: 'correction', runId, by: 'account-instructor', body: standing, words: [''], wall: new Date(station.clock.wall()).toISOString() }]);
  expect(await read()).toMatchObject({ line: { value: 1, evidence: 2 }, papers: [['portfolio', 'sound'], ['result', 'corrected'], ['portfolio', 'corrected']] });
});

test('the share of improvements done is of the plans of one’s own drills, without those that were dropped; a plan of the class is nobody’s own', async () => {
  const { staff, runId, personId } = await aPaperStation();
  const read = async () => {
    const { lines, improvements } = await staff.history.archive({ personId, lang: 'zh' });
    const { value, evidence } = lines.find(({ code }) => code === 'improvements')!;
    return { value, evidence, ...improvements };
  };
  expect(await read()).toEqual({ value: null, evidence: 0, done: 0, of: 0, late: 0, dropped: 0 });
  const of = { id: null, about: { of: 'run' as const, runId }, problem: '没有先问', measure: '', owner: '王芳', due: '2020-01-31', evidence: '', followUp: '' };
  await staff.papers.keepImprovement({ ...of, evidence: '复演记录', state: 'closed' });
  await staff.papers.keepImprovement({ ...of, state: 'doing' });
  await staff.papers.keepImprovement({ ...of, due: '', state: 'open' });
  await staff.papers.keepImprovement({ ...of, state: 'dropped' });
  await staff.papers.keepImprovement({ ...of, about: { of: 'class', className: '', scenarioId: 'small-fire' }, state: 'open' });
  expect(await read()).toEqual({ value: 1 / 3, evidence: 3, done: 1, of: 3, late: 1, dropped: 1 });
});
