import { describe, expect, test } from 'vitest';
import { replay, trialAt, valuesOf, withValues, type Compiled } from '../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

const options = { seed: 7, mode: 'practice' } as const;

describe.each(shippedScenarios().map(({ id, loaded }) => ({ id, compiled: loaded.compiled! })))('$id', ({ compiled }) => {
  test('a trial begins where a decision waits, at any of them, on a way that can be played again', () => {
    const found = compiled.scenario.decisions.map(({ id }) => ({ id, trial: trialAt(compiled, options, id) }));
    for (const { id, trial } of found) {
      if (!trial) continue;
      expect(trial.run.state.decisions[id]?.state).toBe('open');
      expect(replay(compiled, options, trial.inputs, trial.run.state.now).state).toEqual(trial.run.state);
    }
    expect(found.filter(({ trial }) => trial === null).map(({ id }) => id)).toEqual([]);
  });
});

const fire = (): Compiled => shippedScenarios().find(({ id }) => id === 'fire-ebike-stairwell')!.loaded.compiled!;

test('a value that an author sets is kept within its bounds, moves what depends on it, and leaves the first run as it was', () => {
  const { run } = trialAt(fire(), options, fire().scenario.decisions[0]!.id)!;
  const valueOf = (of: typeof run, name: string) => valuesOf(of).find(({ kind, owner }) => kind === 'variable' && owner === name)?.value;
  const variable = fire().scenario.variables.find(({ max }) => max !== undefined)!;
  const after = withValues(run, { [variable.id]: 1_000_000 });
  expect(valueOf(after, variable.id)).toBe(variable.max);
  expect(valueOf(run, variable.id)).not.toBe(variable.max);
  expect(() => withValues(run, { nowhere: 1 })).toThrow('no such variable');
});
