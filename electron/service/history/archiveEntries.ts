import { assess, type ArchiveEntry } from '../../assessment/index.ts';
import type { GrowthArchiveTold } from '../../contract/archive.ts';
import { entriesOf, mentors, ratingOf, type Rating } from '../evaluation/ratings.ts';
import type { StandingOutside } from '../outside/standing.ts';
import { dayOf } from '../day.ts';
import type { Lang, Ports } from '../ports.ts';
import { titleOf } from '../statistics/dashboardOf.ts';
import type { ToldRun } from './toldRuns.ts';

type Tables = Ports['library']['assessment'];
interface RatedDrill { readonly run: ToldRun; readonly rating: Rating }

/** Ratings that stand, oldest drill first. A drill's enter the archive when both mentors have signed: until then one must not see the other's. */
export function signedRatings(records: Ports['records'], runs: readonly ToldRun[]): RatedDrill[] {
  return runs.flatMap((run) => {
    const ratings = entriesOf(records.evaluations.ofRun(run.header.runId), 'rating');
    const signed = mentors.flatMap((mentor) => ratingOf(ratings, mentor) ?? []);
    return signed.length < mentors.length ? [] : signed.map((rating) => ({ run, rating }));
  });
}

/** Levels 1 to 5, as they were given. */
export function ratedEntries(rated: readonly RatedDrill[]): ArchiveEntry[] {
  return rated.flatMap(({ rating: { number, body } }) => Object.entries(body.levels).flatMap(([code, level]) => (level === null ? [] : [{ code, source: 'R' as const, value: level, id: String(number) }])));
}

/** What mentors signed for lines of the archive, in words, the newest drill first. */
export function ratingsTold(records: Ports['records'], library: Ports['library'], rated: readonly RatedDrill[], lang: Lang): GrowthArchiveTold['ratings'] {
  const lines = library.assessment.of('archive')?.lines.filter(({ source }) => source === 'R') ?? [];
  return rated.toReversed().flatMap(({ run: { header, score }, rating: { number, by, body, words } }) => {
    const levels = lines.flatMap(({ code, title }) => { const level = body.levels[code] ?? null; return level === null ? [] : [{ title: title[lang], level }]; });
    return levels.length === 0 ? [] : [{ number, drill: titleOf(library, header.scenarioId, lang), day: dayOf(Date.parse(score.finishedAt)), mentor: body.mentor, by: records.findAccount(by)?.name ?? by, comment: words[0] ?? '', levels }];
  });
}

/** Entered values of one table, shares as 0 to 1. */
function valuesOf(standing: readonly StandingOutside[], table: string): { code: string; amount: number; id: string }[] {
  return standing.flatMap(({ number, body }) => (body.kind === 'value' && body.code.startsWith(`${table}.`) ? [{ code: body.code.slice(table.length + 1), amount: body.amount, id: `outside-${number}` }] : []));
}

export function enteredValues(tables: Tables, standing: readonly StandingOutside[]): ArchiveEntry[] {
  const table = tables.of('archive');
  if (!table) return [];
  return valuesOf(standing, table.id).map(({ code, amount, id }) => ({ code, id, source: 'E', value: table.lines.find((line) => line.code === code)?.enters === 'count' ? amount : amount / 100 }));
}

/** Of each model that has entered figures, what they say by themselves. */
export function enteredModels(tables: Tables, standing: readonly StandingOutside[], lang: Lang): GrowthArchiveTold['models'] {
  return tables.models.flatMap((model) => {
    const evidence = valuesOf(standing, model.id).map(({ code, amount, id }) => ({ source: 'E' as const, indicator: code, share: amount / 100, id }));
    const found = evidence.length === 0 ? undefined : assess(model, evidence).sources.find(({ source }) => source === 'E');
    return found === undefined || found.share === null ? [] : [{ id: model.id, title: model.title[lang], share: found.share, weight: Math.round(found.weight * 100), evidence: found.evidence }];
  });
}
