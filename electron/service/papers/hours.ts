import { hoursLedger } from '../../assessment/index.ts';
import type { HoursPaper } from '../../contract/paperShapes.ts';
import type { Lang, Ports } from '../ports.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { centreOf } from './ownWords.ts';
import { whoIs } from './whoIs.ts';

const mostRuns = 1_000;

/** Whether a finished run gives hours: it counts, and its trainee did not break it off. Whatever its result is, computed or corrected. */
export function givesHours(records: Pick<Ports['records'], 'papers' | 'readInputs'>, runId: string): boolean {
  return records.papers.counts(runId) && !records.readInputs(runId).some(({ input }) => input.type === 'runEnded');
}

/** A person's hours of one year by the drills on record, without the code under which they are issued; null without rules for hours. */
export async function hoursOf({ records, library }: Pick<Ports, 'records' | 'library'>, personId: string, year: number, lang: Lang): Promise<Omit<HoursPaper, 'issued'> | null> {
  const rules = library.assessment.of('hours');
  const kind = rules?.kinds.find(({ perDrill }) => perDrill !== undefined);
  if (!rules || kind?.perDrill === undefined) return null;
  const rows = await records.reports.rows({ personIds: [personId], from: `${year}-01-01`, to: `${year}-12-31` }, mostRuns);
  const whole = rows.filter(({ runId }) => givesHours(records, runId)).toReversed();
  const line = hoursLedger(rules, whole.map(({ runId, day }) => ({ runId, day })), year).lines.find((each) => each.kind === kind.id);
  return {
    centre: centreOf(records), person: whoIs(records, personId), year, perDrill: kind.perDrill, cap: kind.cap ?? null, entered: line?.entered ?? 0, counted: line?.counted ?? 0,
    drills: whole.map(({ runId, scenarioId, mode, day }) => ({ runId, title: titleOf(library, scenarioId, lang), mode, day })),
  };
}
