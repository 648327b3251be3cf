import type { ResultRow, RowFilter } from '../../contract/statistics.ts';
import { correctedResult } from '../evaluation/standing.ts';
import type { Lang, Records, ScenarioLibrary } from '../ports.ts';
import { titleOf } from './dashboardOf.ts';
import { runFilterOf } from './filters.ts';

const pageLength = 50;

/** One page of the runs behind a figure; `before` asks for the next one, null when there is none. */
export async function rowsPage(records: Pick<Records, 'reports' | 'evaluations' | 'findAccount' | 'readScore'>, library: Pick<ScenarioLibrary, 'list' | 'find' | 'former'>, filter: RowFilter, before: number | undefined, lang: Lang): Promise<{ rows: ResultRow[]; before: number | null }> {
  const found = await records.reports.rows(runFilterOf(filter, library), pageLength + 1, before);
  const rows = found.slice(0, pageLength);
  return {
    rows: rows.map(({ runId, scenarioId, name, className, unit, mode, attempt, passed, share, vetoes, day }) => ({ runId, title: titleOf(library, scenarioId, lang), name, className, unit, mode, attempt, passed, share: share / 10, vetoes, day, corrected: correctedRow(records, runId) })),
    before: found.length > pageLength ? (rows.at(-1)?.number ?? null) : null,
  };
}

function correctedRow(records: Pick<Records, 'evaluations' | 'findAccount' | 'readScore'>, runId: string): ResultRow['corrected'] {
  const found = correctedResult(records, runId);
  if (!found) return null;
  const { total, passed, by, wall, reason } = found;
  const max = records.readScore(runId)?.max ?? 0;
  return { share: max === 0 ? 0 : Math.round((total * 1000) / max) / 10, passed, by, wall, reason };
}
