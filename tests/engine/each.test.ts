import { describe, expect, it } from 'vitest';
import { advance, startRun } from '../../scenarios/engine/run/run.ts';
import { aScenario } from '../support/aScenario.ts';
import { aCompiled } from '../support/aRun.ts';

const doing = (effects: NonNullable<Parameters<typeof aScenario>[0]>['phases']) => advance(startRun(aCompiled(aScenario({ phases: effects ?? [], initialPhase: 'alarm', decisions: [], injects: [] , tasks: [], dynamics: [] , rubric: { passMark: 60, passMarkSetBy: 'provisional' } })), { seed: 1, mode: 'practice' }), 10);
const phase = (enter: NonNullable<NonNullable<Parameters<typeof aScenario>[0]>['phases']>[number]['enter']) => [{ id: 'alarm', title: '接警', pace: 1, ...(enter === undefined ? {} : { enter }) }, { id: 'done', title: '完', pace: 1, final: true }];

describe('effects for each person', () => {
  it('change everyone for whom the condition holds', () => {
    const run = doing(phase([{ each: 'people', where: 'person.trust < 40', do: [{ set: { 'person.trust': 'person.trust + 5', 'person.state': '"out"' } }] }]));
    expect([run.state.people['sun']?.['trust'], run.state.people['sun']?.['state'], run.state.people['li']?.['trust']]).toEqual([35, 'out', 50]);
  });

  it('stop at `most` people, in document order', () => {
    const run = doing(phase([{ each: 'people', most: 1, do: [{ set: { 'person.trust': 0 } }] }]));
    expect(Object.values(run.state.people).map((person) => person['trust'])).toEqual([0, 50]);
  });

  it('settle who is meant before the first of them changes', () => {
    const run = doing(phase([{ each: 'people', where: 'people.all(p, p.trust > 0)', do: [{ set: { 'person.trust': 0 } }] }]));
    expect(Object.values(run.state.people).map((person) => person['trust'])).toEqual([0, 0]);
  });
});
