/**
 * What is known of a person from outside this program: figures of the organisation, hours learnt elsewhere, honours, further trainings. Append-only: a correction is a new entry that names the one in whose place it stands. Only emptied, when the person is erased.
 */
export const sql = `
  CREATE TABLE outside_entries (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    corrects INTEGER UNIQUE REFERENCES outside_entries (number),
    body TEXT NOT NULL,
    salt TEXT,
    by TEXT NOT NULL,
    wall TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outside_entries_by_person ON outside_entries (person_id, number);

  CREATE TRIGGER outside_entries_never_change BEFORE UPDATE ON outside_entries
    WHEN NOT (new.number = old.number AND new.person_id = old.person_id AND new.corrects IS old.corrects AND new.by = old.by AND new.wall = old.wall AND new.body = '' AND new.salt IS NULL)
    BEGIN SELECT RAISE(ABORT, 'what was entered from outside is append-only'); END;
  CREATE TRIGGER outside_entries_never_go BEFORE DELETE ON outside_entries
    BEGIN SELECT RAISE(ABORT, 'what was entered from outside is append-only'); END;
`;
