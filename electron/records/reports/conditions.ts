import type { RunFilter } from '../../service/ports/reports.ts';

type Values = Record<string, string | number | null>;
export interface Condition { readonly where: string; readonly values: Values }

/** The filter as SQL over `run_facts` or `run_sums` (which knows no single runs); only what is asked stands in it, so that indexes serve. */
export function conditionOf(filter: RunFilter, table: 'run_facts' | 'run_sums'): Condition {
  const parts: string[] = [];
  const values: Values = {};
  const add = (part: string, name: string, value: string | number | null): void => { parts.push(part); values[name] = value; };
  if (filter.scenarioIds?.length === 1) add('scenario_id = @scenario', 'scenario', filter.scenarioIds[0] ?? '');
  else if (filter.scenarioIds) add('scenario_id IN (SELECT value FROM json_each(@scenarios))', 'scenarios', JSON.stringify(filter.scenarioIds));
  if (filter.className !== undefined) add('class_name = @className', 'className', filter.className);
  if (filter.unit !== undefined) add(`${table}.unit = @unit`, 'unit', filter.unit);
  if (filter.mode !== undefined) add('mode = @mode', 'mode', filter.mode);
  if (filter.from !== undefined) add('day >= @from', 'from', filter.from);
  if (filter.to !== undefined) add('day <= @to', 'to', filter.to);
  if (filter.first !== undefined) add(table === 'run_sums' ? 'first = @first' : '(attempt = 1) = @first', 'first', filter.first ? 1 : 0);
  if (table === 'run_facts') {
    if (filter.runIds) add('run_facts.run_id IN (SELECT value FROM json_each(@runs))', 'runs', JSON.stringify(filter.runIds));
    if (filter.personIds) add('person_id IN (SELECT value FROM json_each(@people))', 'people', JSON.stringify(filter.personIds));
    if (filter.passed !== undefined) add('run_facts.passed = @passed', 'passed', filter.passed ? 1 : 0);
    if (filter.corrected !== undefined) add("(run_facts.run_id IN (SELECT run_id FROM evaluations WHERE kind = 'correction')) = @corrected", 'corrected', filter.corrected ? 1 : 0);
    if (filter.band !== undefined) { add('min(9, share / 100) = @band', 'band', filter.band); }
    if (filter.decision !== undefined) {
      add('EXISTS (SELECT 1 FROM answers WHERE answers.number = run_facts.number AND answers.decision = @decision AND (@anyOption OR answers.option IS @option))', 'decision', filter.decision);
      values['anyOption'] = filter.option === undefined ? 1 : 0;
      values['option'] = filter.option ?? null;
    }
  }
  return { where: parts.length === 0 ? 'true' : parts.join(' AND '), values };
}
