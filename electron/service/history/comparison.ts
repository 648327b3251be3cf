import type { Comparison } from '../../contract/history.ts';
import { spreadOf } from './spreadOf.ts';
import type { StoredSheet } from './storedSheet.ts';
import type { ToldRun } from './toldRuns.ts';

/** With fewer other people than this, a median would tell one person's score. */
export const leastPeople = 5;
const shown = 3;
type Item = StoredSheet['items'][number];

/**
 * One run beside the same person's earlier ones and beside other people's. `all` = every told run of the station, oldest first.
 * Other people enter with their latest run of the same rules and form, and leave as quartiles only.
 * Totals are as the results stand, single items as they were computed.
 */
export function comparisonOf(run: ToldRun, all: readonly ToldRun[], titleOf: (item: Item) => string): Comparison {
  const person = personOf(run);
  const here = all.indexOf(run);
  const own = all.filter((each, index) => index <= here && personOf(each) === person && each.header.scenarioId === run.header.scenarioId);
  return {
    own: own.map(({ score: { finishedAt }, stands: { total, max, passed } }) => ({ finishedAt, total, max, passed })),
    improved: improvedIn(run, own.at(-2), titleOf),
    stillWrong: stillWrongIn(run, own, titleOf),
    others: othersBeside(run, all, titleOf),
  };
}

const personOf = ({ header }: ToldRun): string | undefined => header.participants[0]?.personId;
const lost = ({ points, max }: Item): number => Math.round((max - points) * 1000) / 1000;
const met = ({ state }: Item): boolean => state !== 'notOffered';
/** The same item of another run, where it was met and worth as much. */
const sameIn = (run: ToldRun | undefined, item: Item): Item | undefined => run?.sheet.items.find((each) => each.id === item.id && each.kind === item.kind && each.max === item.max && met(each));

function improvedIn(run: ToldRun, before: ToldRun | undefined, titleOf: (item: Item) => string): Comparison['improved'] {
  return run.sheet.items
    .flatMap((item) => {
      const earlier = sameIn(before, item);
      return earlier && met(item) && item.points > earlier.points ? [{ title: titleOf(item), before: earlier.points, now: item.points, max: item.max }] : [];
    })
    .sort((a, b) => b.now - b.before - (a.now - a.before))
    .slice(0, shown);
}

function stillWrongIn(run: ToldRun, own: readonly ToldRun[], titleOf: (item: Item) => string): Comparison['stillWrong'] {
  return run.sheet.items
    .flatMap((item) => {
      const times = own.flatMap((each) => sameIn(each, item) ?? []);
      const wrong = times.filter((each) => lost(each) > 0).length;
      return met(item) && lost(item) > 0 && wrong > 1 ? [{ title: titleOf(item), lost: lost(item), times: wrong, of: times.length }] : [];
    })
    .sort((a, b) => b.lost - a.lost)
    .slice(0, shown);
}

function othersBeside(run: ToldRun, all: readonly ToldRun[], titleOf: (item: Item) => string): Comparison['others'] {
  const latest = new Map<string | undefined, ToldRun>();
  for (const each of all) if (personOf(each) !== personOf(run) && each.header.logicHash === run.header.logicHash && each.header.variant === run.header.variant) latest.set(personOf(each), each);
  const everybody = [...latest.values()];
  const classmates = everybody.filter(({ header }) => header.className !== null && header.className === run.header.className);
  const [group, people] = classmates.length >= leastPeople ? (['class', classmates] as const) : (['station', everybody] as const);
  if (people.length < leastPeople) return { group, people: people.length, least: leastPeople, total: null, decisions: [] };
  const decisions = run.sheet.items.filter((item) => item.kind === 'decision' && met(item)).flatMap((item) => {
    const theirs = people.flatMap((each) => sameIn(each, item)?.points ?? []);
    return theirs.length < leastPeople ? [] : [{ title: titleOf(item), mine: item.points, max: item.max, ...spreadOf(theirs) }];
  });
  return { group, people: people.length, least: leastPeople, total: spreadOf(people.map(({ stands }) => stands.total)), decisions };
}
