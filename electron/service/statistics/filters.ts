import type { RowFilter } from '../../contract/statistics.ts';
import type { ScenarioLibrary } from '../ports.ts';
import type { RunFilter } from '../ports/reports.ts';

/** The asked filter as the records know it: they keep drills, and which category a drill is of stands in the library. */
export function runFilterOf({ scenarioId, category, ...rest }: RowFilter, library: Pick<ScenarioLibrary, 'list'>): RunFilter {
  if (scenarioId === undefined && category === undefined) return rest;
  const ofCategory = library.list().filter((entry) => category === undefined || entry.category === category).map(({ id }) => id);
  if (scenarioId === undefined) return { ...rest, scenarioIds: ofCategory };
  // a drill that left the library is of no category any more, and still itself
  return { ...rest, scenarioIds: category === undefined || ofCategory.includes(scenarioId) ? [scenarioId] : [] };
}
