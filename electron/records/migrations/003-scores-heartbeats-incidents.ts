/** What follows a run: its score (a chained, append-only cache), how far its clock came, and what disturbed it. */
export const sql = `
  CREATE TABLE scores (
    number INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE REFERENCES runs (run_id),
    station TEXT NOT NULL REFERENCES stations (id),
    finished_at TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    total REAL NOT NULL,
    max REAL NOT NULL,
    grade TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    vetoes INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    input_digest TEXT NOT NULL,
    logic_hash TEXT NOT NULL,
    engine_version TEXT NOT NULL,
    semantics INTEGER NOT NULL,
    input_head TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX scores_by_station ON scores (station, number);

  CREATE TRIGGER scores_never_change BEFORE UPDATE ON scores
    BEGIN SELECT RAISE(ABORT, 'scores are append-only'); END;
  CREATE TRIGGER scores_never_go BEFORE DELETE ON scores
    BEGIN SELECT RAISE(ABORT, 'scores are append-only'); END;

  CREATE TABLE heartbeats (
    run_id TEXT PRIMARY KEY REFERENCES runs (run_id),
    at INTEGER NOT NULL,
    played INTEGER NOT NULL,
    wall TEXT NOT NULL
  ) STRICT;

  CREATE TABLE incidents (
    number INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (run_id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    wall TEXT NOT NULL,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX incidents_by_run ON incidents (run_id, number);
`;
