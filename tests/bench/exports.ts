import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, closeSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '../../electron/records/database.ts';
import { openRecordsFile } from '../../electron/records/openRecordsFile.ts';
import { createRecords } from '../../electron/records/recordsPort.ts';
import { enrol } from '../../electron/records/stations.ts';
import { exportFile } from '../../electron/service/exports/exportFile.ts';
import { playedScenarios } from '../../electron/service/playedScenarios.ts';
import { systemClock } from '../../electron/service/systemPorts.ts';
import { readScenarios } from '../../electron/library/readScenarios.ts';
import { root } from '../support/steps.ts';
import type { Line } from './measure.ts';

const runs = 1_000_000;
const decisions = 12;

/** The same rows and columns as the long table tells, joined and dumped by the sqlite3 program itself. */
const dump = `.mode csv
.headers on
SELECT people_now.staff_no, people_now.name, people_now.unit, coalesce(runs.class_name, ''), runs.scenario_id AS drill, runs.scenario_id, runs.scenario_version, runs.variant, runs.mode, run_facts.number IS NOT NULL AS counts,
  participants.role, run_facts.attempt, date(scores.finished_at, 'localtime') AS day, scores.passed, answers.decision, answers.decision, answers.option, answers.option, '', answers.timed_out, answers.took / 1000.0, runs.run_id
FROM scores JOIN runs USING (run_id) JOIN participants ON participants.run_id = runs.run_id AND participants.position = 0 JOIN people_now ON people_now.id = participants.person_id
  LEFT JOIN run_facts ON run_facts.number = scores.number JOIN answers ON answers.number = scores.number ORDER BY scores.number;
`;

/** The long table of a million stored runs against the sqlite3 program's own CSV dump of the same rows, both to a file on this disk. */
export async function exportLines(): Promise<Line[]> {
  mkdirSync(join(root, '.build'), { recursive: true });
  const folder = mkdtempSync(join(root, '.build/bench-exports-'));
  const { db } = openRecordsFile(folder, new Date(), 'whole');
  const { station } = enrol(db, { id: 's', label: 'bench', wall: '2024-01-01T00:00:00.000Z' }, [], true);
  const records = createRecords(db, station);
  try {
    fill(db);
    const library = readScenarios();
    const file = join(folder, 'long.csv');
    let most = 0;
    const begun = performance.now();
    await exportFile({ records, library, clock: systemClock(), station: { version: '0', label: 'bench' } }, playedScenarios({ records, library }), { format: 'long-csv', list: 'records', filter: {}, lang: 'zh', file }, {
      signal: new AbortController().signal, progress: () => { most = Math.max(most, process.memoryUsage().rss); },
    });
    const own = (performance.now() - begun) / 1000;
    const theirs = dumped(join(folder, 'records.db'), join(folder, 'dump.csv'));
    return [
      { what: `long table of ${(runs * decisions).toLocaleString('en')} rows (${Math.round(statSync(file).size / 1e6)} MB)`, value: own, unit: 's', ...(theirs === null ? { against: 'no sqlite3 program on this computer to compare with' } : { ratio: own / theirs, against: 'sqlite3’s own CSV dump of the same rows; must stay under 3' }) },
      ...(theirs === null ? [] : [{ what: `  sqlite3’s dump (${Math.round(statSync(join(folder, 'dump.csv')).size / 1e6)} MB)`, value: theirs, unit: 's' }]),
      { what: '  most memory meanwhile, everything included', value: most / 1e6, unit: 'MB' },
    ];
  } finally {
    records.close();
    rmSync(folder, { recursive: true });
  }
}

/** Seconds, or null where there is no such program. */
function dumped(path: string, into: string): number | null {
  const file = openSync(into, 'w');
  const begun = performance.now();
  const { error, status } = spawnSync('sqlite3', ['-readonly', path], { input: dump, stdio: ['pipe', file, 'inherit'] });
  closeSync(file);
  if (error) return null;
  if (status !== 0) throw new Error('sqlite3 failed');
  return (performance.now() - begun) / 1000;
}

function fill(db: Db): void {
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.exec(`BEGIN;
    INSERT INTO scenario_files VALUES ('f', 'id: bench'); INSERT INTO scenario_contents VALUES ('content', 'scenario.yaml', 'f');
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39999) INSERT INTO people (id, name, staff_no, salt) SELECT 'person-' || i, '学员' || i, substr('00000' || i, -6), 'salt' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${runs})
    INSERT INTO runs (run_id, scenario_id, scenario_version, logic_hash, content_hash, engine_version, semantics, seed, mode, station, class_name, started_at, header_hash, rule)
      SELECT 'run-' || i, 'drill-' || ((i / 40) % 12), '1.0.0', 'l', 'content', '1', 1, 7, CASE (i / 160) % 2 WHEN 0 THEN 'practice' ELSE 'assessed' END, 's', 'class-' || ((i / 480) % 1000), '2026-03-18T08:00:00.000Z', 'h', 2 FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${runs}) INSERT INTO participants SELECT 'run-' || i, 0, 'person-' || (i % 40000), 'trainee', 'c' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${runs})
    INSERT INTO scores SELECT i + 1, 'run-' || i, 's', '2026-03-18T08:30:00.000Z', 1, (i * 7907) % 101, 100, 'good', (i * 7907) % 1000 >= 380, 0, '{"items":[]}', '', 'l', '1', 1, '', '', 'hash' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${runs})
    INSERT INTO run_facts SELECT i + 1, 'run-' || i, 'drill-' || ((i / 40) % 12), '1.0.0', '', 'person-' || (i % 40000), 'class-' || ((i / 480) % 1000), '', 'practice', 1 + i % 3, 1, 500, 0, '2026-03-18' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${runs}), d(j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM d WHERE j + 1 < ${decisions})
    INSERT INTO answers SELECT i + 1, 'decision-' || substr('0' || j, -2), 'option-' || ((i + j) % 4), 0, 4000 + i % 977 FROM n, d;
    COMMIT;`);
  db.pragma('wal_checkpoint(TRUNCATE)');
}
