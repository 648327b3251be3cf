/**
 * What people type in their own words about a run (reasons of trainees and invigilators) stands apart from the chains, which hold a salted seal of it.
 * Words and salt may only be emptied, when the person is erased.
 */
export const sql = `
  CREATE TABLE words (
    seal TEXT PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    text TEXT NOT NULL,
    salt TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX words_by_run ON words (run_id);

  CREATE TRIGGER words_never_change BEFORE UPDATE ON words
    WHEN NOT (new.seal = old.seal AND new.run_id = old.run_id AND new.text = '' AND new.salt IS NULL)
    BEGIN SELECT RAISE(ABORT, 'what was typed is append-only'); END;
  CREATE TRIGGER words_never_go BEFORE DELETE ON words
    BEGIN SELECT RAISE(ABORT, 'what was typed is append-only'); END;
`;
