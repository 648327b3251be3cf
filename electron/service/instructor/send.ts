import { apply, assists } from '../../../scenarios/engine/index.ts';
import { asFault } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import type { LiveRun } from '../training/liveRun.ts';
import type { LiveRuns } from '../training/liveRuns.ts';
import { recordInput } from '../training/recordInput.ts';

export type Sent = { readonly assisted: boolean } | 'UNKNOWN_INJECT' | 'IS_EXAM' | 'ASKS_FIRST' | 'ALREADY_SENT' | 'PAUSED' | 'RUN_OVER' | 'STORE_FAILED';

/** Sends an inject into a drill at this moment: computed, then stored with who sent it, and only then seen by the trainee. */
export function sendInject(ports: Ports, all: LiveRuns, live: LiveRun, wish: { readonly inject: string; readonly agreed: boolean; readonly by: string }): Sent {
  if (live.header.mode === 'exam') return 'IS_EXAM';
  all.catchUp(live);
  if (live.isLeft || live.run.state.ended) return 'RUN_OVER';
  const inject = live.run.compiled.index.injects.get(wish.inject);
  if (!inject) return 'UNKNOWN_INJECT';
  const at = live.run.state.now;
  const input = { type: 'instructorInjected', inject: inject.id, by: wish.by } as const;
  const applied = apply(live.run, at, input);
  if (!applied.ok) return applied.code === 'paused' ? 'PAUSED' : 'ALREADY_SENT';
  if (assists(live.header.mode, inject) && !live.run.state.assisted && !wish.agreed) return 'ASKS_FIRST';
  try {
    recordInput(ports, live, at, input);
  } catch (error) {
    asFault(error, 'instructor.send', ports.ids, ports.report);
    return 'STORE_FAILED';
  }
  all.show(live, applied.run);
  return { assisted: applied.run.state.assisted };
}
