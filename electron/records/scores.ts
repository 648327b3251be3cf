import type { StoredScore } from '../service/ports.ts';
import { scoreHash, stationHash } from './chain.ts';
import type { Db } from './database.ts';
import { headOf } from './inputs.ts';
import { enter } from './ledger.ts';
import { playedBySomebody } from './people.ts';

interface Row {
  readonly number: number; readonly run_id: string; readonly station: string; readonly finished_at: string; readonly ended_at: number;
  readonly total: number; readonly max: number; readonly grade: string; readonly passed: number; readonly vetoes: number; readonly sheet: string;
  readonly input_digest: string; readonly logic_hash: string; readonly engine_version: string; readonly semantics: number;
  readonly input_head: string; readonly prev: string; readonly hash: string;
}

function fromRow(row: Row): StoredScore {
  return {
    runId: row.run_id, finishedAt: row.finished_at, endedAt: row.ended_at, total: row.total, max: row.max, grade: row.grade,
    passed: row.passed === 1, vetoes: row.vetoes, sheet: row.sheet, inputDigest: row.input_digest,
    logicHash: row.logic_hash, engineVersion: row.engine_version, semantics: row.semantics,
  };
}

function toRow(score: StoredScore, place: Pick<Row, 'number' | 'station' | 'input_head' | 'prev'>): Row {
  const body = {
    number: place.number, run_id: score.runId, station: place.station, finished_at: score.finishedAt, ended_at: score.endedAt,
    total: score.total, max: score.max, grade: score.grade, passed: score.passed ? 1 : 0, vetoes: score.vetoes, sheet: score.sheet,
    input_digest: score.inputDigest, logic_hash: score.logicHash, engine_version: score.engineVersion, semantics: score.semantics,
    input_head: place.input_head,
  };
  return { ...body, prev: place.prev, hash: scoreHash(place.prev, body) };
}

/** Stores a score as the next link of its station's chain, bound to the run's last input. */
export function addScore(db: Db, station: string, score: StoredScore): void {
  const last = db
    .prepare<[string], Pick<Row, 'hash'>>('SELECT hash FROM scores WHERE station = ? ORDER BY number DESC LIMIT 1')
    .get(station);
  const { next } = db.prepare<[], { next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM scores').get() ?? { next: 1 };
  const row = toRow(score, { number: next, station, input_head: headOf(db, score.runId).hash, prev: last?.hash ?? stationHash(station) });
  db.prepare(
    `INSERT INTO scores VALUES (@number, @run_id, @station, @finished_at, @ended_at, @total, @max, @grade, @passed, @vetoes, @sheet,
       @input_digest, @logic_hash, @engine_version, @semantics, @input_head, @prev, @hash)`,
  ).run(row);
  enter(db, { kind: 'score', ref: score.runId, digest: row.hash, note: '', wall: score.finishedAt });
}

export function readScore(db: Db, runId: string): StoredScore | null {
  const row = db.prepare<[string], Row>('SELECT * FROM scores WHERE run_id = ?').get(runId);
  return row ? fromRow(row) : null;
}

/** The link of a run's score in its station's chain. */
export function scoreHashOf(db: Db, runId: string): string | null {
  return db.prepare<[string], Pick<Row, 'hash'>>('SELECT hash FROM scores WHERE run_id = ?').get(runId)?.hash ?? null;
}

/** Newest first; of one person (what they played themselves), or of everybody. */
export function listScores(db: Db, personId: string | null): StoredScore[] {
  const mine = personId === null ? '' : `WHERE run_id IN (SELECT run_id FROM participants WHERE person_id = @personId AND ${playedBySomebody})`;
  return db.prepare<{ personId: string | null }, Row>(`SELECT * FROM scores ${mine} ORDER BY number DESC`).all({ personId }).map(fromRow);
}

export function countScores(db: Db): number {
  return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM scores').get()?.n ?? 0;
}

/** What is wrong with one stored score by itself, or null: its own fields, and whether it hangs on the run's last input. */
export function brokenScore(db: Db, runId: string): string | null {
  const row = db.prepare<[string], Row>('SELECT * FROM scores WHERE run_id = ?').get(runId);
  if (!row) return null;
  if (toRow(fromRow(row), row).hash !== row.hash) return 'the stored score was changed';
  if (row.input_head !== headOf(db, runId).hash) return 'the inputs do not end where the score says';
  return null;
}

/** Gaps in the stations' chains: each names the run of the score that no longer hangs on its forerunner. */
export function brokenScoreChain(db: Db): { readonly runId: string; readonly problem: string }[] {
  const heads = new Map<string, string>();
  return db.prepare<[], Row>('SELECT * FROM scores ORDER BY number').all().flatMap((row) => {
    const expected = heads.get(row.station) ?? stationHash(row.station);
    heads.set(row.station, row.hash);
    return row.prev === expected ? [] : [{ runId: row.run_id, problem: 'the score before this one was removed or changed' }];
  });
}
