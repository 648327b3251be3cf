/**
 * Deletions and exchanges show: a run commits to who took part, one chained ledger names everything that must not vanish, and no row of a
 * record can be changed or deleted by a slip. `rule` says how a run's header is hashed; a person without salt is not yet bound, or erased.
 */
export const sql = `
  ALTER TABLE people ADD COLUMN salt TEXT;
  ALTER TABLE people ADD COLUMN erased_at TEXT;
  ALTER TABLE participants ADD COLUMN commitment TEXT;
  ALTER TABLE runs ADD COLUMN rule INTEGER NOT NULL DEFAULT 1;

  CREATE TABLE ledger (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    digest TEXT NOT NULL,
    note TEXT NOT NULL,
    wall TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX ledger_by_ref ON ledger (kind, ref);

  CREATE TRIGGER ledger_never_changes BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
  CREATE TRIGGER ledger_never_goes BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
  CREATE TRIGGER runs_never_go BEFORE DELETE ON runs
    BEGIN SELECT RAISE(ABORT, 'runs are append-only'); END;
  CREATE TRIGGER participants_never_change BEFORE UPDATE ON participants
    BEGIN SELECT RAISE(ABORT, 'who took part is fixed'); END;
  CREATE TRIGGER participants_never_go BEFORE DELETE ON participants
    BEGIN SELECT RAISE(ABORT, 'who took part is fixed'); END;
  CREATE TRIGGER incidents_never_change BEFORE UPDATE ON incidents
    BEGIN SELECT RAISE(ABORT, 'incidents are append-only'); END;
  CREATE TRIGGER incidents_never_go BEFORE DELETE ON incidents
    BEGIN SELECT RAISE(ABORT, 'incidents are append-only'); END;
  CREATE TRIGGER scenario_files_never_change BEFORE UPDATE ON scenario_files
    BEGIN SELECT RAISE(ABORT, 'the text of a played scenario is fixed'); END;
  CREATE TRIGGER scenario_files_never_go BEFORE DELETE ON scenario_files
    BEGIN SELECT RAISE(ABORT, 'the text of a played scenario is fixed'); END;
  CREATE TRIGGER scenario_contents_never_change BEFORE UPDATE ON scenario_contents
    BEGIN SELECT RAISE(ABORT, 'the text of a played scenario is fixed'); END;
  CREATE TRIGGER scenario_contents_never_go BEFORE DELETE ON scenario_contents
    BEGIN SELECT RAISE(ABORT, 'the text of a played scenario is fixed'); END;
  CREATE TRIGGER invigilator_pin_never_goes BEFORE DELETE ON invigilator_pin
    BEGIN SELECT RAISE(ABORT, 'the PIN can be replaced, not deleted'); END;
  CREATE TRIGGER people_never_go BEFORE DELETE ON people
    BEGIN SELECT RAISE(ABORT, 'people are erased, their row stays'); END;
  CREATE TRIGGER stations_never_go BEFORE DELETE ON stations
    BEGIN SELECT RAISE(ABORT, 'stations stay'); END;
`;
