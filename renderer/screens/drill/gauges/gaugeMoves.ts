import type { RunView } from '../../../../scenarios/engine/index.ts';

/** That a reading moved, by how much, and what happened in the same moment: what was seen together, not a proof of the cause. */
export interface GaugeMove { readonly at: number; readonly by: number; readonly meanwhile: string | null }
export type GaugeMoves = Readonly<Record<string, readonly GaugeMove[]>>;

const kept = 3;

/** The last moves of each gauge, the newest first, after one more view has come. */
export function movesAfter(moves: GaugeMoves, { gauges, timeline }: Pick<RunView, 'gauges' | 'timeline'>): GaugeMoves {
  let next = moves;
  for (const { handle, change } of gauges) {
    const known = moves[handle] ?? [];
    if (!change || change.by === 0 || (known[0]?.at === change.at && known[0].by === change.by)) continue;
    const meanwhile = timeline.findLast(({ at }) => at === change.at)?.text ?? null;
    next = { ...next, [handle]: [{ ...change, meanwhile }, ...known.filter(({ at }) => at !== change.at)].slice(0, kept) };
  }
  return next;
}
