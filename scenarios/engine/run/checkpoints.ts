import type { Compiled } from '../compile/compile.ts';
import { withTable } from '../compile/table.ts';
import { ScenarioError } from '../errors.ts';
import type { Run, RunOptions } from './draft.ts';
import type { Input, TimedInput } from './inputs.ts';
import { advance, apply, paceOf, startRun } from './run.ts';

/** A log that was played once and can be looked at anywhere. */
export interface Checkpoints {
  /** The run at `ms`; equal to `replay(log, ms)`, but from the nearest run that was kept. */
  at(ms: number): Run;
  /** The run as input `position` of the log found it: the clock is there, the input is not yet applied. */
  before(position: number): Run;
  /** Runs in order of time, close enough together to draw curves from. */
  readonly samples: readonly Run[];
  readonly end: Run;
}

/** A run kept on the way, and which input of the log comes next. */
interface Kept { readonly run: Run; readonly next: number }

/**
 * Plays a log once and keeps runs (they are values) before each input and every `every` ms of play at the drill's own pace,
 * so that any moment is a few steps away however long the drill was (engine rule 25). Throws when an input no longer applies.
 */
export function checkpoints(compiled: Compiled, options: RunOptions, inputs: readonly TimedInput[], every: number): Checkpoints {
  const form = compiled.variants.get(options.variant ?? '') ?? compiled;
  const kept: Kept[] = [{ run: startRun(withTable(compiled), options), next: 0 }];
  const befores: number[] = [];
  let run = first(kept).run;
  const keepUntil = (to: number, next: number): void => {
    for (;;) {
      const stop = run.state.now + Math.max(1, Math.round(every * paceOf(run)));
      if (run.state.ended || stop >= to) return;
      run = advance(run, stop);
      kept.push({ run, next });
    }
  };
  for (const [position, timed] of inputs.entries()) {
    keepUntil(timed.at, position);
    run = advance(run, timed.at);
    befores.push(kept.push({ run, next: position }) - 1);
    const after = applied(run, timed.at, timed.input, position);
    // A wait takes its time: what was kept on the way still has it before it (a cut wait equals a shorter one).
    if (timed.input.type === 'waitUntil') keepUntil(after.state.now, position);
    run = after;
    kept.push({ run, next: position + 1 });
  }
  const shown = (each: Run): Run => ({ ...each, compiled: form });
  return {
    at: (ms) => shown(playedTo(lastUpTo(kept, ms), inputs, ms)),
    before: (position) => shown((kept[befores[position] ?? -1] ?? first(kept)).run),
    samples: kept.map((each) => shown(each.run)),
    end: shown(run),
  };
}

function playedTo({ run: from, next }: Kept, inputs: readonly TimedInput[], ms: number): Run {
  let run = from;
  for (let position = next; position < inputs.length; position += 1) {
    const timed = inputs[position];
    if (!timed || timed.at > ms) break;
    const input = timed.input.type === 'waitUntil' ? { ...timed.input, to: Math.min(timed.input.to, ms) } : timed.input;
    run = applied(run, Math.max(timed.at, run.state.now), input, position);
  }
  return advance(run, ms);
}

function applied(run: Run, at: number, input: Input, position: number): Run {
  const result = apply(run, at, input);
  if (!result.ok) throw new ScenarioError(`inputs[${position}]`, `${input.type} at ${at} ms was refused (${result.code})`);
  return result.run;
}

/** The last kept run whose clock is not past `ms`. */
function lastUpTo(kept: readonly Kept[], ms: number): Kept {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((kept[middle]?.run.state.now ?? 0) <= ms) low = middle; else high = middle - 1;
  }
  return kept[low] ?? first(kept);
}

function first(kept: readonly Kept[]): Kept {
  const [start] = kept;
  if (!start) throw new Error('a log is kept from its start on');
  return start;
}
