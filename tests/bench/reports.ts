import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Db } from '../../electron/records/database.ts';
import { connect, migrate } from '../../electron/records/open.ts';
import { itemRunsOf, rowsOf, sumsOf } from '../../electron/records/reports/queries.ts';
import { openReports } from '../../electron/records/reports/reports.ts';
import { root } from '../support/steps.ts';
import { percentile, type Line } from './measure.ts';

const runs = 1_000_000;
const rounds = 7;

/**
 * The statistics' questions over a million results, through the worker as the screens ask them, against the same statements run bare on a connection in this thread,
 * and how long this thread was held up meanwhile.
 */
export async function reportLines(): Promise<Line[]> {
  mkdirSync(join(root, '.build'), { recursive: true });
  const folder = mkdtempSync(join(root, '.build/bench-'));
  const path = join(folder, 'records.db');
  const db = connect(path);
  const reports = openReports(path);
  try {
    migrate(db);
    const filling = performance.now();
    fill(db);
    const filled = (performance.now() - filling) / 1000;
    const { sums } = db.prepare<[], { sums: number }>('SELECT count(*) AS sums FROM run_sums').get() ?? { sums: 0 };
    const wholeYear = { from: '2026-01-01', to: '2026-12-31' };
    const questions: readonly (readonly [string, () => Promise<unknown>, () => unknown])[] = [
      ['dashboard, everything', () => reports.sums({}), () => sumsOf(db, {})],
      ['dashboard, one year', () => reports.sums(wholeYear), () => sumsOf(db, wholeYear)],
      ['dashboard, one class', () => reports.sums({ className: 'class-77' }), () => sumsOf(db, { className: 'class-77' })],
      ['runs behind a figure, one class', () => reports.rows({ className: 'class-77', passed: false }, 50), () => rowsOf(db, { className: 'class-77', passed: false }, 50, null)],
      ['runs behind a figure, one band of a drill', () => reports.rows({ scenarioIds: ['drill-3'], band: 9 }, 50), () => rowsOf(db, { scenarioIds: ['drill-3'], band: 9 }, 50, null)],
      ['what item analysis reads, the latest 2,000 runs', () => reports.items({ scenarioIds: ['drill-0'] }, 2000), () => itemRunsOf(db, { scenarioIds: ['drill-0'] }, 2000)],
    ];
    const lines: Line[] = [{ what: `${runs.toLocaleString('en')} results written with their ${sums.toLocaleString('en')} sums`, value: filled, unit: 's' }];
    for (const [what, asked, bare] of questions) lines.push(...(await questionLines(what, asked, bare)));
    return lines;
  } finally {
    reports.close();
    db.close();
    rmSync(folder, { recursive: true });
  }
}

async function questionLines(what: string, asked: () => Promise<unknown>, bare: () => unknown): Promise<Line[]> {
  await asked();
  bare();
  const times = { asked: [] as number[], bare: [] as number[] };
  const held: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // a monitor of its own for each question, warm before it: it must not see the bare run
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    await new Promise((done) => { setTimeout(done, 20); });
    delays.reset();
    const before = performance.now();
    await asked();
    times.asked.push(performance.now() - before);
    delays.disable();
    held.push(delays.max / 1e6);
    const start = performance.now();
    bare();
    times.bare.push(performance.now() - start);
  }
  const [median, same] = [percentile(times.asked, 50), percentile(times.bare, 50)];
  return [
    { what, value: median, unit: 'ms', ratio: median / same, against: 'the same statements bare; must stay under 300' },
    { what: `  slowest of ${rounds}`, value: Math.max(...times.asked), unit: 'ms' },
    { what: '  longest this thread was held up', value: Math.max(0, ...held), unit: 'ms' },
  ];
}

/** Twelve drills, a thousand classes of forty in some three years, each class playing a drill on one day; one drill with full sheets and answers. */
function fill(db: Db): void {
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.exec(`BEGIN;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${runs})
    INSERT INTO run_facts SELECT i + 1, 'run-' || i, 'drill-' || ((i / 40) % 12), '1.0.0', '', 'person-' || (i % 40000), 'class-' || ((i / 480) % 1000), 'unit-' || ((i / 480) % 60),
      CASE (i / 160) % 3 WHEN 0 THEN 'practice' WHEN 1 THEN 'assessed' ELSE 'exam' END, 1 + (i * 7919) % 3,
      ((i * 7907) % 1000) >= 380, (i * 7907) % 1001, (i % 50) = 0, date('2024-01-01', '+' || ((i / 960) % 1040) || ' days') FROM n;
    INSERT INTO stations VALUES ('s', 'bench', '2024-01-01');
    INSERT INTO scores SELECT number, run_id, 's', day, 1, share / 10.0, 100, 'good', passed, vetoes, '{}', '', '', '1', 1, '', '', run_id FROM run_facts WHERE scenario_id = 'drill-0' ORDER BY number DESC LIMIT 5000;
    COMMIT;`);
  const items = Array.from({ length: 40 }, (_, i) => ({ id: i < 12 ? `d${i}` : `t${i}`, kind: i < 12 ? 'decision' : 'task', state: 'answered', points: i % 5, max: 5, at: 60_000, due: null, lateLoss: 0 }));
  db.exec('DROP TRIGGER scores_never_change');
  db.prepare('UPDATE scores SET sheet = ?').run(JSON.stringify({ total: 70, max: 100, items }));
  db.exec("WITH RECURSIVE d(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM d WHERE i < 11) INSERT INTO answers SELECT number, 'd' || i, 'd' || i || '.' || ((number + i) % 4), 0, 4000 FROM scores, d");
  db.pragma('wal_checkpoint(TRUNCATE)');
}
