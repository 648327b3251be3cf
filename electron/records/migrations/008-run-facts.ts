/**
 * What statistics read: one short row for each told result of a trainee, sums of them by everything they are asked for, and how each decision was
 * met. All of it follows from runs, scores, exam acts and logs and can be made anew from them; bots and scripts have none.
 */
export const sql = `
  CREATE TABLE run_facts (
    number INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE REFERENCES runs (run_id),
    scenario_id TEXT NOT NULL,
    version TEXT NOT NULL,
    variant TEXT NOT NULL,
    person_id TEXT NOT NULL,
    class_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    mode TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    share INTEGER NOT NULL,
    vetoes INTEGER NOT NULL,
    day TEXT NOT NULL
  ) STRICT;
  CREATE INDEX run_facts_by_scenario ON run_facts (scenario_id, version, number);
  CREATE INDEX run_facts_by_class ON run_facts (class_name, number);
  CREATE INDEX run_facts_by_unit ON run_facts (unit, number);
  CREATE INDEX run_facts_by_person ON run_facts (person_id, number);

  CREATE TABLE answers (
    number INTEGER NOT NULL,
    decision TEXT NOT NULL,
    option TEXT,
    timed_out INTEGER NOT NULL CHECK (timed_out IN (0, 1)),
    took INTEGER NOT NULL,
    PRIMARY KEY (number, decision)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE run_sums (
    scenario_id TEXT NOT NULL,
    class_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    mode TEXT NOT NULL,
    first INTEGER NOT NULL,
    day TEXT NOT NULL,
    runs INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    vetoed INTEGER NOT NULL,
    share_sum INTEGER NOT NULL,
    b0 INTEGER NOT NULL, b1 INTEGER NOT NULL, b2 INTEGER NOT NULL, b3 INTEGER NOT NULL, b4 INTEGER NOT NULL,
    b5 INTEGER NOT NULL, b6 INTEGER NOT NULL, b7 INTEGER NOT NULL, b8 INTEGER NOT NULL, b9 INTEGER NOT NULL,
    PRIMARY KEY (scenario_id, class_name, unit, mode, first, day)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER run_facts_are_summed AFTER INSERT ON run_facts BEGIN
    INSERT INTO run_sums VALUES (new.scenario_id, new.class_name, new.unit, new.mode, new.attempt = 1, new.day, 1, new.passed, new.vetoes > 0, new.share,
      new.share < 100, new.share BETWEEN 100 AND 199, new.share BETWEEN 200 AND 299, new.share BETWEEN 300 AND 399, new.share BETWEEN 400 AND 499,
      new.share BETWEEN 500 AND 599, new.share BETWEEN 600 AND 699, new.share BETWEEN 700 AND 799, new.share BETWEEN 800 AND 899, new.share >= 900)
    ON CONFLICT DO UPDATE SET runs = runs + 1, passed = passed + excluded.passed, vetoed = vetoed + excluded.vetoed, share_sum = share_sum + excluded.share_sum,
      b0 = b0 + excluded.b0, b1 = b1 + excluded.b1, b2 = b2 + excluded.b2, b3 = b3 + excluded.b3, b4 = b4 + excluded.b4,
      b5 = b5 + excluded.b5, b6 = b6 + excluded.b6, b7 = b7 + excluded.b7, b8 = b8 + excluded.b8, b9 = b9 + excluded.b9;
  END;
  CREATE TRIGGER run_facts_are_taken_out AFTER DELETE ON run_facts BEGIN
    UPDATE run_sums SET runs = runs - 1, passed = passed - old.passed, vetoed = vetoed - (old.vetoes > 0), share_sum = share_sum - old.share,
      b0 = b0 - (old.share < 100), b1 = b1 - (old.share BETWEEN 100 AND 199), b2 = b2 - (old.share BETWEEN 200 AND 299), b3 = b3 - (old.share BETWEEN 300 AND 399),
      b4 = b4 - (old.share BETWEEN 400 AND 499), b5 = b5 - (old.share BETWEEN 500 AND 599), b6 = b6 - (old.share BETWEEN 600 AND 699),
      b7 = b7 - (old.share BETWEEN 700 AND 799), b8 = b8 - (old.share BETWEEN 800 AND 899), b9 = b9 - (old.share >= 900)
    WHERE scenario_id = old.scenario_id AND class_name = old.class_name AND unit = old.unit AND mode = old.mode AND first = (old.attempt = 1) AND day = old.day;
    DELETE FROM run_sums WHERE scenario_id = old.scenario_id AND class_name = old.class_name AND unit = old.unit AND mode = old.mode AND first = (old.attempt = 1) AND day = old.day AND runs = 0;
  END;

  INSERT INTO run_facts
    SELECT scores.number, runs.run_id, runs.scenario_id, runs.scenario_version, coalesce(runs.variant, ''), participants.person_id, coalesce(runs.class_name, ''), '', runs.mode,
      row_number() OVER (PARTITION BY participants.person_id, runs.scenario_id, runs.mode ORDER BY scores.number),
      scores.passed, CASE WHEN scores.max > 0 THEN CAST(round(scores.total * 1000 / scores.max) AS INTEGER) ELSE 0 END, scores.vetoes, date(scores.finished_at, 'localtime')
    FROM scores JOIN runs USING (run_id) JOIN participants ON participants.run_id = runs.run_id AND participants.position = 0
    WHERE participants.role <> 'script' AND participants.role NOT LIKE 'bot:%';
  DELETE FROM run_facts WHERE run_id IN (SELECT run_id FROM exam_acts WHERE kind = 'annulled')
    OR (mode = 'exam' AND run_id NOT IN (SELECT run_id FROM exam_acts WHERE kind = 'released' AND run_id IS NOT NULL));
`;
