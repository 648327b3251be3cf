import type { Run } from '../../../scenarios/engine/index.ts';
import type { StoredAnswer } from '../ports/reports.ts';

/** How the decisions that a finished run reached were met, in the order they stand in the scenario. */
export function answersOf({ compiled, state }: Pick<Run, 'compiled' | 'state'>): StoredAnswer[] {
  return compiled.scenario.decisions.flatMap(({ id }) => {
    const met = state.decisions[id];
    if (!met || (met.state !== 'answered' && met.state !== 'timedOut')) return [];
    return [{ decision: id, option: met.option, timedOut: met.state === 'timedOut', took: (met.closedAt ?? met.openedAt) - met.openedAt }];
  });
}
