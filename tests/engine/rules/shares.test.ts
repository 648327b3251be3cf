import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintEffects } from '../../../scenarios/engine/analysis/lintEffects.ts';
import { sharesOf } from '../../../scenarios/engine/run/allocate.ts';
import { startRun } from '../../../scenarios/engine/run/run.ts';
import { aCompiled } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Effects = NonNullable<ScenarioInput['phases'][number]['enter']>;
const document = (enter: Effects): Partial<ScenarioInput> => ({
  attributes: [
    { id: 'share', label: '分摊', type: 'int', min: -1000, max: 1000, initial: 7, saturating: true },
    { id: 'weight', label: '权重', type: 'int', min: -1, max: 9, initial: 1 },
    { id: 'pays', label: '分摊户', type: 'bool', initial: true },
  ],
  people: [3, 3, 1].map((weight, i) => ({ id: `flat${i}`, name: `住户${i}`, role: '住户', at: 'building', attributes: { weight, pays: i < 3 } })).concat([{ id: 'shop', name: '商铺', role: '商户', at: 'gate', attributes: { weight: 9, pays: false } }]),
  tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm', phases: [{ id: 'alarm', title: '接警', pace: 1, enter }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }], rubric: { passMark: 60, passMarkSetBy: 'provisional' },
});
const shares = (enter: Effects) => Object.values(startRun(aCompiled(aScenario(document(enter))), { seed: 1, mode: 'practice' }).state.people).map((person) => person['share']);
const allocate = (total: string | number, weight = 'person.weight', where?: string) => ({ allocate: { total, into: 'share', weight, ...(where === undefined ? {} : { where }) } });

describe('rule 8: allocation by the largest remainder', () => {
  it('shares a total out to the last unit among those who are meant', () => {
    expect(shares([allocate(100, 'person.weight', 'person.pays')])).toEqual([43, 43, 14, 7]);
    expect(shares([allocate(10, '1')])).toEqual([3, 3, 2, 2]);
  });

  it('a negative total is shared out like its opposite', () => expect(shares([allocate(-10, '1')])).toEqual([-3, -3, -2, -2]));

  it('nobody gets anything when nobody has weight', () => expect(shares([allocate(100, '0', 'person.pays')])).toEqual([0, 0, 0, 7]));

  it('negative weights and numbers beyond the safe integers are the author\'s mistakes', () => {
    expect(() => shares([allocate(10, 'person.weight - 2')])).toThrow('negative');
    expect(() => shares([allocate(9_007_199_254_740_000, 'person.weight')])).toThrow('safe integers');
  });

  it('the shares add up to the total and nobody is a unit away from his exact part', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }), (total, weights) => {
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const found = sharesOf(total, weights);
      expect(found.reduce((sum, share) => sum + share, 0)).toBe(whole === 0 ? 0 : total);
      for (const [i, share] of found.entries()) expect(Math.abs(share * whole - total * (weights[i] ?? 0))).toBeLessThan(Math.max(1, whole));
    }));
  });

  it('lint asks for a whole number of each person', () => {
    const codes = (into: string) => lintEffects(aScenario(document([{ allocate: { total: 1, into, weight: 1 } }]))).map((remark) => remark.code);
    expect([codes('share'), codes('pays'), codes('shares')]).toEqual([[], ['shareNotNumber'], ['unknownReference']]);
  });
});
