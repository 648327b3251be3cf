import { expect, test } from 'vitest';
import { json, run } from '../../cli/command.ts';
import { signedIn } from '../../support/staff.ts';
import { withToken } from '../../support/stations.ts';
import { aPaperStation, playedBy } from './aPaperStation.ts';

const easyTerms = { leastDrills: 1, leastCategories: 1, leastExams: 0, withinMonths: 24, modes: ['assessed', 'exam'] as ('assessed' | 'exam')[], requiredDrills: [], requiredCategories: [] };

async function withAClass() {
  const room = await aPaperStation();
  const other = await room.station.api.people.enter({ name: '王芳', staffNo: '008' });
  const { id: classId } = await room.staff.roster.keepClass({ id: null, name: '春季班', from: '2026-01-01', to: '2026-12-31', unit: '', members: [room.personId, other.id], drills: [] });
  return { ...room, otherId: other.id, classId };
}

test('one drill certifies nobody: the programme asks for eight, and says to everybody what is missing', async () => {
  const { staff, personId, classId } = await withAClass();
  const { people: [first, second] } = await staff.papers.progress({ programmeId: 'standard', classId, lang: 'zh' });
  expect([first?.person.name, first?.isMet, first?.drills.length, first?.gaps]).toEqual(['李明', false, 1, [{ kind: 'drills', have: 1, need: 8 }, { kind: 'categories', have: 1, need: 4 }, { kind: 'exams', have: 0, need: 2 }]]);
  expect(first).toMatchObject({ mean: first?.drills[0]?.share, error: null, reliability: 0.35, issued: null });
  expect([second?.person.name, second?.drills, second?.mean, second?.reliability]).toEqual(['王芳', [], null, null]);
  await expect(staff.papers.certificate({ programmeId: 'standard', personId, lang: 'zh' })).rejects.toMatchObject({ code: 'PROGRAMME_NOT_MET' });
});

test('a centre may set terms of its own and take them back; a certificate stands on the terms of its day', async () => {
  const { staff, station, personId, classId } = await withAClass();
  await staff.papers.keepProgramme({ programmeId: 'standard', terms: easyTerms });
  const { people: [first] } = await staff.papers.progress({ programmeId: 'standard', classId, lang: 'en' });
  expect([first?.isMet, first?.programme.own]).toEqual([true, true]);
  const { issued } = await staff.papers.certificate({ programmeId: 'standard', personId, lang: 'zh' });
  expect((await staff.papers.certificate({ programmeId: 'standard', personId, lang: 'zh' })).issued).toEqual({ ...issued, again: true });
  await staff.papers.keepProgramme({ programmeId: 'standard', terms: { ...easyTerms, requiredCategories: ['gas'], requiredDrills: ['elsewhere'] } });
  expect((await staff.papers.progress({ programmeId: 'standard', classId, lang: 'zh' })).people[0]?.gaps).toEqual([{ kind: 'drill', title: 'elsewhere' }, { kind: 'category', category: 'gas' }]);
  await staff.papers.keepProgramme({ programmeId: 'standard', terms: null });
  expect((await staff.papers.overview({ lang: 'zh' })).programmes[0]).toMatchObject({ leastDrills: 8, own: false });
  expect((await staff.papers.check({ code: issued!.code, lang: 'zh' })).state).toBe('sound');
  expect(station.records.auditEntries(20).filter(({ kind }) => kind === 'paperTextKept')).toHaveLength(3);
});

test('the stages of the training path and the levels of the digital secretary are programmes that a centre rewrites; a certificate keeps its title and version', async () => {
  const { staff, personId } = await withAClass();
  const shipped = (await staff.papers.overview({ lang: 'zh' })).programmes;
  expect(shipped.map(({ title }) => title)).toEqual(['社区应急与治理演练组合证书', '三阶九步：熟悉期', '三阶九步：提升期', '三阶九步：突破期', '数字书记：基础', '数字书记：进阶', '数字书记：高阶']);
  const familiar = shipped.find(({ id }) => id === 'path-familiar')!;
  expect([familiar.steps.map(({ title }) => title.zh), familiar.version]).toEqual([['参与式观察', '案例研讨', '入门测评'], 0]);
  const ofPath = { programmeId: 'path-familiar', personId, lang: 'zh' } as const;
  const first = await staff.papers.certificate(ofPath);
  const title = { zh: '新人三步', en: 'Newcomers' };
  await staff.papers.keepProgramme({ programmeId: 'path-familiar', terms: { ...easyTerms, title, steps: [{ ...familiar.steps[0]!, title: { zh: '跟岗', en: 'Following' } }, { id: 'strange', title, evidence: title }] } });
  const own = (await staff.papers.overview({ lang: 'zh' })).programmes.find(({ id }) => id === 'path-familiar')!;
  expect([own.title, own.own, own.version, own.steps.map((step) => step.title.zh)]).toEqual(['新人三步', true, 1, ['跟岗', '案例研讨', '入门测评']]);
  const second = await staff.papers.certificate(ofPath);
  await staff.papers.keepProgramme({ programmeId: 'path-familiar', terms: null });
  expect((await staff.papers.overview({ lang: 'zh' })).programmes.find(({ id }) => id === 'path-familiar')).toEqual({ ...familiar, version: 2 });
  const says = await Promise.all([first, second].map(async ({ issued }) => { const { state, paper } = await staff.papers.check({ code: issued!.code, lang: 'zh' }); return [state, paper?.says[0]]; }));
  expect(says).toEqual([['sound', '三阶九步：熟悉期'], ['sound', '新人三步']]);
});

