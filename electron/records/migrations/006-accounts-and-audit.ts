/**
 * Accounts of the staff (password hashes only) and who did what at this station, append-only and chained. A PIN from before there were accounts was
 * set by whoever came first: nobody stands in `set_by`, and it counts no more.
 */
export const sql = `
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('evaluator', 'instructor', 'administrator')),
    hash TEXT NOT NULL,
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    wrong_tries INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    about TEXT NOT NULL,
    note TEXT NOT NULL,
    wall TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

  CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

  CREATE TRIGGER accounts_never_go BEFORE DELETE ON accounts
    BEGIN SELECT RAISE(ABORT, 'accounts are disabled, not deleted'); END;

  ALTER TABLE invigilator_pin ADD COLUMN set_by TEXT;
`;
