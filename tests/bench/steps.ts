import { assign, createMachine, initialTransition, transition } from 'xstate';
import type { Compiled } from '../../scenarios/engine/compile/compile.ts';
import { machineConfig, type MachineEvent } from '../../scenarios/engine/compile/machine.ts';
import type { Regions, Selector } from '../../scenarios/engine/compile/select.ts';
import { withTable } from '../../scenarios/engine/compile/table.ts';
import { playDrill } from '../../scenarios/engine/analysis/play.ts';
import { factsOf, type Draft, type Run } from '../../scenarios/engine/run/draft.ts';
import { advanceDraft, applyToDraft, startDraft } from '../../scenarios/engine/run/inPlace.ts';
import type { TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { advance, apply, nextTimerAt, startRun } from '../../scenarios/engine/run/run.ts';
import { equivalentStory, type Beat } from './ink.ts';
import { sideBySide, type Line } from './measure.ts';

const options = { seed: 1, mode: 'assessed' } as const;

/** What one step of a recorded drill asked of the machine; `facts` is the world as it was then. */
interface Asked { readonly regions: Regions; readonly event: MachineEvent }

/** Live steps against bare XState on the same events of the same drill and against an ink story of as many steps, and the table against XState. */
export function stepLines(compiled: Compiled): Line[] {
  const { inputs } = playDrill(compiled, options, { bot: 'expert' });
  const { asked, beats } = recorded(compiled, inputs);
  const steps = beats.length;
  const bare = bareXState(compiled, asked, steps);
  const [machine, table] = [compiled.selector, withTable(compiled).selector];
  const times = sideBySide(7, {
    bare, live: () => void walk(startRun(compiled, options), inputs), inPlace: () => inPlace(startDraft(withTable(compiled), options), inputs),
    ink: equivalentStory(beats), machine: () => choose(machine, asked), table: () => choose(table, asked),
  });
  const micro = (ms: number, count: number) => (ms * 1000) / count;
  return [
    { what: 'bare XState: one event', value: micro(times.bare, steps), unit: 'µs' },
    { what: 'live step (a timer or an input, as a new value)', value: micro(times.live, steps), unit: 'µs', ratio: times.live / times.bare, against: 'bare XState, must stay under 1.5' },
    { what: 'inkjs: one step of a story of as many steps and choices', value: micro(times.ink, steps), unit: 'µs', ratio: times.live / times.ink, against: 'live step, as a multiple of it' },
    { what: 'step in place by the table', value: micro(times.inPlace, steps), unit: 'µs', ratio: times.live / times.inPlace, against: 'times faster than a live step' },
    { what: 'selection by XState', value: micro(times.machine, asked.length), unit: 'µs' },
    { what: 'selection by the table', value: micro(times.table, asked.length), unit: 'µs', ratio: times.machine / times.table, against: 'times faster than XState' },
  ];
}

/** Every timer and every input of a drill as a step of its own. */
function walk(start: Run, inputs: readonly TimedInput[], each: (run: Run, beat: Beat) => void = () => {}): void {
  let run = start;
  const stepTo = (to: number) => {
    for (let due = nextTimerAt(run); due !== null && due <= to; due = nextTimerAt(run)) {
      const applied = due > run.state.now ? { ok: true as const, run: advance(run, due) } : apply(run, due, { type: 'clockAdvanced' });
      if (!applied.ok) return;
      run = applied.run;
      each(run, 'timer');
    }
  };
  for (const { at, input } of inputs) {
    stepTo(at);
    const applied = apply(run, at, input);
    if (applied.ok) run = applied.run;
    each(run, 'input');
  }
}

function inPlace(draft: Draft, inputs: readonly TimedInput[]): void {
  for (const { at, input } of inputs) applyToDraft(draft, at, input);
  advanceDraft(draft, Number.MAX_SAFE_INTEGER);
}

/** What the engine asked the machine in a drill, with the world kept as it was. */
function recorded(compiled: Compiled, inputs: readonly TimedInput[]): { asked: Asked[]; beats: Beat[] } {
  const asked: Asked[] = [];
  const { selector } = compiled;
  let world: Run['state'] | null = null;
  const next: Selector['next'] = (regions, event) => {
    asked.push({ regions, event: { type: event.type, facts: world ? factsOf(world) : event.facts } });
    return selector.next(regions, event);
  };
  const form = { ...compiled, selector: { initial: selector.initial, next } };
  const start = startRun(form, options);
  world = start.state;
  const beats: Beat[] = [];
  walk(start, inputs, (after, beat) => { world = after.state; beats.push(beat); });
  return { asked, beats };
}

/** The same machine without an engine around it: each event is one pure `transition`, effects are one new context. */
function bareXState(compiled: Compiled, asked: readonly Asked[], steps: number): () => void {
  const guard = (source: string) => {
    const expression = compiled.expressions.get('')?.get(source);
    return ({ event }: { event: unknown }) => expression?.evaluate((event as MachineEvent).facts) === true;
  };
  const write = assign(({ context }) => ({ ...(context as Record<string, unknown>) }));
  const config = { ...machineConfig(compiled.scenario, guard), context: { ...startRun(compiled, options).state.values }, on: { quiet: { actions: write } } };
  const machine = createMachine(config as Parameters<typeof createMachine>[0]);
  const facts = factsOf(startRun(compiled, options).state);
  const quiet = Math.max(0, steps - asked.length);
  return () => {
    let [snapshot] = initialTransition(machine);
    for (const { event } of asked) [snapshot] = transition(machine, snapshot, event as Parameters<typeof transition>[2]);
    for (let i = 0; i < quiet; i += 1) [snapshot] = transition(machine, snapshot, { type: 'quiet', facts } as Parameters<typeof transition>[2]);
  };
}

function choose(selector: Selector, asked: readonly Asked[]): void {
  for (const { regions, event } of asked) selector.next(regions, event);
}
