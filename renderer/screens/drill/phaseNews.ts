import type { RunView } from '../../../scenarios/engine/index.ts';

export interface PhaseNews { readonly at: number; readonly phase: string; readonly line: string | null }

/** What a banner says when the phase has changed: when, which, and what was last heard or seen of it; null when it has not. */
export function phaseNews(before: RunView, after: RunView): PhaseNews | null {
  if (before.phase === after.phase || before.lang !== after.lang || after.ended) return null;
  const at = after.timeline.findLast(({ kind }) => kind === 'phase')?.at ?? after.clock.now;
  const last = after.timeline.findLast((entry) => entry.at >= at && (entry.kind === 'message' || entry.kind === 'world'));
  return { at, phase: after.phase, line: last?.text ?? null };
}