test('hours count drills that were played to their end, up to the year’s cap', async () => {
  const { station, personId, otherId } = await withAClass();
  const year = new Date(station.clock.wall()).getFullYear();
  for (let n = 0; n < 11; n += 1) await playedBy(station, personId, 'practice');
  const { runId: early } = await station.api.training.start({ personId, scenarioId: 'small-fire', mode: 'practice' });
  await station.api.training.act({ runId: early, seq: (await station.api.training.view({ runId: early, lang: 'zh' })).seq, intent: { type: 'runEnded' } });
  // so many drills took longer than a session of the staff lasts
  const staff = withToken(station.router, await signedIn(station.records, withToken(station.router, null), 'instructor'));
  const paper = await staff.papers.hours({ personId, year, lang: 'zh' });
  expect([paper.drills.length, paper.entered, paper.counted, paper.cap]).toEqual([12, 24, 20, 20]);
  await expect(staff.papers.hours({ personId: otherId, year, lang: 'zh' })).rejects.toMatchObject({ code: 'NOTHING_COUNTS' });
});

test('a report starts with the facts and keeps the words of the centre, each language its own, until they are taken back', async () => {
  const { staff, runId } = await withAClass();
  const about = { of: 'run' as const, runId };
  const report = await staff.papers.report({ about, lang: 'zh' });
  expect(report).toMatchObject({ of: 'run', title: '小火', who: '李明', runs: 1, passed: 1, own: false, version: '1.0.0' });
  expect(report.goals.length).toBeGreaterThan(2);
  expect(report.texts.summary).toContain('李明完成“小火”沙盘演练（测评）');
  await staff.papers.keepReport({ about, lang: 'zh', texts: { ...report.texts, causes: '预案没有写谁去敲门。' } });
  expect(await staff.papers.report({ about, lang: 'zh' })).toMatchObject({ own: true, texts: { causes: '预案没有写谁去敲门。' } });
  expect((await staff.papers.report({ about, lang: 'en' })).own).toBe(false);
  await staff.papers.keepReport({ about, lang: 'zh', texts: null });
  expect((await staff.papers.report({ about, lang: 'zh' })).texts).toEqual(report.texts);
  await expect(staff.papers.report({ about: { of: 'class', className: '没有的班', scenarioId: 'small-fire' }, lang: 'zh' })).rejects.toMatchObject({ code: 'NOTHING_COUNTS' });
});

test('an improvement is closed only with owner, day and evidence, and is told of when it is due or late', async () => {
  const { staff, station, runId } = await withAClass();
  const about = { of: 'run' as const, runId };
  const today = new Date(station.clock.wall());
  const day = (later: number): string => new Date(today.getTime() + later * 86_400_000).toISOString().slice(0, 10);
  const plan = { about, problem: '没有先问', measure: '补训', owner: '王主任', due: day(-2), evidence: '', followUp: 'small-fire', state: 'doing' as const };
  await expect(staff.papers.keepImprovement({ ...plan, id: null, problem: ' ' })).rejects.toMatchObject({ code: 'PROBLEM_MISSING' });
  const { id } = await staff.papers.keepImprovement({ ...plan, id: null });
  await staff.papers.keepImprovement({ ...plan, id: null, problem: '以后再说', due: day(60) });
  expect((await staff.papers.overview({ lang: 'zh' })).due).toMatchObject([{ id, problem: '没有先问', late: true, aboutTitle: '李明 · 小火', followUpTitle: '小火' }]);
  await expect(staff.papers.keepImprovement({ ...plan, id, state: 'closed' })).rejects.toMatchObject({ code: 'CLOSE_NEEDS' });
  await staff.papers.keepImprovement({ ...plan, id, state: 'closed', evidence: '复演成绩单' });
  expect((await staff.papers.overview({ lang: 'zh' })).due).toEqual([]);
  expect((await staff.papers.report({ about, lang: 'zh' })).improvements.map(({ problem, state }) => [problem, state])).toEqual([['没有先问', 'closed'], ['以后再说', 'doing']]);
  expect(station.records.auditEntries(20).filter(({ kind }) => kind === 'improvementKept').map(({ note }) => note.split(' ')[0])).toEqual(['closed', 'doing', 'doing']);
});

test('a class list holds everybody in the order of a Chinese list, with results that count', async () => {
  const { staff, classId } = await withAClass();
  await staff.papers.keepCentre({ centre: '  和平里培训中心 ' });
  expect(await staff.papers.classList({ classId, lang: 'zh' })).toMatchObject({ centre: '和平里培训中心', name: '春季班', members: [{ name: '李明' }, { name: '王芳', results: [] }] });
});

test('certify tells on the command line who meets a programme and what is missing; verify looks a code up', async () => {
  const { staff, station, runId } = await withAClass();
  const { issued } = await staff.papers.scoreSheet({ runId, lang: 'zh' });
  station.close();
  station.records.close();
  const { code, value } = await json<{ people: { person: { name: string }; isMet: boolean; gaps: unknown[] }[] }>('certify', '--class', '春季班', '--data', station.folder);
  expect([code, value.people.map(({ person, isMet, gaps }) => [person.name, isMet, gaps.length])]).toEqual([0, [['李明', false, 3], ['王芳', false, 3]]]);
  expect((await run('certify', '--data', station.folder)).out.at(-1)).toBe('2 people, 0 meet the programme');
  expect((await run('certify', '--programme', 'nothing', '--data', station.folder)).code).toBe(2);
  expect((await run('certify', '--class', '没有', '--data', station.folder)).code).toBe(2);
  expect(await json('verify', '--paper', issued!.code, '--data', station.folder)).toMatchObject({ code: 0, value: { ok: true, state: 'sound', paper: { name: '李明' } } });
  expect((await run('verify', '--paper', '9-0000', '--data', station.folder)).code).toBe(1);
});
