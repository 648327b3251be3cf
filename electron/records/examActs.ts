import type { ExamAct } from '../service/ports.ts';
import { actHash, firstActHash } from './chain.ts';
import type { Db } from './database.ts';
import { brokenWords, openWords, sealWords } from './words.ts';

interface Row {
  readonly number: number; readonly kind: ExamAct['kind']; readonly session_id: string; readonly person_id: string; readonly scenario_id: string;
  readonly run_id: string | null; readonly note: string; readonly wall: string; readonly prev: string; readonly hash: string;
}

function fromRow(row: Row): ExamAct {
  return { kind: row.kind, sessionId: row.session_id, personId: row.person_id, scenarioId: row.scenario_id, runId: row.run_id, note: row.note, wall: row.wall };
}

function toRow(act: ExamAct, number: number, prev: string): Row {
  const body = { number, kind: act.kind, session_id: act.sessionId, person_id: act.personId, scenario_id: act.scenarioId, run_id: act.runId, note: act.note, wall: act.wall };
  return { ...body, prev, hash: actHash(prev, body) };
}

/** As it is told: reasons opened. */
const told = (db: Db, row: Row): ExamAct => ({ ...fromRow(row), note: openWords(db, row.note) });

/** Stores an act as the next link of the chain of all exams; the reason stands in it under its seal. */
export function addExamAct(db: Db, act: ExamAct): void {
  const last = db.prepare<[], Pick<Row, 'number' | 'hash'>>('SELECT number, hash FROM exam_acts ORDER BY number DESC LIMIT 1').get();
  db.prepare('INSERT INTO exam_acts VALUES (@number, @kind, @session_id, @person_id, @scenario_id, @run_id, @note, @wall, @prev, @hash)')
    .run(toRow(act.runId === null ? act : { ...act, note: sealWords(db, act.runId, act.note) }, (last?.number ?? 0) + 1, last?.hash ?? firstActHash()));
}

/** In the order they happened; of one person, or of everybody. */
export function listExamActs(db: Db, personId: string | null): ExamAct[] {
  const mine = personId === null ? '' : 'WHERE person_id = @personId';
  return db.prepare<{ personId: string | null }, Row>(`SELECT * FROM exam_acts ${mine} ORDER BY number`).all({ personId }).map((row) => told(db, row));
}

/** The acts that concern one run. */
export function listExamActsOfRun(db: Db, runId: string): ExamAct[] {
  return db.prepare<[string], Row>('SELECT * FROM exam_acts WHERE run_id = ? ORDER BY number').all(runId).map((row) => told(db, row));
}

/** Acts that were changed or do not hang on the one before, each with its run where it has one. */
export function brokenExamActs(db: Db): { readonly runId: string | null; readonly problem: string }[] {
  let prev = firstActHash();
  return db.prepare<[], Row>('SELECT * FROM exam_acts ORDER BY number').all().flatMap((row) => {
    const expected = prev;
    prev = row.hash;
    if (toRow(fromRow(row), row.number, row.prev).hash !== row.hash) return [{ runId: row.run_id, problem: `the exam act ${row.number} (${row.kind}) was changed` }];
    const words = brokenWords(db, row.note);
    if (words !== null) return [{ runId: row.run_id, problem: `the exam act ${row.number} (${row.kind}): ${words}` }];
    return row.prev === expected ? [] : [{ runId: row.run_id, problem: `the exam act before ${row.number} (${row.kind}) was removed or changed` }];
  });
}
