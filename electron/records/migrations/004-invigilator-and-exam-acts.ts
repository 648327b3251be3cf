/** The invigilator's PIN (its hash only) and everything that trainee and invigilator did about exams, append-only and chained. */
export const sql = `
  CREATE TABLE invigilator_pin (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    hash TEXT NOT NULL,
    set_at TEXT NOT NULL,
    wrong_tries INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE exam_acts (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    session_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    scenario_id TEXT NOT NULL,
    run_id TEXT REFERENCES runs (run_id),
    note TEXT NOT NULL,
    wall TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX exam_acts_by_person ON exam_acts (person_id, number);
  CREATE INDEX exam_acts_by_run ON exam_acts (run_id, number);

  CREATE TRIGGER exam_acts_never_change BEFORE UPDATE ON exam_acts
    BEGIN SELECT RAISE(ABORT, 'exam acts are append-only'); END;
  CREATE TRIGGER exam_acts_never_go BEFORE DELETE ON exam_acts
    BEGIN SELECT RAISE(ABORT, 'exam acts are append-only'); END;
`;
