/**
 * The roster beside the people who were bound to their runs: what is said of a person later (a corrected name or number, unit, post) is a new entry,
 * never a change, and may only be emptied when the person is erased. Classes with members and assigned drills; the trainees' own PINs.
 */
export const sql = `
  CREATE TABLE person_entries (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    staff_no TEXT NOT NULL,
    unit TEXT NOT NULL,
    post TEXT NOT NULL,
    salt TEXT,
    by TEXT NOT NULL,
    wall TEXT NOT NULL
  ) STRICT;
  CREATE INDEX person_entries_by_person ON person_entries (person_id, number);

  CREATE TRIGGER person_entries_never_change BEFORE UPDATE ON person_entries
    WHEN NOT (new.number = old.number AND new.person_id = old.person_id AND new.by = old.by AND new.wall = old.wall
      AND new.name = '' AND new.staff_no = '' AND new.unit = '' AND new.post = '' AND new.salt IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the roster is append-only'); END;
  CREATE TRIGGER person_entries_never_go BEFORE DELETE ON person_entries
    BEGIN SELECT RAISE(ABORT, 'the roster is append-only'); END;

  CREATE VIEW people_now AS
    SELECT people.id, people.last_seen, people.erased_at,
      CASE WHEN people.erased_at IS NULL THEN coalesce(latest.name, people.name) ELSE people.name END AS name,
      CASE WHEN people.erased_at IS NULL THEN coalesce(latest.staff_no, people.staff_no) ELSE people.staff_no END AS staff_no,
      coalesce(latest.unit, '') AS unit, coalesce(latest.post, '') AS post
    FROM people LEFT JOIN person_entries AS latest ON latest.number = (SELECT max(number) FROM person_entries WHERE person_id = people.id);

  CREATE TABLE classes (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    unit TEXT NOT NULL
  ) STRICT;

  CREATE TABLE class_members (
    class_id TEXT NOT NULL REFERENCES classes (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (class_id, person_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX class_members_by_person ON class_members (person_id);

  CREATE TABLE class_drills (
    class_id TEXT NOT NULL REFERENCES classes (id),
    position INTEGER NOT NULL,
    scenario_id TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('practice', 'assessed', 'exam')),
    variant TEXT,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (class_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE person_pins (
    person_id TEXT PRIMARY KEY REFERENCES people (id),
    hash TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL,
    wrong_tries INTEGER NOT NULL
  ) STRICT;
`;
