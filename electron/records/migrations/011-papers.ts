/**
 * What the centre signs: a register of issued papers that never changes and holds no name, what the centre wrote for its papers, its own forms, and
 * improvement plans. A run in which the instructor helped leaves the facts that statistics and papers read.
 */
export const sql = `
  DELETE FROM run_facts WHERE number IN (SELECT number FROM scores WHERE json_valid(sheet) AND json_extract(sheet, '$.assisted'));

  CREATE TABLE papers (
    number INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    facts TEXT NOT NULL,
    head TEXT NOT NULL,
    station TEXT NOT NULL,
    signature TEXT NOT NULL,
    by TEXT NOT NULL,
    wall TEXT NOT NULL
  ) STRICT;
  CREATE INDEX papers_by_person ON papers (person_id, kind);
  CREATE TRIGGER papers_never_change BEFORE UPDATE ON papers
    BEGIN SELECT RAISE(ABORT, 'the register of papers is append-only'); END;
  CREATE TRIGGER papers_never_go BEFORE DELETE ON papers
    BEGIN SELECT RAISE(ABORT, 'the register of papers is append-only'); END;

  CREATE TABLE paper_texts (
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    json TEXT NOT NULL,
    by TEXT NOT NULL,
    wall TEXT NOT NULL,
    PRIMARY KEY (kind, ref)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE centre_forms (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    file BLOB NOT NULL,
    by TEXT NOT NULL,
    wall TEXT NOT NULL
  ) STRICT;

  CREATE TABLE improvements (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    problem TEXT NOT NULL,
    measure TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    evidence TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'doing', 'check', 'closed', 'dropped')),
    wall TEXT NOT NULL
  ) STRICT;
  CREATE INDEX improvements_by_due ON improvements (state, due);
`;
