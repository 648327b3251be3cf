/** The station itself and the trainees it knows. A staff number is text and may repeat after a merge of two stations. */
export const sql = `
  CREATE TABLE stations (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    staff_no TEXT NOT NULL,
    last_seen TEXT
  ) STRICT;
  CREATE INDEX people_by_staff_no ON people (staff_no);
`;
