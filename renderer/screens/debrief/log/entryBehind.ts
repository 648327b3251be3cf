import type { LogEntry } from '../../../../electron/contract/evaluation.ts';

export interface Behind { /** `chosen`: the answer itself; `counted`: with this entry it was settled; `never`: nothing of the kind in the whole log */ readonly how: 'chosen' | 'counted' | 'never'; readonly entry: LogEntry }

/** The entry of the log that a point rests on: an answer by its title and time, anything else by when it was settled. Null for an empty log. */
export function entryBehind(log: readonly LogEntry[], { title, at }: { readonly title: string; readonly at: number | null }): Behind | null {
  const last = log.at(-1);
  if (!last) return null;
  if (at === null) return { how: 'never', entry: last };
  const chosen = log.find((each) => each.kind === 'optionChosen' && each.at === at && each.title === title);
  if (chosen) return { how: 'chosen', entry: chosen };
  const settled = log.findLast((each) => each.at <= at);
  return settled ? { how: 'counted', entry: settled } : { how: 'never', entry: last };
}
