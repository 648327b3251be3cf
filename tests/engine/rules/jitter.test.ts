import { describe, expect, it } from 'vitest';
import { lintEffects } from '../../../scenarios/engine/analysis/lintEffects.ts';
import { advance, startRun } from '../../../scenarios/engine/run/run.ts';
import { aCompiled } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Effects = NonNullable<ScenarioInput['phases'][number]['enter']>;
const document = (enter: Effects): Partial<ScenarioInput> => ({
  tasks: [], dynamics: [], decisions: [], initialPhase: 'alarm', phases: [{ id: 'alarm', title: '接警', pace: 1, enter }, { id: 'done', title: '结束', pace: 1, final: true }],
  injects: [{ id: 'thanks', channel: 'phone', from: '119', text: '已出动。', repeat: true }, { id: 'rain', channel: 'news', from: '气象台', text: '有雨。' }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }], rubric: { passMark: 60, passMarkSetBy: 'provisional' },
});
function arrivals(seed: number, enter: Effects): number[] {
  const run = advance(startRun(aCompiled(aScenario(document(enter))), { seed, mode: 'practice' }), 10_000_000_000);
  return run.state.deliveries.filter((delivery) => delivery.inject === 'thanks').map((delivery) => delivery.at);
}
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

describe('rule 7: declared jitter of a delay', () => {
  it('comes within its bounds, both of them, and evenly', () => {
    const compiled = aCompiled(aScenario(document([{ deliver: 'thanks', in: 10, jitter: 2 }])));
    const found = seeds.map((seed) => advance(startRun(compiled, { seed, mode: 'practice' }), 100).state.deliveries[0]?.at ?? -1);
    expect([...new Set(found)].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12]);
    for (const at of [8, 10, 12]) expect(found.filter((each) => each === at).length).toBeGreaterThan(30);
  });

  it('is drawn anew each time, on a stream of its own', () => {
    const [first = 0, second = 0] = arrivals(1, [{ deliver: 'thanks', in: 'minutes(9)', jitter: 'minutes(9)' }, { deliver: 'thanks', in: 'minutes(9)', jitter: 'minutes(9)' }]);
    expect(first).not.toBe(second);
    expect(arrivals(1, [{ deliver: 'rain', in: 'minutes(9)', jitter: 'minutes(9)' }, { deliver: 'thanks', in: 'minutes(9)', jitter: 'minutes(9)' }])).toEqual([arrivals(1, [{ deliver: 'thanks', in: 'minutes(9)', jitter: 'minutes(9)' }])[0]]);
  });

  it('never leads into the past, and reaches over months', () => {
    const all = (wait: string, jitter: string) => seeds.slice(0, 100).flatMap((seed) => arrivals(seed, [{ deliver: 'thanks', in: wait, jitter }]));
    expect(Math.min(...all('5', 'minutes(1)'))).toBe(0);
    expect(Math.max(...all('days(50)', 'days(50)'))).toBeGreaterThan(90 * 86_400_000);
  });

  it('without a delay there is nothing to vary', () => {
    expect(lintEffects(aScenario(document([{ deliver: 'thanks', jitter: 5 }]))).map((remark) => remark.code)).toEqual(['jitterWithoutDelay']);
  });
});

describe('rule 7: weights', () => {
  const dice = (weight: string | number): Effects => [{ set: { fire: 3 } }, { chance: { stream: 'luck', branches: [{ weight, effects: [{ happen: 'lucky' }] }, { weight: 1, effects: [] }] } }];
  const lucky = (weight: string | number) => { const compiled = aCompiled(aScenario(document(dice(weight)))); return seeds.filter((seed) => startRun(compiled, { seed, mode: 'practice' }).state.counts['lucky'] !== undefined).length; };

  it('may be expressions, evaluated when the chance is taken; below 0 they count as 0', () => {
    expect(lucky('fire - 3')).toBe(0);
    expect(lucky('0 - fire')).toBe(0);
    expect(lucky('fire')).toBe(lucky(3));
    expect(lucky('fire')).toBeGreaterThan(190);
  });
});
