import fc from 'fast-check';
import { compile, type Compiled } from '../../scenarios/engine/compile/compile.ts';
import type { Run } from '../../scenarios/engine/run/draft.ts';
import type { Input, TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { apply, startRun } from '../../scenarios/engine/run/run.ts';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aLawTable, anEnglish, aScenario } from './aScenario.ts';

/** The scenario compiled; a remark would be a mistake of the test's own document. */
export function aCompiled(scenario: Scenario = aScenario()): Compiled {
  const { compiled, remarks } = compile(scenario, anEnglish(scenario), aLawTable());
  if (remarks.length > 0) throw new Error(remarks.map((remark) => remark.message).join('\n'));
  return compiled;
}

export function aRun(scenario: Scenario = aScenario(), seed = 1): Run {
  return startRun(aCompiled(scenario), { seed, mode: 'practice' });
}

/** Applies timed inputs, leaving out those that are refused; gives the run and what was logged. */
export function played(run: Run, inputs: readonly TimedInput[]): { run: Run; log: TimedInput[] } {
  const log: TimedInput[] = [];
  let now = run;
  for (const timed of inputs) {
    const applied = apply(now, Math.max(timed.at, now.state.now), timed.input);
    if (!applied.ok) continue;
    log.push({ at: Math.max(timed.at, now.state.now), input: timed.input });
    now = applied.run;
  }
  return { run: now, log };
}

/** Any input that could mean something in the scenario, sensible or not. */
function anyInput(scenario: Scenario): fc.Arbitrary<Input> {
  const orders = scenario.tasks.flatMap((task) => task.by.flatMap((unit) => [...(task.on?.people ?? []), ...(task.on?.places ?? []), ''].flatMap((target) =>
    (task.slots[0]?.options ?? [{ id: '' }]).map((option): Input => ({ type: 'orderGiven', unit, task: task.id, target, slots: task.slots[0] ? { [task.slots[0].id]: option.id } : {} })))));
  const options = scenario.decisions.flatMap((decision) => decision.options.map((option): Input => ({ type: 'optionChosen', decision: decision.id, option: option.id })));
  return fc.oneof(
    fc.constantFrom(...orders), fc.constantFrom(...options),
    fc.integer({ min: 1, max: 4 }).map((delivery): Input => ({ type: 'injectAcknowledged', delivery })),
    fc.integer({ min: 1, max: 4 }).map((order): Input => ({ type: 'orderCancelled', order })),
    fc.integer({ min: 0, max: 900_000 }).map((to): Input => ({ type: 'waitUntil', to })),
    fc.constantFrom<Input>({ type: 'paused' }, { type: 'resumed' }, { type: 'speedSet', speed: 2 }, { type: 'clockAdvanced' }),
  );
}

/** A list of inputs at rising times. */
export function anyInputs(scenario: Scenario, until = 900_000): fc.Arbitrary<TimedInput[]> {
  return fc.array(fc.record({ at: fc.integer({ min: 0, max: until }), input: anyInput(scenario) }), { maxLength: 25 }).map((list) => list.sort((a, b) => a.at - b.at));
}
