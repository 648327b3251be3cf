import { expect, onTestFinished, test } from 'vitest';
import fc from 'fast-check';
import type { Db } from '../../electron/records/database.ts';
import { migrations } from '../../electron/records/migrations/index.ts';
import { connect, migrate } from '../../electron/records/open.ts';
import type { Records, RunHeader } from '../../electron/service/ports.ts';
import type { NewEvaluation } from '../../electron/service/ports/evaluation.ts';
import { aFolder, aHeader, aScore, now, someRecords } from '../support/records.ts';
import { join } from 'node:path';

interface Played extends Partial<Omit<RunHeader, 'participants'>> { readonly person?: string; readonly role?: string; readonly total?: number; readonly passed?: boolean; readonly day?: string; readonly decisions?: Parameters<Records['finishRun']>[1] }

function withRuns(runs: readonly Played[]): { records: Records; db: Db } {
  const { records, db } = someRecords();
  onTestFinished(() => records.close());
  runs.forEach(({ person = 'p1', role = 'trainee', total = 80, passed = true, day = '2026-03-18', decisions, ...header }, i) => {
    if (!records.findPerson(person)) records.addPerson({ id: person, name: `学员${person}`, staffNo: person });
    records.openRun({ ...aHeader(`run-${i}`, person), ...header, participants: [{ personId: person, role }] }, { 'scenario.yaml': 'id: test-drill\n' });
    const sheet = JSON.stringify({ items: [{ id: 'd1', state: 'answered', points: total, max: 100 }, { id: 'd2', state: 'notOffered', points: 0, max: 10 }] });
    records.finishRun({ ...aScore(`run-${i}`), total, passed, sheet, finishedAt: `${day}T04:00:00.000Z` }, decisions);
  });
  return { records, db };
}

function aCorrection(runId: string, total: number, passed: boolean): NewEvaluation {
  return { kind: 'correction', runId, by: 'a', body: { total, grade: 'fair', passed, vetoes: [], because: 'appeal', refs: [] }, words: ['日志可证'], wall: now.toISOString() };
}

const act = (kind: 'started' | 'released' | 'annulled', runId: string, personId = 'p1') => ({ kind, sessionId: `s-${runId}`, personId, scenarioId: 'test-drill', runId, note: '', wall: now.toISOString() });

test('results are summed by drill, class, mode, month, and first attempt against retake', async () => {
  const { records } = withRuns([{ className: 'A' }, { className: 'A', passed: false, total: 40 }, { className: 'B', person: 'p2', mode: 'assessed', day: '2026-04-02' }]);
  const { whole, bands, by } = await records.reports.sums({});
  expect(whole).toEqual({ key: '', runs: 3, passed: 2, vetoed: 0, shares: 2000 });
  expect(bands).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 2, 0]);
  const counts = (key: keyof typeof by): unknown => by[key].map((sum) => [sum.key, sum.runs, sum.passed]);
  expect([counts('class'), counts('mode'), counts('month'), counts('first')]).toEqual([[['A', 2, 1], ['B', 1, 1]], [['assessed', 1, 1], ['practice', 2, 1]], [['2026-03', 2, 1], ['2026-04', 1, 1]], [['0', 1, 0], ['1', 2, 2]]]);
  expect((await records.reports.sums({ className: 'A', first: true })).whole.runs).toBe(1);
  expect((await records.reports.sums({ from: '2026-04-01', to: '2026-04-30' })).whole.runs).toBe(1);
});

test('bots and scripts are never in the statistics', async () => {
  const { records } = withRuns([{ role: 'bot:expert' }, { role: 'script' }, { role: 'trainee' }]);
  expect((await records.reports.sums({})).whole.runs).toBe(1);
  expect((await records.reports.rows({}, 10)).map(({ runId, attempt }) => [runId, attempt])).toEqual([['run-2', 1]]);
});

test('an exam counts from its release, and never once it is annulled', async () => {
  const { records } = withRuns([{ mode: 'exam' }, { mode: 'exam' }]);
  records.addExamAct(act('started', 'run-0'));
  expect(await records.reports.sums({})).toMatchObject({ whole: { runs: 0 }, withheld: 1 });
  records.addExamAct(act('released', 'run-0'));
  records.addExamAct(act('released', 'run-1'));
  expect((await records.reports.rows({}, 10)).map(({ runId, attempt }) => [runId, attempt])).toEqual([['run-1', 2], ['run-0', 1]]);
  records.addExamAct(act('annulled', 'run-1'));
  expect((await records.reports.sums({})).whole.runs).toBe(1);
});

test('a score that cannot be stored leaves no facts', async () => {
  const { records } = withRuns([{}]);
  expect(() => records.finishRun(aScore('run-0'))).toThrow('UNIQUE');
  expect((await records.reports.sums({})).whole.runs).toBe(1);
});

