import { categoryNames } from '../../../scenarios/engine/index.ts';
import { programmeProgress, standardError, type ProgrammeRun } from '../../assessment/index.ts';
import type { Portfolio } from '../../contract/paperShapes.ts';
import type { Lang, Ports } from '../ports.ts';
import type { RunRow } from '../ports/reports.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import { dayOf } from '../day.ts';
import { centreOf, termsOf, type programmesHere } from './ownWords.ts';
import { whoIs } from './whoIs.ts';

const atOnce = 400;
const mostRuns = 100_000;
type Here = ReturnType<typeof programmesHere>[number];
type Needs = Pick<Ports, 'records' | 'library' | 'clock'>;

/** How far these people are in a programme today, in their order; only runs that count are looked at. */
export async function progressOf(ports: Needs, here: Here, personIds: readonly string[], lang: Lang): Promise<Portfolio[]> {
  const found: Portfolio[] = [];
  for (let at = 0; at < personIds.length; at += atOnce) {
    const part = personIds.slice(at, at + atOnce);
    const rows = Map.groupBy(await ports.records.reports.rows({ personIds: part }, mostRuns), ({ personId }) => personId);
    found.push(...part.map((id) => portfolioOf(ports, here, id, rows.get(id) ?? [], lang)));
  }
  return found;
}

function portfolioOf({ records, library, clock }: Needs, here: Here, personId: string, rows: readonly RunRow[], lang: Lang): Portfolio {
  const today = dayOf(clock.wall());
  const runs = rows.map((row): ProgrammeRun => ({ ...row, category: library.find(row.scenarioId)?.category ?? '', share: row.share / 1000 }));
  const { isMet, gaps, runs: counted, left, reliability } = programmeProgress(here.programme, runs, today, here.singleReliability);
  const drills = rows.filter(({ runId }) => counted.includes(runId));
  const shares = drills.map(({ share }) => share / 10);
  const count = (why: (typeof left)[number]['why']): number => left.filter((each) => each.why === why).length;
  return {
    centre: centreOf(records), person: whoIs(records, personId), programme: termsOf(here, lang), isMet,
    gaps: gaps.flatMap((gap): Portfolio['gaps'] => {
      if (gap.kind === 'drill') return [{ kind: 'drill', title: titleOf(library, gap.id, lang) }];
      if ('have' in gap) return [gap];
      const category = categoryNames.find((each) => each === gap.id);
      return category ? [{ kind: 'category', category }] : [];
    }),
    drills: drills.map(({ runId, scenarioId, mode, day, share, computed }) => ({ runId, title: titleOf(library, scenarioId, lang), category: categoryOf(library, scenarioId), mode, day, share: share / 10, corrected: computed !== null })),
    left: { mode: count('mode'), failed: count('failed'), old: count('old'), repeat: count('repeat') },
    mean: shares.length === 0 ? null : rounded(shares.reduce((sum, share) => sum + share, 0) / shares.length),
    error: shares.length < 2 ? null : rounded(standardError(shares, 0) / Math.sqrt(shares.length)), reliability, today, issued: null,
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function categoryOf(library: Ports['library'], scenarioId: string): Portfolio['drills'][number]['category'] {
  const category = library.find(scenarioId)?.category ?? null;
  return category === 'tutorial' ? null : category;
}

