import type { Path } from '../schema/finding.ts';
import type { Scenario } from '../schema/scenario.ts';

/** One place of a document that cites a source; `what` names it: `decision:ID`, `item:ID`, `veto:ID`, `cap:ID`, `lawCard` and so on. */
export interface Citation { readonly path: Path; readonly source: string; readonly what: string }

/** Every citation of a document, in document order. */
export function citations(scenario: Scenario): Citation[] {
  const found: Citation[] = [];
  const add = (path: Path, what: string, sources: readonly string[] | undefined) => sources?.forEach((source, i) => found.push({ path: [...path, i], source, what }));
  add(['lawCards'], 'lawCard', scenario.lawCards);
  scenario.boards.forEach((board, i) => board.tallies.forEach((tally, j) => found.push({ path: ['boards', i, 'tallies', j, 'source'], source: tally.source, what: `board:${board.id}` })));
  scenario.coefficients.forEach(({ id, sources }, i) => add(['coefficients', i, 'sources'], `coefficient:${id}`, sources));
  scenario.decisions.forEach(({ id, sources }, i) => add(['decisions', i, 'sources'], `decision:${id}`, sources));
  for (const [list, kind] of [['tasks', 'item'], ['outcomes', 'item'], ['vetoes', 'veto'], ['caps', 'cap']] as const) {
    scenario.rubric[list].forEach(({ id, sources }, i) => add(['rubric', list, i, 'sources'], `${kind}:${id}`, sources));
  }
  return found;
}
