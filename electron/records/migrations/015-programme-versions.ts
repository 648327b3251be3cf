/**
 * What a centre asks in its programmes, version after version: a certificate names the one it was issued under. NULL: back to what ships. Terms that were
 * kept before become the first version.
 */
export const sql = `
  CREATE TABLE programme_versions (
    programme_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    json TEXT,
    by TEXT NOT NULL,
    wall TEXT NOT NULL,
    PRIMARY KEY (programme_id, version)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO programme_versions SELECT ref, 1, json, by, wall FROM paper_texts WHERE kind = 'programme';
  DELETE FROM paper_texts WHERE kind = 'programme';

  CREATE TRIGGER programme_versions_never_change BEFORE UPDATE ON programme_versions BEGIN SELECT RAISE(ABORT, 'versions of a programme are append-only'); END;
  CREATE TRIGGER programme_versions_never_go BEFORE DELETE ON programme_versions BEGIN SELECT RAISE(ABORT, 'versions of a programme are append-only'); END;
`;
