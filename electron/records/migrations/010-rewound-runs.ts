/** A run may go on from a step of another one: from which run, and how many of its inputs were taken over. */
export const sql = `
  ALTER TABLE runs ADD COLUMN parent_run TEXT REFERENCES runs (run_id);
  ALTER TABLE runs ADD COLUMN parent_seq INTEGER CHECK ((parent_seq IS NULL) = (parent_run IS NULL));
  CREATE INDEX runs_by_parent ON runs (parent_run) WHERE parent_run IS NOT NULL;
`;
