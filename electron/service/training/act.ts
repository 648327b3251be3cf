import { apply, intentToInput, textOf, type Input, type Intent } from '../../../scenarios/engine/index.ts';
import { canonicalText } from '../digest.ts';
import { asFault } from '../implementer.ts';
import type { Lang, Ports } from '../ports.ts';
import type { LiveRun } from './liveRun.ts';
import type { LiveRuns } from './liveRuns.ts';
import { recordInput } from './recordInput.ts';

export type Acted =
  | { readonly kind: 'done'; readonly seq: number; readonly outcome: 'accepted' | 'declined'; readonly reason: string | null }
  | { readonly kind: 'over' }
  /** an exam that an incident has stopped at this moment */
  | { readonly kind: 'held' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'notStored' }
  | { readonly kind: 'unavailable'; readonly code: string; readonly reason: string | null };

/**
 * One input of the trainee at this moment. It is computed, then stored, and only then becomes the run's state and the
 * answer: a write that fails leaves the drill as if nothing had been pressed.
 */
export function act(ports: Ports, all: LiveRuns, live: LiveRun, seq: number, intent: Intent, lang: Lang): Acted {
  if (seq > live.inputs.length) return { kind: 'stale' };
  if (!isDone(ports, () => all.catchUp(live))) return { kind: 'notStored' };
  if (live.isLeft) return { kind: 'held' };
  if (live.run.state.ended) return { kind: 'over' };
  const input = intentToInput(live.run, intent);
  if (!input) return { kind: 'unavailable', code: 'unknownThing', reason: null };
  if (isDoneSince(live, seq, input)) return { kind: 'stale' };
  const at = live.run.state.now;
  const applied = apply(live.run, at, input);
  const say = (key: string | null): string | null => (key === null ? null : textOf(live.run.compiled, key, lang));
  if (!applied.ok) {
    if (applied.code === 'runOver') return { kind: 'over' };
    const isRepeated = applied.code === 'alreadyDone' && (input.type === 'injectAcknowledged' || input.type === 'hintTaken');
    return isRepeated ? { kind: 'stale' } : { kind: 'unavailable', code: applied.code, reason: say(applied.reason) };
  }
  if (!isDone(ports, () => recordInput(ports, live, at, input))) return { kind: 'notStored' };
  all.show(live, applied.run);
  return { kind: 'done', seq: live.inputs.length, outcome: applied.outcome, reason: say(applied.reason) };
}

/** What needs the disk: false where it refused, and the fault is in the log. */
function isDone(ports: Ports, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    asFault(error, 'training.act', ports.ids, ports.report);
    return false;
  }
}

/** Whether the same thing was done after the view that this input was decided on: a double click or a second tab. */
function isDoneSince(live: LiveRun, seq: number, input: Input): boolean {
  const since = live.inputs.slice(seq).map((timed) => timed.input);
  if (input.type === 'optionChosen') return since.some((done) => done.type === 'optionChosen' && done.decision === input.decision);
  const same = canonicalText(input);
  return since.some((done) => canonicalText(done) === same);
}
