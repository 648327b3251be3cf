import { describe, expect, it } from 'vitest';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input } from '../../../scenarios/engine/run/inputs.ts';
import { draw, pickWeighted, shuffled } from '../../../scenarios/engine/run/random.ts';
import { advance, apply, startRun } from '../../../scenarios/engine/run/run.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const dice = (stream: string) => ({ chance: { stream, branches: [{ weight: 1, effects: [{ happen: `${stream}Low` }] }, { weight: 3, effects: [{ happen: `${stream}High` }] }] } });
const throwOf = (id: string, stream: string) => ({ id, title: id, group: 'field' as const, by: ['self'], where: 'stay', duration: 0, once: false, given: [dice(stream)] });
const bare: Partial<ScenarioInput> = {
  tasks: [throwOf('throwRain', 'rain'), throwOf('throwLuck', 'luck')], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' },
};
const compiled = aCompiled(aScenario(bare));

function thrown(seed: number, tasks: readonly string[]): string[] {
  let run: Run = startRun(compiled, { seed, mode: 'practice' });
  for (const [i, task] of tasks.entries()) {
    const applied = apply(run, i + 1, { type: 'orderGiven', unit: 'self', task, target: '', slots: {} } satisfies Input);
    if (!applied.ok) throw new Error(applied.code);
    run = applied.run;
  }
  return run.state.happenings.filter((each) => each.kind === 'custom').map((each) => each.a);
}

describe('rule 7: chance is state', () => {
  it('the same seed throws the same dice, another seed others', () => {
    const ten = Array.from({ length: 10 }, () => 'throwLuck');
    expect(thrown(1, ten)).toEqual(thrown(1, ten));
    expect(thrown(1, ten)).not.toEqual(thrown(2, ten));
    expect(new Set(thrown(1, ten)).size).toBe(2);
  });

  it('a throw on one stream never shifts the luck of another', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const alone = thrown(seed, ['throwLuck', 'throwLuck', 'throwLuck']);
      const mixed = thrown(seed, ['throwLuck', 'throwRain', 'throwLuck', 'throwRain', 'throwLuck']).filter((mark) => mark.startsWith('luck'));
      expect(mixed).toEqual(alone);
    }
  });

  it('weights are kept: one in four falls low', () => {
    const low = Array.from({ length: 1000 }, (_, seed) => thrown(seed, ['throwLuck'])[0]).filter((mark) => mark === 'luckLow').length;
    expect(low).toBeGreaterThan(200);
    expect(low).toBeLessThan(300);
  });

  it('a draw is an unsigned 32-bit integer, the same on every machine', () => {
    expect([draw(1, 'traffic', 1), draw(1, 'traffic', 2), draw(2, 'traffic', 1)]).toEqual([2_808_493_471, 950_644_838, 1_789_007_917]);
  });

  it.each([[0, [1, 1], 0], [1, [1, 1], 1], [5, [0, 3, 1], 1], [3, [0, 3, 1], 2], [7, [0, 0], 0], [7, [0, 5], 1]])('%d among the weights %j picks branch %d', (random, weights, branch) => {
    expect(pickWeighted(random, weights)).toBe(branch);
  });
});

describe('rule 7: the order of options', () => {
  it('is drawn when the decision opens and recorded with the run', () => {
    const opened = advance(aRun(aScenario(), 3), 30_000).state.decisions['firstWords'];
    expect([...(opened?.shown ?? [])].sort()).toEqual(['askCause', 'askPeople', 'sendUp']);
    expect(advance(aRun(aScenario(), 3), 30_000).state.decisions['firstWords']?.shown).toEqual(opened?.shown);
  });

  it('puts each option at each position about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const order = shuffled(['a', 'b', 'c'], seed, 'options.ask').join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(count).toBeGreaterThan(400);
  });
});
