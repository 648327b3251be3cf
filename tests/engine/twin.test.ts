import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../scenarios/engine/compile/compile.ts';
import type { MachineEvent } from '../../scenarios/engine/compile/machine.ts';
import type { Regions, Selected, Selector } from '../../scenarios/engine/compile/select.ts';
import { withTable } from '../../scenarios/engine/compile/table.ts';
import { ScenarioError } from '../../scenarios/engine/errors.ts';
import type { Run } from '../../scenarios/engine/run/draft.ts';
import type { TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { advance, startRun } from '../../scenarios/engine/run/run.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';
import { anyMachine, anyScenario } from '../support/anyScenario.ts';
import { aScenario } from '../support/aScenario.ts';
import { aCompiled, anyInputs, played } from '../support/aRun.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

const ids = ({ regions, actions }: Selected) => ({ regions: { ...regions }, order: Object.keys(regions), actions: actions.map(({ type, params }) => ({ type, ...params })) });

/** Steps machine and table side by side on the same world and refuses to go on where they part. */
function sideBySide(compiled: Compiled): { readonly form: Compiled; readonly steps: () => number } {
  let steps = 0;
  const [machine, table] = [compiled.selector, withTable(compiled).selector];
  const same = (a: Selected, b: Selected): Selected => {
    steps += 1;
    expect(ids(b)).toEqual(ids(a));
    return a;
  };
  const selector: Selector = {
    initial: () => same(machine.initial(), table.initial()),
    next: (regions: Regions, event: MachineEvent) => same(machine.next(regions, event), table.next(regions, event)),
  };
  return { form: { ...compiled, selector }, steps: () => steps };
}

/** Where inputs lead to, and after them the clock alone; an author's loop is an outcome too. */
function outcome(compiled: Compiled, seed: number, inputs: readonly TimedInput[], end: number): Run['state'] | string {
  try {
    const run = advance(played(startRun(compiled, { seed, mode: 'practice' }), inputs).run, end);
    return { ...run.state, sheet: sheetOf(run) } as Run['state'];
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

function mustAgree(compiled: Compiled, seed: number, inputs: readonly TimedInput[], end: number): number {
  const { form, steps } = sideBySide(compiled);
  const watched = outcome(form, seed, inputs, end);
  expect(outcome(withTable(compiled), seed, inputs, end)).toEqual(watched);
  return steps();
}

describe('rule 24: the table is the machine', () => {
  it('on any inputs: the same configuration and the same ordered actions at each step, the same state and score at the end', () => {
    const scenario = aScenario();
    const compiled = aCompiled(scenario);
    fc.assert(fc.property(anyInputs(scenario), fc.integer({ min: 0, max: 1000 }), (inputs, seed) => {
      expect(mustAgree(compiled, seed, inputs, 1_200_000)).toBeGreaterThan(3);
    }), { numRuns: 60 });
  });

  it('on any machine of flat regions', () => {
    fc.assert(fc.property(anyMachine(), fc.integer({ min: 0, max: 50 }), (dynamics, seed) => {
      const rubric = { passMark: 60, passMarkSetBy: 'provisional' as const };
      const compiled = aCompiled(aScenario({ dynamics, rubric, phases: story, endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }] }));
      mustAgree(compiled, seed, [], 400_000);
    }), { numRuns: 120 });
  });

  it('on any drill and any inputs', () => {
    fc.assert(fc.property(anyScenario().chain((scenario) => fc.tuple(fc.constant(scenario), anyInputs(scenario))), fc.integer({ min: 0, max: 50 }), ([scenario, inputs], seed) => {
      mustAgree(aCompiled(scenario), seed, inputs, 1_000_000);
    }), { numRuns: 40 });
  });

  it('on shipped drills', () => {
    for (const { loaded } of shippedScenarios()) {
      const { compiled, document } = loaded;
      if (!compiled || !document) throw new Error('a shipped drill does not load');
      fc.assert(fc.property(anyInputs(document, 6_000_000), fc.integer({ min: 0, max: 1000 }), (inputs, seed) => {
        mustAgree(compiled, seed, inputs.map(({ at, input }) => ({ at: at + 56_000_000, input })), 64_000_000);
      }), { numRuns: 6 });
    }
  });
});

const story = [
  { id: 'alarm', title: '接警', pace: 1, enter: [{ happen: 'began' }], exit: [{ happen: 'left' }], to: [{ when: 'fire == 5', phase: 'fighting', effects: [{ set: { fire: 0 } }] }], after: [{ delay: 'seconds(70)', phase: 'alarm' }] },
  { id: 'fighting', title: '处置', pace: 2, to: [{ when: 'told && fire == 3', phase: 'alarm' }], after: [{ delay: 'minutes(3)', phase: 'done' }] },
  { id: 'done', title: '结束', pace: 1, final: true },
];
