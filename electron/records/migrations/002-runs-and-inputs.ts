/** Runs with the scenario text they were played with, and their append-only, hash-chained inputs. */
export const sql = `
  CREATE TABLE scenario_files (
    sha256 TEXT PRIMARY KEY,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE scenario_contents (
    content_hash TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES scenario_files (sha256),
    PRIMARY KEY (content_hash, path)
  ) STRICT;

  CREATE TABLE runs (
    run_id TEXT PRIMARY KEY,
    scenario_id TEXT NOT NULL,
    scenario_version TEXT NOT NULL,
    logic_hash TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    engine_version TEXT NOT NULL,
    semantics INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    variant TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('practice', 'assessed', 'exam')),
    station TEXT NOT NULL REFERENCES stations (id),
    seat TEXT,
    class_name TEXT,
    started_at TEXT NOT NULL,
    header_hash TEXT NOT NULL
  ) STRICT;

  CREATE TABLE participants (
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    position INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    PRIMARY KEY (run_id, position)
  ) STRICT;
  CREATE INDEX participants_by_person ON participants (person_id);

  CREATE TABLE inputs (
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    wall TEXT NOT NULL,
    input TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (run_id, seq)
  ) STRICT;

  CREATE TRIGGER inputs_never_change BEFORE UPDATE ON inputs
    BEGIN SELECT RAISE(ABORT, 'inputs are append-only'); END;
  CREATE TRIGGER inputs_never_go BEFORE DELETE ON inputs
    BEGIN SELECT RAISE(ABORT, 'inputs are append-only'); END;
  CREATE TRIGGER runs_never_change BEFORE UPDATE ON runs
    BEGIN SELECT RAISE(ABORT, 'the header of a run is fixed'); END;
`;
