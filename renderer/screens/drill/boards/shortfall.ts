import type { RunView } from '../../../../scenarios/engine/index.ts';

export type Board = RunView['boards'][number];
export type Tally = Board['tallies'][number];

/** How much a count still lacks: the least whole number that would meet it, less what there is; 0 when it is met. Exact: in whole numbers only. */
export function shortfall({ part, whole, need: { n, d, strict }, met }: Tally): number {
  if (met) return 0;
  const wanted = strict ? Math.floor((whole * n) / d) + 1 : Math.ceil((whole * n) / d);
  return Math.max(0, wanted - part);
}
