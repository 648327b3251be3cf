import type { Evaluations, RatingDraft, Standing } from '../../service/ports/evaluation.ts';
import type { Db } from '../database.ts';
import { playedBySomebody } from '../people.ts';
import { refreshFacts } from '../reports/facts.ts';
import { addEvaluation, evaluationsOfKind, evaluationsOfRun, nextNumber } from './entries.ts';

/** The Evaluations port over one open file. `write` makes one transaction, `note` marks where the ledger then ends. */
export function createEvaluations(db: Db, stationId: string, write: (work: () => void) => void, note: (wall: string) => void): Evaluations {
  return {
    add: (entries) => {
      write(() => {
        for (const entry of entries) addEvaluation(db, stationId, entry);
        for (const { kind, runId } of entries) if (kind === 'correction') refreshFacts(db, runId);
      });
      const last = entries.at(-1);
      if (last) note(last.wall);
    },
    next: () => nextNumber(db),
    ofRun: (runId) => evaluationsOfRun(db, runId),
    ofKind: (kind) => evaluationsOfKind(db, kind),
    standing: (runId) => standing(db, runId),
    finished: (search, limit) => finished(db, search, limit),
    draft: (runId, account) => {
      const row = db.prepare<[string, string], { body: string }>('SELECT body FROM rating_drafts WHERE run_id = ? AND account = ?').get(runId, account);
      return row ? (JSON.parse(row.body) as RatingDraft) : null;
    },
    keepDraft: (runId, account, draft) => write(() => {
      if (draft) db.prepare('INSERT OR REPLACE INTO rating_drafts VALUES (?, ?, ?)').run(runId, account, JSON.stringify(draft));
      else db.prepare('DELETE FROM rating_drafts WHERE run_id = ? AND account = ?').run(runId, account);
    }),
  };
}

type NowRow = Omit<Standing, 'passed'> & { readonly passed: number };

/** The view holds the rule. */
function standing(db: Db, runId: string): Standing | null {
  const row = db.prepare<[string], NowRow>('SELECT total, max, grade, passed, vetoes, correction FROM results_now WHERE run_id = ?').get(runId);
  return row ? { ...row, passed: row.passed === 1 } : null;
}

/** Of people, whole, and neither void nor only for learning the screen. */
function finished(db: Db, search: string, limit: number): string[] {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .prepare<{ like: string; limit: number }, { run_id: string }>(
      `SELECT scores.run_id FROM scores JOIN runs USING (run_id) JOIN participants ON participants.run_id = scores.run_id AND participants.position = 0
         JOIN people_now ON people_now.id = participants.person_id
       WHERE ${playedBySomebody} AND participants.role <> 'tutorial' AND runs.parent_run IS NULL
         AND NOT EXISTS (SELECT 1 FROM exam_acts WHERE exam_acts.run_id = scores.run_id AND exam_acts.kind = 'annulled')
         AND (people_now.name LIKE @like ESCAPE '\\' OR people_now.staff_no LIKE @like ESCAPE '\\')
       ORDER BY scores.number DESC LIMIT @limit`,
    )
    .all({ like, limit })
    .map((row) => row.run_id);
}
