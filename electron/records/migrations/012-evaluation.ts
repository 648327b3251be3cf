/**
 * What people say about a finished run beside its computed score: mentors' ratings, veto reviews, appeals and corrections, append-only and signed.
 * `words` is the free text; it and its salt may only be emptied, when the person is erased, and so may a self-evaluation. Drafts are nobody's word yet.
 */
export const sql = `
  CREATE TABLE evaluations (
    number INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    kind TEXT NOT NULL CHECK (kind IN ('rating', 'vetoVote', 'appeal', 'appealTaken', 'appealDecided', 'correction')),
    by TEXT NOT NULL,
    body TEXT NOT NULL,
    words TEXT NOT NULL,
    salt TEXT,
    words_hash TEXT NOT NULL,
    station TEXT NOT NULL,
    wall TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT;
  CREATE INDEX evaluations_by_run ON evaluations (run_id, number);
  CREATE INDEX evaluations_by_kind ON evaluations (kind, number);

  CREATE TRIGGER evaluations_never_change BEFORE UPDATE ON evaluations
    WHEN NOT (new.number = old.number AND new.run_id = old.run_id AND new.kind = old.kind AND new.by = old.by AND new.body = old.body
      AND new.words_hash = old.words_hash AND new.station = old.station AND new.wall = old.wall AND new.signature = old.signature AND new.words = '' AND new.salt IS NULL)
    BEGIN SELECT RAISE(ABORT, 'what was said about a run is append-only'); END;
  CREATE TRIGGER evaluations_never_go BEFORE DELETE ON evaluations
    BEGIN SELECT RAISE(ABORT, 'what was said about a run is append-only'); END;

  CREATE TABLE rating_drafts (
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    account TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (run_id, account)
  ) STRICT, WITHOUT ROWID;

  DROP TRIGGER self_evaluations_never_change;
  CREATE TRIGGER self_evaluations_never_change BEFORE UPDATE ON self_evaluations
    WHEN NOT (new.number = old.number AND new.run_id = old.run_id AND new.difficulty = old.difficulty AND new.wall = old.wall AND new.well = '' AND new.wrong = '' AND new.change = '')
    BEGIN SELECT RAISE(ABORT, 'self-evaluations are append-only'); END;
`;
