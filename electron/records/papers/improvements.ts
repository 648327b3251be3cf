import type { Improvement } from '../../service/ports/papers.ts';
import type { Db } from '../database.ts';

interface Row extends Omit<Improvement, 'followUp'> { readonly follow_up: string }

export function listImprovements(db: Db, about: string | null): Improvement[] {
  return db
    .prepare<{ about: string | null }, Row>("SELECT * FROM improvements WHERE @about IS NULL OR about = @about ORDER BY due = '', due, id")
    .all({ about })
    .map(({ id, about: of, problem, measure, owner, due, evidence, follow_up: followUp, state, wall }) => ({ id, about: of, problem, measure, owner, due, evidence, followUp, state, wall }));
}

export function keepImprovement(db: Db, improvement: Improvement): void {
  db.prepare('INSERT OR REPLACE INTO improvements VALUES (@id, @about, @problem, @measure, @owner, @due, @evidence, @followUp, @state, @wall)').run(improvement);
}
