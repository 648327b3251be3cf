import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpoints } from '../../scenarios/engine/run/checkpoints.ts';
import type { Run } from '../../scenarios/engine/run/draft.ts';
import type { TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { otherFuture, type OtherFuture } from '../../scenarios/engine/run/otherFuture.ts';
import { pacesOf } from '../../scenarios/engine/run/paces.ts';
import { advance, paceOf, replay, startRun } from '../../scenarios/engine/run/run.ts';
import { playDrill } from '../../scenarios/engine/analysis/play.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';
import { aCompiled, anyInputs, played } from '../support/aRun.ts';
import { aScenario } from '../support/aScenario.ts';

const scenario = aScenario();
const compiled = aCompiled(scenario);
const options = { seed: 7, mode: 'practice' } as const;
const moment = fc.integer({ min: 0, max: 1_000_000 });

/** A finished run of any inputs, with the log that leads to its end. */
function finished(inputs: readonly TimedInput[]): { run: Run; log: TimedInput[] } {
  const { run, log } = played(startRun(compiled, options), inputs);
  const end = advance(run, 3_600_000);
  return { run: end, log: [...log, { at: end.state.now, input: { type: 'clockAdvanced' } }] };
}

describe('rule 25: a log that is looked at again', () => {
  it('shows at any moment what a replay up to there gives', () => {
    fc.assert(fc.property(anyInputs(scenario), fc.array(moment, { minLength: 1, maxLength: 8 }), fc.constantFrom(500, 20_000, 1e9), (inputs, moments, every) => {
      const { log } = finished(inputs);
      const past = checkpoints(compiled, options, log, every);
      const edges = log.flatMap(({ at }) => [at - 1, at, at + 1]).filter((at) => at >= 0);
      for (const at of [...moments, ...edges]) expect(past.at(at)).toEqual(replay(compiled, options, log, at));
    }), { numRuns: 60 });
  });

  it('knows its end, the state before each input, and how fast time passed', () => {
    fc.assert(fc.property(anyInputs(scenario), fc.array(moment, { minLength: 5, maxLength: 5 }), (inputs, moments) => {
      const { run, log } = finished(inputs);
      const past = checkpoints(compiled, options, log, 5000);
      expect(past.end.state).toEqual(run.state);
      log.forEach(({ at }, position) => expect(past.before(position).state).toEqual(advance(replay(compiled, options, log.slice(0, position)), at).state));
      const paces = pacesOf(past.end);
      for (const at of moments.filter((each) => each < run.state.now)) expect(paces.findLast((each) => each.at <= at)?.pace).toBe(paceOf(past.at(at)));
    }), { numRuns: 60 });
  });

  it('keeps samples in order of time, from start to end', () => {
    const { run, log } = finished([{ at: 0, input: { type: 'waitUntil', to: 600_000 } }]);
    const times = checkpoints(compiled, options, log, 5000).samples.map(({ state }) => state.now);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect([times[0], times.at(-1)]).toEqual([0, run.state.now]);
    expect(times.length).toBeGreaterThan(50);
  });

  it('refuses a log that does not fit the drill', () => {
    expect(() => checkpoints(compiled, options, [{ at: 5, input: { type: 'orderCancelled', order: 1 } }], 5000)).toThrow(/refused/);
  });
});

describe('rule 25: the other future of a decision', () => {
  const { inputs: log } = playDrill(compiled, options, { bot: 'expert' });
  const past = checkpoints(compiled, options, log, 5000);
  const answered = log.flatMap(({ input }) => (input.type === 'optionChosen' ? [input] : []));
  const fork = (decision: string, option: string): OtherFuture => {
    const other = otherFuture(past, log, decision, option);
    if (!other || 'refused' in other) throw new Error(`no future for ${decision} ${option}`);
    return other;
  };

  it('is a log of its own that replays to an end, with the other answer and the same luck', () => {
    for (const { decision, option } of answered) {
      for (const shown of past.end.state.decisions[decision]?.shown ?? []) {
        const other = fork(decision, shown);
        const run = replay(compiled, options, other.inputs);
        expect(run.state.ended).not.toBeNull();
        expect(run.state.decisions[decision]).toMatchObject({ state: 'answered', option: shown, closedAt: other.from });
        if (shown === option) expect([other.skipped, sheetOf(run)]).toEqual([0, sheetOf(past.end)]);
      }
    }
  });

  it('counts what no longer applies and leaves the past as it was', () => {
    const acts: TimedInput[] = [
      { at: 1000, input: { type: 'injectAcknowledged', delivery: 1 } },
      { at: 2000, input: { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } } },
      { at: 3000, input: { type: 'optionChosen', decision: 'firstWords', option: 'askPeople' } },
      { at: 40_000, input: { type: 'optionChosen', decision: 'whoGoes', option: 'guards' } },
      // the foreman is known only since the guards were told
      { at: 41_000, input: { type: 'orderGiven', unit: 'guards', task: 'visit', target: 'li', slots: {} } },
    ];
    const { run, inputs } = playDrill(compiled, options, { inputs: acts });
    const its = checkpoints(compiled, options, inputs, 5000);
    const before = JSON.stringify(its.end.state);
    expect(otherFuture(its, inputs, 'whoGoes', 'nobody')).toMatchObject({ skipped: 1, from: 40_000 });
    expect(otherFuture(its, inputs, 'firstWords', 'askCause')).toMatchObject({ skipped: 0, from: 3000 });
    expect(JSON.stringify(its.end.state)).toBe(before);
    expect(its.end.state).toEqual(run.state);
  });

  it('answers half-way what the trainee left unanswered', () => {
    const { inputs } = playDrill(compiled, options, { inputs: [{ at: 1000, input: { type: 'injectAcknowledged', delivery: 1 } }] });
    const its = checkpoints(compiled, options, inputs, 5000);
    expect(its.end.state.decisions['firstWords']).toMatchObject({ state: 'timedOut', openedAt: 1000, closedAt: 61_000 });
    expect(otherFuture(its, inputs, 'firstWords', 'askPeople')).toMatchObject({ from: 31_000 });
  });

  it('of any run replays, whichever option is taken instead', () => {
    fc.assert(fc.property(anyInputs(scenario), (inputs) => {
      const one = finished(inputs);
      const its = checkpoints(compiled, options, one.log, 20_000);
      for (const [decision, { shown }] of Object.entries(one.run.state.decisions)) {
        for (const option of shown) {
          const other = otherFuture(its, one.log, decision, option);
          if (!other || 'refused' in other) continue;
          const run = replay(compiled, options, other.inputs);
          expect(run.state.decisions[decision]?.option).toBe(option);
          expect(other.skipped).toBeLessThanOrEqual(one.log.length);
        }
      }
    }), { numRuns: 40 });
  });

  it('is none for what was never asked, and refused for what was not offered', () => {
    expect(otherFuture(past, log, 'nothing', 'at all')).toBeNull();
    expect(otherFuture(past, log, answered[0]?.decision ?? '', 'nothing')).toEqual({ refused: 'unknownThing' });
  });
});
