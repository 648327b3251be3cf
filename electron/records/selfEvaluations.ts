import type { SelfEvaluation } from '../service/ports.ts';
import type { Db } from './database.ts';

export function addSelfEvaluation(db: Db, runId: string, { well, wrong, change, difficulty, wall }: SelfEvaluation): void {
  db.prepare('INSERT INTO self_evaluations (run_id, well, wrong, change, difficulty, wall) VALUES (?, ?, ?, ?, ?, ?)').run(runId, well, wrong, change, difficulty, wall);
}

/** In the order they were said. */
export function listSelfEvaluations(db: Db, runId: string): SelfEvaluation[] {
  return db.prepare<[string], SelfEvaluation>('SELECT well, wrong, change, difficulty, wall FROM self_evaluations WHERE run_id = ? ORDER BY number').all(runId);
}
