import { withTable } from '../compile/table.ts';
import { assertNever } from '../errors.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Run } from './draft.ts';
import type { Input, RefusalCode, TimedInput } from './inputs.ts';
import { advance, apply, nextTimerAt, paceOf } from './run.ts';

/** What would have become of a run with another answer to one decision. A log of its own: it can be looked at like any other, is never stored and never counts. */
export interface OtherFuture {
  readonly inputs: readonly TimedInput[];
  /** when the other answer is given */
  readonly from: number;
  /** later inputs of the original that no longer applied */
  readonly skipped: number;
}

/** Longer than any drill, in minutes of play. */
const longest = 2000;

/**
 * Forks a finished run at an answer: the other option at the same time, then everything the trainee did later where it
 * still applies, then nothing more to the end. A decision that was never answered is answered half-way through the time it
 * was open. Null when the decision never opened. Waits, pauses and speeds are left out: they moved the clock, not the world.
 */
export function otherFuture(past: Checkpoints, log: readonly TimedInput[], decision: string, option: string): OtherFuture | { readonly refused: RefusalCode } | null {
  const fork = forkOf(past, log, decision);
  if (!fork) return null;
  const { from, position, before } = fork;
  const chosen: TimedInput = { at: from, input: { type: 'optionChosen', decision, option } };
  const forked = apply(before, from, chosen.input);
  if (!forked.ok) return { refused: forked.code };
  const inputs = [...log.slice(0, position).map((timed) => cutAt(timed, from)), chosen];
  let run = forked.run;
  let skipped = 0;
  for (const [offset, { at, input }] of log.slice(position).entries()) {
    if (isOfTheClock(input) || (input.type === 'optionChosen' && input.decision === decision)) continue;
    const same = translated(past.before(position + offset), run, input);
    const applied = same === null ? null : apply(run, at, same);
    if (same === null || !applied?.ok) { skipped += 1; continue; }
    inputs.push({ at, input: same });
    run = applied.run;
  }
  run = toTheEnd(run);
  return { inputs: [...inputs, { at: run.state.now, input: { type: 'clockAdvanced' } }], from, skipped };
}

/** Where the other answer is given: the run there, and how much of the log lies before it. Mass play's tables step the rest. */
function forkOf(past: Checkpoints, log: readonly TimedInput[], decision: string): { from: number; position: number; before: Run } | null {
  const asked = past.end.state.decisions[decision];
  if (!asked) return null;
  const answer = log.findIndex(({ input }) => input.type === 'optionChosen' && input.decision === decision);
  const from = log[answer]?.at ?? Math.floor((asked.openedAt + (asked.closedAt ?? past.end.state.now)) / 2);
  const following = log.findIndex(({ at }) => at > from);
  const position = answer >= 0 ? answer : following >= 0 ? following : log.length;
  const before = answer >= 0 ? past.before(answer) : past.at(from);
  return { from, position, before: { ...before, compiled: withTable(before.compiled) } };
}

const cutAt = ({ at, input }: TimedInput, to: number): TimedInput => ({ at, input: input.type === 'waitUntil' ? { ...input, to: Math.min(input.to, to) } : input });

function isOfTheClock({ type }: Input): boolean {
  switch (type) {
    case 'waitUntil': case 'paused': case 'resumed': case 'speedSet': case 'clockAdvanced': case 'hintTaken': case 'rationaleWritten': case 'confidenceStated': return true;
    case 'optionChosen': case 'orderGiven': case 'orderCancelled': case 'injectAcknowledged': case 'instructorInjected': case 'runEnded': return false;
    default: return assertNever(type, 'input');
  }
}

/** The same act in another run: messages and orders are numbered as they come, so the same one may have another number there. */
function translated(original: Run, fork: Run, input: Input): Input | null {
  if (input.type === 'injectAcknowledged') {
    const { deliveries } = original.state;
    const own = deliveries.find(({ n }) => n === input.delivery);
    const nth = deliveries.filter(({ inject }) => inject === own?.inject).findIndex(({ n }) => n === input.delivery);
    const there = fork.state.deliveries.filter(({ inject }) => inject === own?.inject)[nth];
    return there ? { ...input, delivery: there.n } : null;
  }
  if (input.type === 'orderCancelled') {
    const own = original.state.orders.find(({ n }) => n === input.order);
    const there = fork.state.orders.find(({ unit, task, target }) => unit === own?.unit && task === own.task && target === own.target);
    return there ? { ...input, order: there.n } : null;
  }
  return input;
}

function toTheEnd(from: Run): Run {
  let run = from;
  for (let minutes = 0; minutes < longest; minutes += 1) {
    const due = nextTimerAt(run);
    if (due === null) break;
    run = advance(run, Math.max(due, run.state.now + Math.round(60_000 * paceOf(run))));
  }
  return run;
}
