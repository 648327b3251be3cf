import { cadreStatus, growthArchive, hoursLedger, type ArchiveEntry, type RatedRun, type Remedial } from '../../assessment/index.ts';
import type { GrowthArchiveTold } from '../../contract/archive.ts';
import { hoursEntered, outsideLines, standingOutside, type StandingOutside } from '../outside/standing.ts';
import { dayOf } from '../day.ts';
import { improvementsHeld, papersHeld } from '../papers/held.ts';
import { givesHours } from '../papers/hours.ts';
import type { Lang, Ports, StoredScore } from '../ports.ts';
import { enteredModels, enteredValues, ratedEntries, ratingsTold, signedRatings } from './archiveEntries.ts';
import { toldRuns, type ToldRun } from './toldRuns.ts';

const competencies = ['P', 'S', 'C', 'D', 'O'] as const;
/** Fewer items than this say nothing about a competency (assessment model M001). */
const leastItems = 3;
type Tables = Ports['library']['assessment'];

/** What this station knows of one person's growth. Whatever it does not know is a gap, not a zero; drills, ratings and entries are never mixed. */
export function archiveOf({ records, library, clock }: Pick<Ports, 'records' | 'library' | 'clock'>, personId: string, lang: Lang): GrowthArchiveTold {
  const tables = library.assessment;
  const runs = toldRuns(records, records.recordsOf(personId));
  const stored = records.outside.ofPerson(personId);
  const [standing, rated] = [standingOutside(stored), signedRatings(records, runs)];
  const hours = hoursOf(tables, runs.filter(({ header: { runId } }) => givesHours(records, runId)), standing, Number(dayOf(clock.wall()).slice(0, 4)), lang);
  const { papers, certificates } = papersHeld({ records, library }, personId, lang);
  const improvements = improvementsHeld({ records, clock }, runs.map(({ header: { runId } }) => runId));
  const counted = { improvements, hours: hours && hours.drills, certificates };
  const entries = [...ratedEntries(rated), ...enteredValues(tables, standing)];
  const computed = linesOf(tables, { ...counted, runs: runs.map(({ score }) => resultOf(score)) }, entries, lang);
  return {
    lines: linesOf(tables, { ...counted, runs: runs.map(({ score: { runId }, stands }) => resultOf({ ...stands, runId })) }, entries, lang).map((line, i) => ({ ...line, computed: computed[i]?.value === line.value ? null : (computed[i]?.value ?? null) })),
    hours, improvements, papers,
    state: stateOf(tables, runs, standing.flatMap(({ body }) => (body.kind === 'remedial' ? [{ period: quarterOf(body.day), met: body.met }] : [])), lang),
    ratings: ratingsTold(records, library, rated, lang), outside: outsideLines({ records, library }, stored, lang), models: enteredModels(tables, standing, lang),
  };
}

function resultOf({ runId, total, max, vetoes }: Pick<StoredScore, 'runId' | 'total' | 'max' | 'vetoes'>): { runId: string; share: number; vetoes: number } {
  return { runId, share: max === 0 ? 0 : total / max, vetoes };
}

function linesOf(tables: Tables, facts: Parameters<typeof growthArchive>[1], entries: readonly ArchiveEntry[], lang: Lang): Omit<GrowthArchiveTold['lines'][number], 'computed'>[] {
  const table = tables.of('archive');
  if (!table) return [];
  return growthArchive(table, facts, entries).map(({ code, source, value, evidence }) => {
    const line = table.lines.find((each) => each.code === code);
    const isShare = line?.counts === 'meanShare' || line?.counts === 'improvements' || (source === 'E' && line?.enters !== 'count');
    return { code, source, value, evidence, title: line?.title[lang] ?? code, added: line?.added ?? false, unit: source === 'R' ? 'level' : isShare ? 'share' : 'count' };
  });
}

function stateOf(tables: Tables, runs: readonly ToldRun[], remedials: readonly Remedial[], lang: Lang): GrowthArchiveTold['state'] {
  const rules = tables.of('cadreStatus');
  const scheme = tables.of('colours')?.schemes.find(({ id }) => id === 'CADRE3');
  if (!rules || !scheme) return null;
  const { colour, why, dimensions, runs: told } = cadreStatus(rules, runs.filter(({ header }) => header.mode !== 'practice').map(ratedRun), remedials);
  return { prefix: scheme.prefix[lang], colour, why, competencies: competencies.filter((code) => dimensions.includes(code)), runs: told.length, leastPeriods: rules.leastPeriods, leastRuns: rules.leastRuns };
}

/** A period is a quarter of the station's year. */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function ratedRun({ header: { runId }, score, sheet }: ToldRun): RatedRun {
  const shares = competencies.flatMap((code) => {
    const own = Object.entries(sheet.indicators).flatMap(([indicator, sums]) => (indicator.startsWith(code) ? [sums] : []));
    const [points, max, items] = (['points', 'max', 'items'] as const).map((key) => own.reduce((sum, each) => sum + each[key], 0)) as [number, number, number];
    return items < leastItems || max === 0 ? [] : [[code, points / max] as const];
  });
  return { runId, period: quarterOf(dayOf(Date.parse(score.finishedAt))), dimensions: Object.fromEntries(shares) };
}

/** Hours by the drills that give hours and hours that were entered; each kind has one source only. */
function hoursOf(tables: Tables, runs: readonly ToldRun[], standing: readonly StandingOutside[], year: number, lang: Lang): GrowthArchiveTold['hours'] {
  const rules = tables.of('hours');
  if (!rules) return null;
  const drills = runs.map(({ header, score }) => ({ runId: header.runId, day: dayOf(Date.parse(score.finishedAt)) }));
  const lines = hoursLedger(rules, [...drills, ...hoursEntered(standing)], year).lines.map(({ kind, counted, target, missing }) => {
    const rule = rules.kinds.find(({ id }) => id === kind);
    return { title: rule?.title[lang] ?? kind, source: rule?.perDrill === undefined ? ('E' as const) : ('D' as const), counted, target, missing, cap: rule?.cap ?? null };
  });
  const own = runs.filter(({ score }) => dayOf(Date.parse(score.finishedAt)).startsWith(`${year}-`));
  const played = { runs: own.length, passed: own.filter(({ stands }) => stands.passed).length, computed: own.filter(({ score }) => score.passed).length };
  const of = (source: 'D' | 'E'): number => lines.reduce((sum, line) => sum + (line.source === source ? line.counted : 0), 0);
  return { year, perYear: rules.perYear, drills: of('D'), entered: of('E'), played, lines };
}
