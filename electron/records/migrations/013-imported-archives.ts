/**
 * Archives of other stations, kept beside this station's own records and never among them: the files as they came, what vouches for them, and who
 * played. Names may be emptied when a person is erased; nothing else changes.
 */
export const sql = `
  CREATE TABLE imported_archives (
    number INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    station TEXT NOT NULL,
    label TEXT NOT NULL,
    manifest TEXT NOT NULL,
    signature TEXT NOT NULL,
    public_key TEXT NOT NULL,
    by TEXT NOT NULL,
    wall TEXT NOT NULL
  ) STRICT;

  CREATE TABLE imported_files (
    archive INTEGER NOT NULL REFERENCES imported_archives (number),
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (archive, path)
  ) STRICT;

  CREATE TABLE imported_runs (
    archive INTEGER NOT NULL REFERENCES imported_archives (number),
    run_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (archive, run_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX imported_runs_by_run ON imported_runs (run_id);

  CREATE TABLE imported_people (
    archive INTEGER NOT NULL REFERENCES imported_archives (number),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    staff_no TEXT NOT NULL,
    salt TEXT,
    PRIMARY KEY (archive, id)
  ) STRICT;
  CREATE INDEX imported_people_by_staff_no ON imported_people (staff_no);

  CREATE TRIGGER imported_archives_never_change BEFORE UPDATE ON imported_archives BEGIN SELECT RAISE(ABORT, 'an imported archive is fixed'); END;
  CREATE TRIGGER imported_archives_never_go BEFORE DELETE ON imported_archives BEGIN SELECT RAISE(ABORT, 'an imported archive is fixed'); END;
  CREATE TRIGGER imported_files_never_change BEFORE UPDATE ON imported_files BEGIN SELECT RAISE(ABORT, 'an imported archive is fixed'); END;
  CREATE TRIGGER imported_files_never_go BEFORE DELETE ON imported_files BEGIN SELECT RAISE(ABORT, 'an imported archive is fixed'); END;
  CREATE TRIGGER imported_runs_never_change BEFORE UPDATE ON imported_runs BEGIN SELECT RAISE(ABORT, 'an imported archive is fixed'); END;
  CREATE TRIGGER imported_runs_never_go BEFORE DELETE ON imported_runs BEGIN SELECT RAISE(ABORT, 'an imported archive is fixed'); END;
  CREATE TRIGGER imported_people_never_change BEFORE UPDATE ON imported_people
    WHEN NOT (new.archive = old.archive AND new.id = old.id AND new.staff_no = '' AND new.salt IS NULL)
    BEGIN SELECT RAISE(ABORT, 'who took part is fixed'); END;
  CREATE TRIGGER imported_people_never_go BEFORE DELETE ON imported_people BEGIN SELECT RAISE(ABORT, 'who took part is fixed'); END;
`;
