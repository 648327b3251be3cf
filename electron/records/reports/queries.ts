import type { ItemRun, ItemRuns, RunFilter, RunRow, StoredAnswer, Sum, SumKey, Sums } from '../../service/ports/reports.ts';
import type { Db } from '../database.ts';
import { conditionOf } from './conditions.ts';

const keys: Readonly<Record<SumKey, string>> = { scenario: 'scenario_id', class: 'class_name', unit: 'unit', mode: 'mode', first: 'first', month: 'substr(day, 1, 7)' };
const columns = 'coalesce(sum(runs), 0) AS runs, coalesce(sum(passed), 0) AS passed, coalesce(sum(vetoed), 0) AS vetoed, coalesce(sum(share_sum), 0) AS shares';
const bandColumns = Array.from({ length: 10 }, (_, i) => `coalesce(sum(b${i}), 0) AS b${i}`).join(', ');

/** The dashboard: six groupings and the distribution, all from the sums. */
export function sumsOf(db: Db, filter: RunFilter): Sums {
  const { where, values } = conditionOf(filter, 'run_sums');
  const whole = db.prepare<[object], Omit<Sum, 'key'> & Record<string, number>>(`SELECT ${columns}, ${bandColumns} FROM run_sums WHERE ${where}`).get(values);
  const by = Object.fromEntries(Object.entries(keys).map(([key, expression]) => [
    key, db.prepare<[object], Sum>(`SELECT CAST(${expression} AS TEXT) AS key, ${columns} FROM run_sums WHERE ${where} GROUP BY 1 ORDER BY 1`).all(values),
  ])) as Record<SumKey, Sum[]>;
  const withheld = db.prepare<[], { n: number }>(`SELECT count(DISTINCT run_id) AS n FROM exam_acts AS begun WHERE kind = 'started'
    AND NOT EXISTS (SELECT 1 FROM exam_acts WHERE exam_acts.run_id = begun.run_id AND kind IN ('released', 'annulled')) AND EXISTS (SELECT 1 FROM scores WHERE scores.run_id = begun.run_id)`).get()?.n ?? 0;
  const beside = conditionOf(filter, 'run_facts');
  const corrected = db.prepare<[object], Sums['corrected']>(`SELECT count(*) AS runs, coalesce(sum(run_facts.passed), 0) AS passed,
    coalesce(sum((SELECT scores.passed FROM scores WHERE scores.number = run_facts.number)), 0) AS computed
    FROM run_facts WHERE run_id IN (SELECT run_id FROM evaluations WHERE kind = 'correction') AND ${beside.where}`).get(beside.values) ?? { runs: 0, passed: 0, computed: 0 };
  const { runs = 0, passed = 0, vetoed = 0, shares = 0 } = whole ?? {};
  return { whole: { key: '', runs, passed, vetoed, shares }, bands: Array.from({ length: 10 }, (_, i) => whole?.[`b${i}`] ?? 0), by, withheld, corrected };
}

interface RowOfRun extends Omit<RunRow, 'passed' | 'runId' | 'scenarioId' | 'personId' | 'className' | 'computed'> {
  readonly run_id: string; readonly scenario_id: string; readonly person_id: string; readonly class_name: string; readonly passed: number;
  /** null where nobody corrected the result */ readonly computed_passed: number | null; readonly computed_share: number;
}
/** What was computed, beside a result that somebody corrected. The plus keeps SQLite from going through all corrections for each row. */
const computed = `CASE WHEN EXISTS (SELECT 1 FROM evaluations WHERE evaluations.run_id = run_facts.run_id AND +kind = 'correction') THEN scores.passed END AS computed_passed,
  CASE WHEN scores.max > 0 THEN CAST(round(scores.total * 1000 / scores.max) AS INTEGER) ELSE 0 END AS computed_share`;

/** The runs behind a figure. */
export function rowsOf(db: Db, filter: RunFilter, limit: number, before: number | null): RunRow[] {
  const { where, values } = conditionOf(filter, 'run_facts');
  return db.prepare<[object], RowOfRun>(`SELECT run_facts.*, coalesce(people.name, '') AS name, ${computed} FROM run_facts LEFT JOIN scores ON scores.number = run_facts.number LEFT JOIN people_now AS people ON people.id = run_facts.person_id
    WHERE ${where} ${before === null ? '' : 'AND run_facts.number < @before'} ORDER BY run_facts.number DESC LIMIT @limit`)
    .all({ ...values, limit, ...(before === null ? {} : { before }) })
    .map(({ number, run_id, scenario_id, person_id, class_name, name, unit, mode, attempt, passed, share, vetoes, day, computed_passed, computed_share }) => ({ number, runId: run_id, scenarioId: scenario_id, personId: person_id, className: class_name, name, unit, mode, attempt, passed: passed === 1, share, vetoes, day, computed: computed_passed === null ? null : { passed: computed_passed === 1, share: computed_share } }));
}

interface SheetRow { readonly number: number; readonly run_id: string; readonly total: number; readonly max: number; readonly sheet: string }
interface AnswerRow { readonly number: number; readonly decision: string; readonly option: string | null; readonly timed_out: number; readonly took: number }
interface SheetItem { readonly id: string; readonly state: string; readonly points: number; readonly max: number }

/** What item analysis needs, of the latest `limit` runs of the version played last: items differ from version to version. */
export function itemRunsOf(db: Db, filter: RunFilter, limit: number): ItemRuns {
  const { where, values } = conditionOf(filter, 'run_facts');
  const versions = db.prepare<[object], { version: string; runs: number; last: number }>(`SELECT version, count(*) AS runs, max(number) AS last FROM run_facts WHERE ${where} GROUP BY version ORDER BY last DESC`).all(values);
  const newest = versions[0];
  if (!newest) return { version: null, versions: [], runs: [], newestRun: null };
  const chosen = `SELECT number FROM run_facts WHERE ${where} AND version = @version ORDER BY number DESC LIMIT @limit`;
  const all = { ...values, version: newest.version, limit };
  const answers = Map.groupBy(db.prepare<[object], AnswerRow>(`SELECT answers.* FROM answers WHERE number IN (${chosen})`).all(all), ({ number }) => number);
  const runs = db.prepare<[object], SheetRow>(`SELECT number, run_id, total, max, sheet FROM scores WHERE number IN (${chosen}) ORDER BY number DESC`).all(all)
    .map((row): ItemRun => ({ runId: row.run_id, total: row.total, max: row.max, items: itemsOf(row.sheet), answers: (answers.get(row.number) ?? []).map(answerOf) }));
  return { version: newest.version, versions: versions.map(({ version, runs: count }) => ({ version, runs: count })), runs, newestRun: runs[0]?.runId ?? null };
}

const answerOf = ({ decision, option, timed_out, took }: AnswerRow): StoredAnswer => ({ decision, option, timedOut: timed_out === 1, took });

function itemsOf(sheet: string): Record<string, [number, number]> {
  const { items = [] } = JSON.parse(sheet) as { items?: readonly SheetItem[] };
  return Object.fromEntries(items.flatMap(({ id, state, points, max }) => (state === 'notOffered' ? [] : [[id, [points, max]]])));
}

export function unansweredRuns(db: Db, limit: number): string[] {
  return db.prepare<[number], { run_id: string }>('SELECT run_id FROM run_facts WHERE NOT EXISTS (SELECT 1 FROM answers WHERE answers.number = run_facts.number) ORDER BY number DESC LIMIT ?').all(limit).map(({ run_id }) => run_id);
}
