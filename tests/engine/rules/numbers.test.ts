import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../../scenarios/engine/errors.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { advance } from '../../../scenarios/engine/run/run.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const bare: Partial<ScenarioInput> = {
  tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' },
};
type Effects = NonNullable<NonNullable<ScenarioInput['phases']>[number]['enter']>;
const after = (effects: Effects, parts: Partial<ScenarioInput> = {}) => aRun(aScenario({ ...bare, ...parts, phases: [{ id: 'alarm', title: '接警', pace: 1, enter: effects }, { id: 'done', title: '结束', pace: 1, final: true }] }));
const marks = (run: ReturnType<typeof aRun>) => run.state.happenings.filter((each) => each.kind === 'custom').map((each) => each.a);

describe('rule 9: assigning clamps to the declared bounds', () => {
  it.each([['fire + 100', 5], ['fire - 100', 0], ['fire + 3', 5], ['fire + 2', 4], ['-1', 0], ['0', 0], ['5', 5]])('fire := %s gives %d', (source, expected) => {
    expect(after([{ set: { fire: source } }]).state.values['fire']).toBe(expected);
  });

  it('attributes of people clamp as well', () => {
    expect(after([{ set: { 'sun.trust': 'sun.trust + 500' } }]).state.people['sun']?.['trust']).toBe(100);
    expect(after([{ set: { 'sun.trust': 'sun.trust - 500' } }]).state.people['sun']?.['trust']).toBe(0);
  });

  it('a clamped value is what later effects of the step read', () => {
    expect(after([{ set: { fire: 'fire + 100' } }, { set: { fire: 'fire - 1' } }]).state.values['fire']).toBe(4);
  });

  it('what changed and by how much is kept for the gauges, the clamped amount and not the wished one', () => {
    expect(after([{ set: { fire: 'fire + 100' } }]).state.changes).toEqual({ fire: { at: 0, by: 3 } });
    expect(after([{ set: { fire: 2 } }]).state.changes).toEqual({});
  });

  it('several names of one set are written in the order in which they stand', () => {
    const { values } = after([{ set: { fire: 4, mood: 'fire == 4 ? "angry" : "calm"' } }]).state;
    expect([values['fire'], values['mood']]).toEqual([4, 'angry']);
  });

  it('a person outside the scope of the effect cannot be written to', () => {
    const scenario = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1, effects: [{ set: { 'person.state': '"out"' } }] }] }] });
    expect(() => advance(aRun(scenario), 10)).toThrow(ScenarioError);
  });
});

describe('rule 8: law is integer arithmetic', () => {
  it('three quarters exactly is enough for "at least" and not for "more than"', () => {
    expect(marks(after([
      { when: 'atLeast(75, 100, 3, 4)', then: [{ happen: 'agreed' }] }, { when: 'moreThan(75, 100, 3, 4)', then: [{ happen: 'exceeded' }] },
      { when: 'atLeast(749, 1000, 3, 4)', then: [{ happen: 'agreedByLess' }] }, { when: 'moreThan(751, 1000, 3, 4)', then: [{ happen: 'exceededByOne' }] },
    ]))).toEqual(['agreed', 'exceededByOne']);
  });

  it('people are counted and added up by conditions', () => {
    const { values } = after([{ set: { fire: 'people.filter(p, p.trust < 50).size()' } }, { when: 'sum(people.map(p, p.trust)) == 80', then: [{ set: { told: true } }] }]).state;
    expect([values['fire'], values['told']]).toEqual([1, true]);
  });
});

describe('effects for each person', () => {
  it('whom it concerns is settled before the first effect, in document order, at most as many as said', () => {
    const trusting = (most?: number) => after([{ each: 'people', where: 'person.trust <= 50', ...(most === undefined ? {} : { most }), do: [{ set: { 'person.trust': 'person.trust + 30', 'li.trust': 'li.trust + 30' } }] }]).state.people;
    // 孙30, 李50: both are meant, although Li's trust has risen to 80 before it is his turn
    expect([trusting()['sun']?.['trust'], trusting()['li']?.['trust']]).toEqual([60, 100]);
    expect([trusting(1)['sun']?.['trust'], trusting(1)['li']?.['trust']]).toEqual([60, 80]);
  });
});

describe('the clock in expressions', () => {
  it('what never happened was last seen at −1 and longer ago than anything', () => {
    expect(marks(after([
      { when: 'firstAt("rung") == -1 && lastAt("rung") == -1 && times("rung") == 0', then: [{ happen: 'notYet' }] }, { when: 'since("rung") > days(10000)', then: [{ happen: 'longAgo' }] },
      { happen: 'rung' }, { happen: 'rung' }, { when: 'times("rung") == 2 && since("rung") == 0 && firstAt("rung") == 0', then: [{ happen: 'counted' }] },
    ]))).toEqual(['notYet', 'longAgo', 'rung', 'rung', 'counted']);
  });

  it('a condition that reads the clock makes the document one that is looked at between events', () => {
    const phase = (when: string) => ({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, to: [{ when, phase: 'done' }] }, { id: 'done', title: '结束', pace: 1, final: true }] });
    expect([aCompiled(aScenario(phase('told'))).readsClock, aCompiled(aScenario(phase('now() > 5'))).readsClock, aCompiled(aScenario(phase('since("rung") > 5'))).readsClock]).toEqual([false, true, true]);
  });
});
