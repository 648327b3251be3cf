import type { ResultRow, RowFilter } from '../../contract/statistics.ts';
import { correctedResult } from '../evaluation/standing.ts';
import type { Lang, Records, ScenarioLibrary } from '../ports.ts';
import type { RunRow } from '../ports/reports.ts';
import { titleOf } from './dashboardOf.ts';
import { runFilterOf } from './filters.ts';

const pageLength = 50;

/** One page of the runs behind a figure; `before` asks for the next one, null when there is none. */
export async function rowsPage(records: Pick<Records, 'reports' | 'evaluations' | 'findAccount'>, library: Pick<ScenarioLibrary, 'list' | 'find' | 'former'>, filter: RowFilter, before: number | undefined, lang: Lang): Promise<{ rows: ResultRow[]; before: number | null }> {
  const found = await records.reports.rows(runFilterOf(filter, library), pageLength + 1, before);
  const rows = found.slice(0, pageLength);
  return {
    rows: rows.map((row) => {
      const { runId, scenarioId, name, className, unit, mode, attempt, passed, share, vetoes, day } = row;
      return { runId, title: titleOf(library, scenarioId, lang), name, className, unit, mode, attempt, passed, share: share / 10, vetoes, day, corrected: correctedRow(records, row) };
    }),
    before: found.length > pageLength ? (rows.at(-1)?.number ?? null) : null,
  };
}

function correctedRow(records: Pick<Records, 'evaluations' | 'findAccount'>, { runId, computed }: RunRow): ResultRow['corrected'] {
  const said = computed && correctedResult(records, runId);
  return said && { computed: { share: computed.share / 10, passed: computed.passed }, by: said.by, wall: said.wall, reason: said.reason };
}
