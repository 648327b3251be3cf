import { describe, expect, it } from 'vitest';
import { playBot } from '../../scenarios/engine/analysis/play.ts';
import type { Run } from '../../scenarios/engine/run/draft.ts';
import { advanceDraft, startDraft } from '../../scenarios/engine/run/inPlace.ts';
import type { TimedInput } from '../../scenarios/engine/run/inputs.ts';
import { advance, apply, nextTimerAt, startRun } from '../../scenarios/engine/run/run.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';
import { aCompiled } from '../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../support/aScenario.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

const options = { seed: 5, mode: 'practice' } as const;

/** Each timer and each input on a state of its own, so that nothing is remembered from one to the next. */
function walked(start: Run, inputs: readonly TimedInput[]): Run {
  let run = start;
  for (const { at, input } of inputs) {
    for (let due = nextTimerAt(run); due !== null && due < at && due > run.state.now; due = nextTimerAt(run)) run = advance(run, due);
    const applied = apply(run, at, input);
    if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
    run = applied.run;
  }
  return run;
}

describe('rule 10: what is remembered instead of computed again changes nothing', () => {
  it.each(shippedScenarios().map(({ id, loaded }) => [id, loaded.compiled] as const))('%s, played by bots in place and walked step by step', (_id, compiled) => {
    if (!compiled) throw new Error('a shipped drill did not load');
    for (const bot of ['expert', 'rule-bender'] as const) {
      const { run, inputs } = playBot(compiled, options, bot);
      const again = walked(startRun(compiled, options), inputs);
      expect(again.state).toEqual(run.state);
      expect(sheetOf(again)).toEqual(sheetOf(run));
    }
  }, 120_000);

  /** A clerk who writes something down every ten seconds; a rumour changes what he sees after a minute. */
  const noted = (set: Record<string, string | number>, from = 0): unknown => {
    const variables: ScenarioInput['variables'] = [{ id: 'seen', label: '见', type: 'int', min: 0, max: 9, initial: from }, { id: 'note', label: '记', type: 'int', min: 0, max: 900, initial: 0 }];
    const document = aScenario({
      variables: [...(variables ?? []), ...aScenario().variables as NonNullable<ScenarioInput['variables']>],
      dynamics: [{ id: 'blaze', label: '火情', initial: 'burning', states: [{ id: 'burning', after: [{ delay: 'seconds(65)', effects: [{ set: { seen: 7 } }] }], ticks: [{ id: 'clerk', every: 10_000, progress: 1, threshold: 1, effects: [{ set }] }] }, { id: 'out' }] }] as ScenarioInput['dynamics'],
    });
    const draft = startDraft(aCompiled(document), options);
    const at = (ms: number) => { advanceDraft(draft, ms); return draft.state.values['note']; };
    return [at(30_000), at(61_000), at(71_000)];
  };
  it('a note of what was seen is written again when something else is seen', () => {
    expect(noted({ note: 'seen * 10' }, 3)).toEqual([30, 30, 70]);
  });
  it('a note that grows by itself grows each time', () => {
    expect(noted({ note: 'note + 1' })).toEqual([3, 6, 7]);
  });
  it('a note of the time is written each time', () => {
    expect(noted({ note: 'floorDiv(now(), seconds(1))' })).toEqual([30, 60, 70]);
  });
});
