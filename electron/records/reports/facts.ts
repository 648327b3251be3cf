import type { StoredAnswer } from '../../service/ports/reports.ts';
import type { Db } from '../database.ts';
import { playedBySomebody } from '../people.ts';

const from = `FROM scores JOIN runs USING (run_id) JOIN participants ON participants.run_id = runs.run_id AND participants.position = 0`;
/** A run that goes on from a step of another one counts nowhere. */
const isWhole = 'runs.parent_run IS NULL';
/** Whether the result of a finished run may leave: an exam's once it is released, and never when it is void. */
export const isTold = `(runs.mode <> 'exam' OR EXISTS (SELECT 1 FROM exam_acts AS act WHERE act.run_id = runs.run_id AND act.kind = 'released'))
  AND NOT EXISTS (SELECT 1 FROM exam_acts AS act WHERE act.run_id = runs.run_id AND act.kind = 'annulled')`;
/** A run in which the instructor helped says nothing about its trainee (engine rule 30). */
const isUnaided = `NOT (json_valid(scores.sheet) AND coalesce(json_extract(scores.sheet, '$.assisted'), 0))`;
/** Attempts are counted over everything the person finished in this drill and mode, told or not, so that a release changes no number. */
const attempt = `1 + (SELECT count(*) FROM participants AS p JOIN runs AS r ON r.run_id = p.run_id JOIN scores AS s ON s.run_id = r.run_id
  WHERE p.person_id = participants.person_id AND p.position = 0 AND p.role <> 'script' AND p.role NOT LIKE 'bot:%'
    AND r.scenario_id = runs.scenario_id AND r.mode = runs.mode AND r.parent_run IS NULL AND s.number < scores.number)`;
/** The unit on the day of the result; of somebody who came onto the roster later, the first that was said. */
const unit = `coalesce(
  (SELECT e.unit FROM person_entries AS e WHERE e.person_id = participants.person_id AND e.unit <> '' AND e.wall <= scores.finished_at ORDER BY e.number DESC LIMIT 1),
  (SELECT e.unit FROM person_entries AS e WHERE e.person_id = participants.person_id AND e.unit <> '' ORDER BY e.number LIMIT 1), '')`;
/** With the result as it stands, corrected where somebody corrected it: the rule is the view `results_now`. */
const facts = `INSERT OR IGNORE INTO run_facts
  SELECT scores.number, runs.run_id, runs.scenario_id, runs.scenario_version, coalesce(runs.variant, ''), participants.person_id, coalesce(runs.class_name, ''), ${unit}, runs.mode, ${attempt},
    results_now.passed, CASE WHEN scores.max > 0 THEN CAST(round(results_now.total * 1000 / scores.max) AS INTEGER) ELSE 0 END, results_now.vetoes, date(scores.finished_at, 'localtime')
  ${from} JOIN results_now ON results_now.number = scores.number WHERE ${playedBySomebody} AND participants.role <> 'tutorial' AND ${isWhole} AND ${isUnaided} AND ${isTold}`;

/**
 * Adds what statistics know of a run, if it counts; nothing the second time. In the writer's transaction. What counts is said here and nowhere else, for pass
 * rates and for papers alike: a person played a whole drill that is no tutorial, without help, and its result may be told.
 */
export function addFacts(db: Db, runId: string): void {
  db.prepare(`${facts} AND runs.run_id = ?`).run(runId);
}

/** Whether a run counts. */
export function isCounted(db: Db, runId: string): boolean {
  return db.prepare<[string], unknown>('SELECT 1 FROM run_facts WHERE run_id = ?').get(runId) !== undefined;
}

/** An annulled exam counts for nothing. */
export function removeFacts(db: Db, runId: string): void {
  db.prepare('DELETE FROM run_facts WHERE run_id = ?').run(runId);
}

/** A result that was corrected counts as it stands from now on. */
export function refreshFacts(db: Db, runId: string): void {
  removeFacts(db, runId);
  addFacts(db, runId);
}

/** Results of somebody whose unit was not known when they were told get it now. */
export function refreshUnits(db: Db, personId: string): void {
  db.prepare("DELETE FROM run_facts WHERE person_id = ? AND unit = ''").run(personId);
  db.prepare(`${facts} AND participants.person_id = ?`).run(personId);
}

/** Notes how the decisions of a finished run were met, in place of what stood there. */
export function keepAnswers(db: Db, runId: string, answers: readonly StoredAnswer[]): void {
  const number = db.prepare<[string], { number: number }>('SELECT number FROM scores WHERE run_id = ?').get(runId)?.number;
  if (number === undefined) throw new Error(`run ${runId} has no score`);
  const add = db.prepare('INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)');
  for (const { decision, option, timedOut, took } of answers) add.run(number, decision, option, timedOut ? 1 : 0, took);
}

/** Makes all facts and sums anew from runs, scores and exam acts. */
export function rebuildFacts(db: Db): void {
  db.exec(`DELETE FROM run_facts; DELETE FROM run_sums; ${facts};`);
}
