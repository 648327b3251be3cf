import { expect, test } from 'vitest';
import { connect, migrate } from '../../../electron/records/open.ts';
import { verifyRecords } from '../../../electron/service/verifyRecords.ts';
import { examBegun, anExamStation } from '../../support/exams.ts';
import { signedIn } from '../../support/staff.ts';
import { playedOut, withToken } from '../../support/stations.ts';
import { aFolder } from '../../support/records.ts';
import { aPaperStation, playedBy, storedOtherwise } from './aPaperStation.ts';
import { join } from 'node:path';

const participant = (personId: string, role: string) => [{ personId, role }];

test.each([
  ['a tutorial', (personId: string) => ({ participants: participant(personId, 'tutorial') }), {}],
  ['what a bot played', (personId: string) => ({ participants: participant(personId, 'bot:expert') }), {}],
  ['what a script played', (personId: string) => ({ participants: participant(personId, 'script') }), {}],
  ['a helped run', () => ({}), { assisted: true }],
] as const)('%s gives no paper and no pass rate', async (_name, change, onSheet) => {
  const { station, staff, runId, personId } = await aPaperStation();
  const sheet = JSON.stringify({ ...(JSON.parse(station.records.readScore(runId)!.sheet) as object), ...onSheet });
  const other = storedOtherwise(station, runId, 'other', change(personId), { sheet });
  expect(station.records.papers.counts(other)).toBe(false);
  for (const paper of ['scoreSheet', 'result', 'appeal'] as const) await expect(staff.papers[paper]({ runId: other, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_COUNTED' });
  await expect(staff.papers.report({ about: { of: 'run', runId: other }, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_COUNTED' });
  expect((await staff.papers.hours({ personId, year: new Date(station.clock.wall()).getFullYear(), lang: 'zh' })).drills.map((each) => each.runId)).toEqual([runId]);
  expect((await staff.statistics.dashboard({ filter: {}, lang: 'zh' })).whole).toMatchObject({ n: 1, hits: 1 });
  station.records.rebuildFacts();
  expect(station.records.papers.counts(other)).toBe(false);
});

test('a run that goes on from a step of another one certifies nobody', async () => {
  const { station, staff, runId, personId } = await aPaperStation();
  const practice = await playedBy(station, personId, 'practice');
  const fork = storedOtherwise(station, practice, 'fork', { parent: { runId: practice, seq: 1 } });
  await expect(staff.papers.scoreSheet({ runId: fork, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_COUNTED' });
  expect((await staff.papers.scoreSheet({ runId, lang: 'zh' })).issued?.again).toBe(false);
});

test('practice is no result to certify, though it has a score sheet and hours', async () => {
  const { station, staff, personId } = await aPaperStation();
  const practice = await playedBy(station, personId, 'practice');
  await expect(staff.papers.result({ runId: practice, lang: 'zh' })).rejects.toMatchObject({ code: 'IS_PRACTICE' });
  expect(await staff.papers.scoreSheet({ runId: practice, lang: 'zh' })).toMatchObject({ mode: 'practice', runId: practice });
});

test('an exam gives papers after its release, and a paper stands no more when the exam is made void', async () => {
  const station = await anExamStation();
  const staff = withToken(station.router, await signedIn(station.records, withToken(station.router, null), 'instructor'));
  const { runId, sessionId } = await examBegun(station);
  await playedOut(station, runId);
  await expect(staff.papers.scoreSheet({ runId, lang: 'zh' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await station.api.invigilation.release({ runId });
  const { issued } = await staff.papers.scoreSheet({ runId, lang: 'zh' });
  expect((await staff.papers.check({ code: issued!.code, lang: 'zh' })).state).toBe('sound');
  const header = station.records.readRun(runId)!;
  station.records.addExamAct({ kind: 'annulled', sessionId, personId: header.participants[0]!.personId, scenarioId: header.scenarioId, runId, note: '代考', wall: '2026-03-20T00:00:00.000Z' });
  expect((await staff.papers.check({ code: issued!.code, lang: 'zh' })).state).toBe('withdrawn');
});

test('the register says of a code whether its paper stands, and what it must say; printing again makes no second paper', async () => {
  const { station, staff, runId, personId } = await aPaperStation();
  const first = await staff.papers.result({ runId, lang: 'zh' });
  const again = await staff.papers.result({ runId, lang: 'en' });
  expect([first.issued?.again, again.issued?.again, again.issued?.code]).toEqual([false, true, first.issued?.code]);
  expect(first.issued?.code).toMatch(/^1(?:-[0-9A-F]{4}){4}$/);
  const typed = first.issued!.code.replaceAll('-', '－').toLowerCase();
  expect(await staff.papers.check({ code: ` ${typed} `, lang: 'zh' })).toMatchObject({ state: 'sound', paper: { name: '李明', staffNo: '007', says: [expect.stringContaining('小火'), expect.stringContaining(`${first.total} / ${first.max} 分，及格`)] } });
  expect(await staff.papers.check({ code: '2-0000-0000-0000-0000', lang: 'zh' })).toEqual({ state: 'unknown', paper: null });
  expect(station.records.auditEntries(20).filter(({ kind }) => kind === 'paperIssued')).toMatchObject([{ by: 'account-instructor', about: personId, note: expect.stringContaining(first.issued!.code) }]);
  expect(verifyRecords({ records: station.records, library: station.ports.library })).toMatchObject([{ runId, state: 'same' }]);
});

test('a register that was changed behind the program’s back shows, by its code and in verify', async () => {
  const { station, staff, runId } = await aPaperStation();
  const { issued } = await staff.papers.scoreSheet({ runId, lang: 'zh' });
  station.db.exec('DROP TRIGGER papers_never_change');
  station.db.prepare("UPDATE papers SET facts = replace(facts, '\"passed\":true', '\"passed\":false')").run();
  expect((await staff.papers.check({ code: issued!.code, lang: 'zh' })).state).toBe('changed');
  expect(station.records.checkLedger()).toEqual([{ runId: null, problem: `the issued paper ${issued!.code} was deleted or changed` }]);
});

test('the register holds no name: after an erasure a code still stands, for nobody by name', async () => {
  const { station, staff, runId, personId } = await aPaperStation();
  const { issued } = await staff.papers.scoreSheet({ runId, lang: 'zh' });
  station.records.erasePerson(personId, '2026-03-20T00:00:00.000Z');
  expect(await staff.papers.check({ code: issued!.code, lang: 'zh' })).toMatchObject({ state: 'sound', paper: { name: '已删除人员', staffNo: '' } });
  expect(JSON.stringify(station.db.prepare('SELECT * FROM papers').all())).not.toMatch(/李明|007/);
});

test('where the station’s key is gone nothing is issued, and the overview says so', async () => {
  const { station, staff, runId } = await aPaperStation();
  const { renameSync } = await import('node:fs');
  renameSync(join(station.folder, 'station-key.json'), join(station.folder, 'elsewhere.json'));
  await expect(staff.papers.scoreSheet({ runId, lang: 'zh' })).rejects.toMatchObject({ code: 'NO_STATION_KEY' });
  expect((await staff.papers.overview({ lang: 'zh' })).canSign).toBe(false);
});

test('10 → 11 takes helped runs out of the figures and keeps the others; the register of papers never changes', () => {
  const db = connect(join(aFolder(), 'records.db'));
  migrate(db, 10);
  db.exec("INSERT INTO people (id, name, staff_no) VALUES ('p', '李明', '007'); INSERT INTO stations VALUES ('s', 'A', '2026-03-18')");
  for (const [number, sheet] of [[1, '{"assisted":true}'], [2, '{}']] as const) {
    db.exec(`INSERT INTO runs VALUES ('r${number}', 'd', '1.0.0', 'l', 'c', '1', 1, 7, NULL, 'assessed', 's', NULL, NULL, '2026-03-18', 'h', 2, NULL, NULL)`);
    db.exec(`INSERT INTO scores VALUES (${number}, 'r${number}', 's', 'w', 1, 90, 100, 'good', 1, 0, '${sheet}', 'd', 'l', '1', 1, 'h', 'p', 'x${number}')`);
    db.exec(`INSERT INTO run_facts VALUES (${number}, 'r${number}', 'd', '1.0.0', '', 'p', '', '', 'assessed', ${number}, 1, 900, 0, '2026-03-18')`);
  }
  migrate(db, 11);
  expect(db.prepare('SELECT run_id FROM run_facts').all()).toEqual([{ run_id: 'r2' }]);
  expect(db.prepare('SELECT sum(runs) AS runs FROM run_sums').get()).toEqual({ runs: 1 });
  db.exec("INSERT INTO papers VALUES (1, 'c', 'scoreSheet', 'p', '{}', 'h', 's', 'x', 'a', 'w')");
  expect(() => db.exec("UPDATE papers SET facts = '[]'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM papers')).toThrow('append-only');
});
