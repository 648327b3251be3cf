/** What trainees say about their own finished drills: beside the record, never changed, no part of the score. */
export const sql = `
  CREATE TABLE self_evaluations (
    number INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    well TEXT NOT NULL,
    wrong TEXT NOT NULL,
    change TEXT NOT NULL,
    difficulty INTEGER NOT NULL CHECK (difficulty BETWEEN 1 AND 5),
    wall TEXT NOT NULL
  ) STRICT;
  CREATE INDEX self_evaluations_by_run ON self_evaluations (run_id, number);

  CREATE TRIGGER self_evaluations_never_change BEFORE UPDATE ON self_evaluations
    BEGIN SELECT RAISE(ABORT, 'self-evaluations are append-only'); END;
  CREATE TRIGGER self_evaluations_never_go BEFORE DELETE ON self_evaluations
    BEGIN SELECT RAISE(ABORT, 'self-evaluations are append-only'); END;
`;
