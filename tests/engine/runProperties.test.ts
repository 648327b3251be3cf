import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, replay, startRun } from '../../scenarios/engine/run/run.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';
import { runView } from '../../scenarios/engine/run/viewSchema.ts';
import { viewOf } from '../../scenarios/engine/run/view.ts';
import { placeKindNames, taskGroupNames } from '../../scenarios/engine/schema/names.ts';
import { aScenario } from '../support/aScenario.ts';
import { aCompiled, anyInputs, played } from '../support/aRun.ts';

const scenario = aScenario();
const compiled = aCompiled(scenario);
const options = { seed: 7, mode: 'practice' } as const;
const runs = { numRuns: 100 };

describe('rule 25, for every run of arbitrary inputs', () => {
  it('is the same when its log is replayed', () => {
    fc.assert(fc.property(anyInputs(scenario), fc.integer({ min: 0, max: 1000 }), (inputs, seed) => {
      const { run, log } = played(startRun(compiled, { ...options, seed }), inputs);
      const again = replay(compiled, { ...options, seed }, log);
      expect(again.state).toEqual(run.state);
      expect(sheetOf(again)).toEqual(sheetOf(run));
    }), runs);
  });

  it('is the same when it is stopped and taken up again at any moment', () => {
    fc.assert(fc.property(anyInputs(scenario), fc.integer({ min: 0, max: 25 }), (inputs, at) => {
      const whole = played(startRun(compiled, options), inputs);
      const first = played(startRun(compiled, options), inputs.slice(0, at));
      const restored = replay(compiled, options, first.log);
      expect(played(restored, inputs.slice(at)).run.state).toEqual(whole.run.state);
    }), runs);
  });

  it('comes to the same moment in one step of the clock or in many', () => {
    fc.assert(fc.property(anyInputs(scenario, 200_000), fc.array(fc.integer({ min: 0, max: 900_000 }), { maxLength: 20 }), fc.integer({ min: 200_000, max: 900_000 }), (inputs, stops, end) => {
      const { run } = played(startRun(compiled, options), inputs);
      const many = stops.filter((stop) => stop <= end).sort((a, b) => a - b).reduce(advance, run);
      expect(advance(many, end).state).toEqual(advance(run, end).state);
    }), runs);
  });

  it('never lets a variable or an attribute leave its bounds, nor time run backwards', () => {
    fc.assert(fc.property(anyInputs(scenario), (inputs) => {
      const { run } = played(startRun(compiled, options), inputs);
      for (const variable of scenario.variables) {
        const value = run.state.values[variable.id];
        if (typeof value === 'number') expect(value >= (variable.min ?? -Infinity) && value <= (variable.max ?? Infinity)).toBe(true);
      }
      for (const person of Object.values(run.state.people)) expect(Number(person['trust'])).toBeLessThanOrEqual(100);
      const times = run.state.happenings.map((happening) => happening.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }), runs);
  });

  it('scores between nothing and the full points, over a denominator that never moves', () => {
    const full = sheetOf(startRun(compiled, options)).max;
    fc.assert(fc.property(anyInputs(scenario), (inputs) => {
      const sheet = sheetOf(advance(played(startRun(compiled, options), inputs).run, 3_600_000));
      expect(sheet.max).toBe(full);
      expect(sheet.total).toBeGreaterThanOrEqual(0);
      expect(sheet.total).toBeLessThanOrEqual(full);
      for (const item of sheet.items) expect(item.points <= item.max && item.points >= 0).toBe(true);
    }), runs);
  });

  it('leaves the run it was given untouched', () => {
    fc.assert(fc.property(anyInputs(scenario), (inputs) => {
      const start = startRun(compiled, options);
      const before = JSON.stringify(start.state);
      played(start, inputs);
      expect(JSON.stringify(start.state)).toBe(before);
    }), { numRuns: 40 });
  });

  it('shows a view that the contract accepts and that holds no authored id', () => {
    // the closed lists (kinds, groups) are no secrets, and this document uses some of their words as ids
    const closed: readonly string[] = [...placeKindNames, ...taskGroupNames];
    const ids = [...scenario.decisions, ...scenario.tasks, ...scenario.people, ...scenario.places, ...scenario.injects].map((each) => each.id).filter((id) => !closed.includes(id));
    fc.assert(fc.property(anyInputs(scenario), (inputs) => {
      const { run } = played(startRun(compiled, { ...options, mode: 'assessed' }), inputs);
      const view = runView.parse(viewOf(run, { runId: 'r', seq: 0, trainee: '甲', lang: 'zh' }));
      const strings: string[] = [];
      JSON.stringify(view, (_key, value: unknown) => { if (typeof value === 'string') strings.push(value); return value; });
      expect(strings.filter((value) => ids.includes(value))).toEqual([]);
      expect(view.feedback).toEqual([]);
    }), { numRuns: 60 });
  });

  it('keeps the luck of other streams when a choice changes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
      const start = startRun(compiled, { ...options, seed });
      const call = { at: 1000, input: { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } } } as const;
      const visit = { at: 500, input: { type: 'orderGiven', unit: 'guards', task: 'visit', target: 'sun', slots: {} } } as const;
      const shown = (inputs: Parameters<typeof played>[1]) => advance(played(start, inputs).run, 330_000).state.decisions['whoGoes']?.shown.filter((id) => id !== 'neighbour');
      expect(shown([call])).toEqual(shown([visit, call]));
    }), { numRuns: 40 });
  });
});
