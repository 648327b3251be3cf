import type { BoundPerson, ExportedRun, ExportFilter, ExportView, RunLog, ScoreRow, StoredInput } from '../../service/ports/exports.ts';
import type { StoredAnswer } from '../../service/ports/reports.ts';
import type { Db } from '../database.ts';
import { listIncidents } from '../incidents.ts';
import { readInputs } from '../inputs.ts';
import { connect } from '../open.ts';
import { isTold } from '../reports/facts.ts';
import { bindingOf, readRun } from '../runs.ts';
import { readFiles } from '../scenarioFiles.ts';
import { wordsOfRun } from '../words.ts';

interface AnswerRow { readonly decision: string; readonly option: string | null; readonly timed_out: number; readonly took: number }
type Row = Omit<ExportedRun, 'isErased' | 'passed' | 'corrected' | 'isRetry' | 'isAssisted' | 'counts'> & {
  readonly correction: number | null; readonly nowTotal: number; readonly nowGrade: string; readonly nowPassed: number; readonly isErased: number; readonly passed: number; readonly isRetry: number; readonly isAssisted: number; readonly counts: number };

const from = `FROM scores JOIN runs USING (run_id) JOIN participants ON participants.run_id = runs.run_id AND participants.position = 0`;
/** Statistics know exactly the runs that count: there is one definition of that, the one that makes `run_facts`. */
const columns = `scores.number, runs.run_id AS runId, runs.scenario_id AS scenarioId, runs.scenario_version AS version, runs.content_hash AS contentHash, runs.variant, runs.mode,
  coalesce(runs.class_name, '') AS className, runs.station, runs.seat, participants.person_id AS personId, people_now.name, people_now.staff_no AS staffNo, people_now.unit,
  people_now.erased_at IS NOT NULL AS isErased, participants.role, strftime('%Y-%m-%d %H:%M:%S', runs.started_at, 'localtime') AS started,
  strftime('%Y-%m-%d %H:%M:%S', scores.finished_at, 'localtime') AS finished, date(scores.finished_at, 'localtime') AS day, runs.started_at AS startedAt, scores.finished_at AS finishedAt,
  heartbeats.played, scores.total, scores.max, scores.grade, scores.passed, scores.vetoes, results_now.correction, results_now.total AS nowTotal, results_now.grade AS nowGrade, results_now.passed AS nowPassed, runs.parent_run IS NOT NULL AS isRetry, instr(scores.sheet, '"assisted":true') > 0 AS isAssisted,
  run_facts.number IS NOT NULL AS counts, run_facts.attempt, scores.hash`;
const beside = `JOIN people_now ON people_now.id = participants.person_id LEFT JOIN heartbeats ON heartbeats.run_id = runs.run_id LEFT JOIN run_facts ON run_facts.number = scores.number
  JOIN results_now ON results_now.number = scores.number`;

/** A read-only connection of its own inside one transaction: what is stored meanwhile is not seen, and nobody who stores waits. */
export function openView(path: string): ExportView {
  const db = connect(path, { readonly: true });
  db.exec('BEGIN');
  const answers = db.prepare<[number], AnswerRow>('SELECT decision, option, timed_out, took FROM answers WHERE number = ?');
  const sheet = db.prepare<[number], { sheet: string }>('SELECT sheet FROM scores WHERE number = ?');
  return {
    count: (filter) => db.prepare<object, { n: number }>(`SELECT count(*) AS n ${from} WHERE ${conditions(filter)}`).get(values(filter))?.n ?? 0,
    runs: (filter, order = 'number') => runsOf(db, filter, order),
    answers: (number) => answers.all(number).map(answerOf),
    sheet: (number) => sheet.get(number)?.sheet ?? '{}',
    inputs: (runId) => readInputs(db, runId),
    log: (runId) => logOf(db, runId),
    words: (runId) => wordsOfRun(db, runId),
    person: (id) => personOf(db, id),
    files: (contentHash) => readFiles(db, contentHash),
    close: () => db.close(),
  };
}

function conditions({ className, scenarioId, modes, from: first, to }: ExportFilter): string {
  return [
    isTold,
    ...(className === undefined ? [] : ["coalesce(runs.class_name, '') = @className"]),
    ...(scenarioId === undefined ? [] : ['runs.scenario_id = @scenarioId']),
    ...(modes === undefined ? [] : ['runs.mode IN (SELECT value FROM json_each(@modes))']),
    ...(first === undefined ? [] : ["date(scores.finished_at, 'localtime') >= @from"]),
    ...(to === undefined ? [] : ["date(scores.finished_at, 'localtime') <= @to"]),
  ].join(' AND ');
}

const values = ({ modes, ...rest }: ExportFilter): object => ({ ...rest, ...(modes === undefined ? {} : { modes: JSON.stringify(modes) }) });

function* runsOf(db: Db, filter: ExportFilter, order: 'number' | 'person'): Generator<ExportedRun> {
  const sorted = order === 'number' ? 'scores.number' : 'participants.person_id, scores.number';
  for (const { correction, nowTotal, nowGrade, nowPassed, ...row } of db.prepare<object, Row>(`SELECT ${columns} ${from} ${beside} WHERE ${conditions(filter)} ORDER BY ${sorted}`).iterate(values(filter))) {
    yield { ...row, isErased: row.isErased === 1, passed: row.passed === 1, corrected: correction === null ? null : { total: nowTotal, grade: nowGrade, passed: nowPassed === 1 }, isRetry: row.isRetry === 1, isAssisted: row.isAssisted === 1, counts: row.counts === 1 };
  }
}

function answerOf({ decision, option, timed_out, took }: AnswerRow): StoredAnswer {
  return { decision, option, timedOut: timed_out === 1, took };
}

function logOf(db: Db, runId: string): RunLog {
  const header = readRun(db, runId);
  const binding = bindingOf(db, runId);
  const score = db.prepare<[string], ScoreRow>('SELECT * FROM scores WHERE run_id = ?').get(runId);
  if (!header || !binding || !score) throw new Error(`run ${runId} has no score`);
  const inputs = db.prepare<[string], StoredInput>('SELECT seq, at, wall, input, prev, hash FROM inputs WHERE run_id = ? ORDER BY seq').all(runId);
  return { header, ...binding, inputs, score, incidents: listIncidents(db, runId) };
}

function personOf(db: Db, id: string): BoundPerson | null {
  return db.prepare<[string], BoundPerson>('SELECT id, name, staff_no AS staffNo, salt FROM people WHERE id = ? AND erased_at IS NULL').get(id) ?? null;
}
