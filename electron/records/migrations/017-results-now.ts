/**
 * Results as they stand: as the last correction says, else as computed. The computed score stays in `scores`. What statistics and papers read of runs
 * that were corrected so far is made anew by that rule. The plus keeps SQLite from going through all corrections for each run.
 */
export const sql = `
  CREATE VIEW results_now AS
    SELECT scores.number, scores.run_id, scores.max, standing.number AS correction,
      coalesce(json_extract(standing.body, '$.total'), scores.total) AS total,
      coalesce(json_extract(standing.body, '$.grade'), scores.grade) AS grade,
      coalesce(json_extract(standing.body, '$.passed'), scores.passed) AS passed,
      coalesce(json_array_length(standing.body, '$.vetoes'), scores.vetoes) AS vetoes
    FROM scores LEFT JOIN evaluations AS standing
      ON standing.number = (SELECT max(said.number) FROM evaluations AS said WHERE said.run_id = scores.run_id AND +said.kind = 'correction');

  CREATE TABLE facts_again AS SELECT run_facts.* FROM run_facts JOIN results_now ON results_now.number = run_facts.number WHERE results_now.correction IS NOT NULL;
  DELETE FROM run_facts WHERE number IN (SELECT number FROM facts_again);
  INSERT INTO run_facts
    SELECT again.number, again.run_id, again.scenario_id, again.version, again.variant, again.person_id, again.class_name, again.unit, again.mode, again.attempt,
      results_now.passed, CASE WHEN results_now.max > 0 THEN CAST(round(results_now.total * 1000 / results_now.max) AS INTEGER) ELSE 0 END, results_now.vetoes, again.day
    FROM facts_again AS again JOIN results_now ON results_now.number = again.number;
  DROP TABLE facts_again;
`;
