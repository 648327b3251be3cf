import type { Compiled } from '../compile/compile.ts';
import { botNames, botOf } from './bots.ts';
import { explore } from './explore.ts';
import { Search, seeds, type Tell, type WitnessReport } from './search.ts';
import { unevenWish } from './unevenWishes.ts';
import { manners, wilful } from './wilful.ts';

/** Plays by trainees who do well but for some things. */
const unevenPlays = 100;

/**
 * Looks for a way to everything a drill holds: first by bots, by one who ends the run at once, then by trainees who do well but for some things, then by trainees who
 * wilfully do what may lead to what is still missing, then state by state from where bots have been. Counts states, not seconds, so it finds the same on every machine; now and then it tells how far it is.
 */
export function searchWitnesses(compiled: Compiled, budget: number, tell: Tell = () => undefined): WitnessReport {
  const search = new Search(compiled, budget, tell);
  for (const seed of seeds) for (const bot of botNames) search.play(seed, botOf(bot));
  search.play(seeds[0] ?? 1, () => ({ type: 'runEnded' }));
  for (const manner of manners) search.play(seeds[0] ?? 1, wilful({}, manner));
  for (let n = 0; n < unevenPlays; n += 1) search.play(seeds[n % seeds.length] ?? 1, wilful(unevenWish(compiled.scenario, n), 'well'));
  const open = search.open();
  for (const goal of [...open.filter(({ matters }) => matters), ...open.filter(({ matters }) => !matters)]) search.seek(goal);
  explore(search);
  return search.report();
}