test('sums always agree with the runs as they stand, whatever was played, released, annulled and corrected, and making them anew changes nothing', async () => {
  const played = fc.record({
    person: fc.constantFrom('p1', 'p2'), className: fc.constantFrom('A', 'B'), scenarioId: fc.constantFrom('x', 'y'), mode: fc.constantFrom('practice', 'exam' as const),
    total: fc.integer({ min: 0, max: 100 }), passed: fc.boolean(), day: fc.constantFrom('2026-03-18', '2026-03-19', '2026-04-01'), role: fc.constantFrom('trainee', 'trainee', 'bot:random'),
  }) as fc.Arbitrary<Played>;
  const corrected = fc.tuple(fc.nat(13), fc.integer({ min: 0, max: 100 }), fc.boolean());
  await fc.assert(fc.asyncProperty(fc.array(played, { maxLength: 14 }), fc.array(fc.tuple(fc.nat(13), fc.constantFrom('released' as const, 'annulled' as const)), { maxLength: 8 }), fc.array(corrected, { maxLength: 6 }), async (runs, acts, corrections) => {
    const { records, db } = withRuns(runs);
    for (const [i, kind] of acts) if (runs[i]?.mode === 'exam') records.addExamAct(act(kind, `run-${i}`, runs[i]?.person));
    for (const [i, total, passed] of corrections) if (runs[i]) records.evaluations.add([aCorrection(`run-${i}`, total, passed)]);
    const tables = (): unknown[] => [db.prepare('SELECT * FROM run_facts ORDER BY number').all(), db.prepare('SELECT * FROM run_sums').all()];
    const before = tables();
    const { whole, bands, by } = await records.reports.sums({});
    const rows = await records.reports.rows({}, 100);
    expect([whole.runs, whole.passed, whole.shares]).toEqual([rows.length, rows.filter(({ passed }) => passed).length, rows.reduce((sum, { share }) => sum + share, 0)]);
    for (const { runId, passed, share, computed } of rows) {
      const [stands, score] = [records.evaluations.standing(runId)!, records.readScore(runId)!];
      expect([passed, share, computed]).toEqual([stands.passed, Math.round((stands.total * 1000) / stands.max), stands.correction === null ? null : { passed: score.passed, share: Math.round((score.total * 1000) / score.max) }]);
    }
    expect(bands).toEqual(Array.from({ length: 10 }, (_, band) => rows.filter(({ share }) => Math.min(9, Math.floor(share / 100)) === band).length));
    for (const sums of Object.values(by)) expect(sums.reduce((sum, each) => sum + each.runs, 0)).toBe(rows.length);
    records.rebuildFacts();
    expect(tables()).toEqual(before);
    records.close();
  }), { numRuns: 12 });
});

const factsMigration = migrations.findIndex((sql) => sql.includes('CREATE TABLE run_facts')) + 1;

test('records from before there were facts get them when the file is brought up to date', () => {
  const { db } = withRuns([{ className: 'A' }, { role: 'script' }, { mode: 'exam' }, {}]);
  const expected = db.prepare('SELECT * FROM run_facts ORDER BY number').all();
  const old = connect(join(aFolder(), 'old.db'));
  onTestFinished(() => void old.close());
  migrate(old, factsMigration - 1);
  old.exec(`ATTACH '${db.name}' AS new`);
  old.pragma('foreign_keys = OFF');
  for (const table of ['stations', 'people', 'runs', 'participants', 'scores', 'exam_acts']) {
    const columns = old.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table).map(({ name }) => name).join(', ');
    old.exec(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM new.${table}`);
  }
  old.exec('DETACH new');
  migrate(old, factsMigration);
  expect(old.prepare('SELECT * FROM run_facts ORDER BY number').all()).toEqual(expected);
  expect(expected).toHaveLength(2);
});

test('item analysis sees the newest version only, with what was answered and how long it took', async () => {
  const decisions = [{ decision: 'd1', option: 'd1.a', timedOut: false, took: 4000 }, { decision: 'd3', option: null, timedOut: true, took: 9000 }];
  const { records } = withRuns([{ scenarioVersion: '1.0.0' }, { scenarioVersion: '2.0.0', decisions }]);
  const found = await records.reports.items({ scenarioIds: ['test-drill'] }, 100);
  expect([found.version, found.versions, found.runs]).toEqual(['2.0.0', [{ version: '2.0.0', runs: 1 }, { version: '1.0.0', runs: 1 }], [{ runId: 'run-1', total: 80, max: 100, items: { d1: [80, 100] }, answers: decisions }]]);
  expect((await records.reports.rows({ decision: 'd1', option: 'd1.a' }, 10)).map(({ runId }) => runId)).toEqual(['run-1']);
  expect((await records.reports.rows({ decision: 'd3', option: null }, 10)).map(({ runId }) => runId)).toEqual(['run-1']);
  expect(await records.reports.rows({ decision: 'd1', option: 'd1.b' }, 10)).toEqual([]);
  expect(await records.reports.unanswered(10)).toEqual(['run-0']);
});

test('rows come page by page, newest first, without a gap', async () => {
  const { records } = withRuns(Array.from({ length: 7 }, () => ({})));
  const first = await records.reports.rows({}, 4);
  const rest = await records.reports.rows({}, 4, first.at(-1)?.number);
  expect([...first, ...rest].map(({ runId }) => runId)).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `run-${n}`));
});

test('closing ends the worker: what was asked fails instead of hanging', async () => {
  const { records } = withRuns([{}]);
  const asked = records.reports.sums({});
  records.close();
  await expect(asked).rejects.toThrow('ended');
});
