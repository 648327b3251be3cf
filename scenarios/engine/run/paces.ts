import { storyRegion } from '../compile/machine.ts';
import type { Run } from './draft.ts';

/** From `at` on, scenario ms per real ms. */
export interface Pace { readonly at: number; readonly pace: number }

/** How fast a run's time passed, from its start to now; what `paceOf` said at each moment, told afterwards. */
export function pacesOf({ compiled, state }: Run): Pace[] {
  const phases = state.happenings.filter(({ kind }) => kind === 'phase').map(({ at, a }) => ({ at, pace: compiled.index.phases.get(a)?.pace ?? 1 }));
  const slower = Object.entries(state.decisions).flatMap(([id, { openedAt, closedAt }]) => {
    const pace = compiled.index.decisions.get(id)?.pace;
    return pace === undefined ? [] : [{ from: openedAt, to: closedAt ?? Infinity, pace }];
  });
  const moments = [0, ...phases.map(({ at }) => at), ...slower.flatMap(({ from, to }) => [from, to])].filter((at) => at <= state.now);
  const paceAt = (at: number): number => Math.min(
    phases.findLast((each) => each.at <= at)?.pace ?? compiled.index.phases.get(state.regions[storyRegion] ?? '')?.pace ?? 1,
    ...slower.filter(({ from, to }) => from <= at && at < to).map(({ pace }) => pace),
  );
  const all = [...new Set(moments)].sort((a, b) => a - b).map((at) => ({ at, pace: paceAt(at) }));
  return all.filter(({ pace }, index) => pace !== all[index - 1]?.pace);
}
