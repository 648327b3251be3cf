import { cadreStatus, growthArchive, hoursLedger, type ArchiveEntry, type RatedRun } from '../../assessment/index.ts';
import type { GrowthArchiveTold } from '../../contract/archive.ts';
import { entriesOf, levelsOfAnchors, mentors, ratingOf } from '../evaluation/ratings.ts';
import { dayOf } from '../papers/day.ts';
import type { Lang, Ports } from '../ports.ts';
import { toldRuns, type ToldRun } from './toldRuns.ts';

const competencies = ['P', 'S', 'C', 'D', 'O'] as const;
/** Fewer items than this say nothing about a competency (assessment model M001). */
const leastItems = 3;

/** What this station knows of one person's growth. Whatever it does not know is a gap, not a zero. */
export function archiveOf({ records, library, clock }: Pick<Ports, 'records' | 'library' | 'clock'>, personId: string, lang: Lang): GrowthArchiveTold {
  const tables = library.assessment;
  const runs = toldRuns(records, records.recordsOf(personId));
  const year = Number(dayOf(clock.wall()).slice(0, 4));
  const hours = hoursOfDrills(tables, runs, year, lang);
  const facts = {
    runs: runs.map(({ header, score }) => ({ runId: header.runId, share: score.max === 0 ? 0 : score.total / score.max, vetoes: score.vetoes })),
    improvements: null, hours: hours && hours.counted, certificates: null,
  };
  const table = tables.of('archive');
  const lines = table ? growthArchive(table, facts, runs.flatMap((run) => ratedIn(records, run))) : [];
  return {
    lines: lines.map(({ code, source, value, evidence }) => {
      const line = table?.lines.find((each) => each.code === code);
      return { code, source, value, evidence, title: line?.title[lang] ?? code, added: line?.added ?? false, isShare: source === 'R' || line?.counts === 'meanShare' || line?.counts === 'improvements' };
    }),
    state: stateOf(tables, runs, lang), hours,
  };
}

/** A run's ratings enter the archive when both mentors have signed: until then one must not see the other's. */
function ratedIn(records: Ports['records'], { header: { runId } }: ToldRun): ArchiveEntry[] {
  const ratings = entriesOf(records.evaluations.ofRun(runId), 'rating');
  const signed = mentors.flatMap((mentor) => ratingOf(ratings, mentor) ?? []);
  if (signed.length < mentors.length) return [];
  return signed.flatMap(({ number, body }) => Object.entries(body.levels).flatMap(([code, level]) => (level === null ? [] : [{ code, source: 'R' as const, value: level / levelsOfAnchors, id: String(number) }])));
}

function stateOf(tables: Ports['library']['assessment'], runs: readonly ToldRun[], lang: Lang): GrowthArchiveTold['state'] {
  const rules = tables.of('cadreStatus');
  const scheme = tables.of('colours')?.schemes.find(({ id }) => id === 'CADRE3');
  if (!rules || !scheme) return null;
  const { colour, why, dimensions, runs: told } = cadreStatus(rules, runs.filter(({ header }) => header.mode !== 'practice').map(ratedRun), []);
  return { prefix: scheme.prefix[lang], colour, why, competencies: competencies.filter((code) => dimensions.includes(code)), runs: told.length, leastPeriods: rules.leastPeriods, leastRuns: rules.leastRuns };
}

/** A period is a quarter of the station's year. */
function ratedRun({ header: { runId }, score, sheet }: ToldRun): RatedRun {
  const day = dayOf(Date.parse(score.finishedAt));
  const shares = competencies.flatMap((code) => {
    const own = Object.entries(sheet.indicators).flatMap(([indicator, sums]) => (indicator.startsWith(code) ? [sums] : []));
    const [points, max, items] = (['points', 'max', 'items'] as const).map((key) => own.reduce((sum, each) => sum + each[key], 0)) as [number, number, number];
    return items < leastItems || max === 0 ? [] : [[code, points / max] as const];
  });
  return { runId, period: `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`, dimensions: Object.fromEntries(shares) };
}

/** Hours by drills; what is learnt elsewhere is not kept here and stays missing. */
function hoursOfDrills(tables: Ports['library']['assessment'], runs: readonly ToldRun[], year: number, lang: Lang): GrowthArchiveTold['hours'] {
  const rules = tables.of('hours');
  if (!rules) return null;
  const { lines, counted, perYear } = hoursLedger(rules, runs.map(({ header, score }) => ({ runId: header.runId, day: dayOf(Date.parse(score.finishedAt)) })), year);
  return {
    year, perYear, counted,
    lines: lines.map(({ kind, counted: own, target, missing }) => {
      const rule = rules.kinds.find(({ id }) => id === kind);
      return { title: rule?.title[lang] ?? kind, counted: own, target, missing, cap: rule?.cap ?? null };
    }),
  };
}
