import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../scenarios/engine/errors.ts';
import { checkpoints } from '../../scenarios/engine/run/checkpoints.ts';
import type { Run } from '../../scenarios/engine/run/draft.ts';
import type { TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { advance, replay, startRun } from '../../scenarios/engine/run/run.ts';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';
import { anyScenario, luck } from '../support/anyScenario.ts';
import { aCompiled, anyInputs, played } from '../support/aRun.ts';

const options = { seed: 7, mode: 'practice', variant: null } as const;
const end = 1_000_000;
const runs = { numRuns: 50 };

/** Any drill and any inputs to it. */
const anyPlay = anyScenario().chain((scenario) => fc.tuple(fc.constant(scenario), anyInputs(scenario), anyInputs(scenario)));

/** An author's loop is an outcome like any other: nothing more is asked of it here than that it is told as one. */
function unlessBroken<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

const whole = (scenario: Scenario, inputs: readonly TimedInput[]) => unlessBroken(() => {
  const { run, log } = played(startRun(aCompiled(scenario), options), inputs);
  return { run: advance(run, end), log };
});

/** The property of every play that is not an author's loop; most are not. */
function forAnyPlay(property: (play: { scenario: Scenario; run: Run; log: TimedInput[]; inputs: TimedInput[]; others: TimedInput[] }) => void): void {
  let sound = 0;
  fc.assert(fc.property(anyPlay, ([scenario, inputs, others]) => {
    const play = whole(scenario, inputs);
    if (typeof play === 'string') return;
    sound += 1;
    property({ scenario, ...play, inputs, others });
  }), runs);
  expect(sound).toBeGreaterThan(runs.numRuns / 3);
}

describe('any drill with any inputs', () => {
  it('rule 25: its log replays to the same state and the same sheet, from checkpoints too', () => {
    forAnyPlay(({ scenario, run, log }) => {
      const compiled = aCompiled(scenario);
      const again = advance(replay(compiled, options, log), end);
      expect(again.state).toEqual(run.state);
      expect(sheetOf(again)).toEqual(sheetOf(run));
      expect(checkpoints(compiled, options, log, 5000).at(end).state).toEqual(run.state);
    });
  });

  it('rule 25: a restart at any point equals no restart', () => {
    forAnyPlay(({ scenario, run, log, inputs }) => {
      const compiled = aCompiled(scenario);
      for (const at of [1, Math.floor(log.length / 2), log.length - 1].filter((each) => each > 0)) {
        const restored = replay(compiled, options, log.slice(0, at));
        expect(advance(played(restored, log.slice(at)).run, end).state).toEqual(run.state);
      }
      expect(log.length).toBeLessThanOrEqual(inputs.length);
    });
  });

  it('rule 1: many steps of the clock come to where one does, and time never runs backwards', () => {
    forAnyPlay(({ scenario, others }) => {
      const start = startRun(aCompiled(scenario), options);
      const stops = others.map(({ at }) => at);
      let last = 0;
      const many = unlessBroken(() => stops.reduce((run, stop) => {
        const next = advance(run, stop);
        expect(next.state.now).toBeGreaterThanOrEqual(last);
        last = next.state.now;
        return next;
      }, start));
      if (typeof many === 'string') return;
      const [a, b] = [unlessBroken(() => advance(many, end).state), unlessBroken(() => advance(start, end).state)];
      expect(a).toEqual(b);
    });
    forAnyPlay(({ run }) => {
      const times = run.state.happenings.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    });
  });

  it('rule 9: no variable and no attribute leaves its bounds', () => {
    const isWithin = (value: unknown, { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined }) => typeof value !== 'number' || (value >= min && value <= max);
    forAnyPlay(({ scenario, run }) => {
      for (const variable of scenario.variables) expect(isWithin(run.state.values[variable.id], variable), variable.id).toBe(true);
      for (const person of Object.values(run.state.people)) for (const attribute of scenario.attributes) expect(isWithin(person[attribute.id], attribute), attribute.id).toBe(true);
    });
  });

  it('rule 7: another choice does not change the luck of a stream', () => {
    const fell = ({ state }: Run, stream: keyof typeof luck) => state.happenings.filter(({ kind, a }) => kind === 'custom' && (luck[stream] as readonly string[]).includes(a)).map(({ a }) => a);
    let compared = 0;
    forAnyPlay(({ scenario, run, others }) => {
      const other = whole(scenario, others);
      if (typeof other === 'string') return;
      for (const stream of ['left', 'right'] as const) {
        const [a, b] = [fell(run, stream), fell(other.run, stream)];
        const both = Math.min(a.length, b.length);
        compared += both;
        expect(a.slice(0, both)).toEqual(b.slice(0, both));
      }
    });
    expect(compared).toBeGreaterThan(60);
  });

  it('rule 16: the score is between 0 and the full points, over a denominator that never moves', () => {
    forAnyPlay(({ scenario, run }) => {
      const [sheet, first] = [sheetOf(run), sheetOf(startRun(aCompiled(scenario), options))];
      expect(sheet.max).toBe(first.max);
      expect([sheet.total >= 0, sheet.total <= sheet.max, sheet.items.every(({ points, max }) => points >= 0 && points <= max)]).toEqual([true, true, true]);
    });
  });
});
