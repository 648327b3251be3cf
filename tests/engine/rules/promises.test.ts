import { describe, expect, it } from 'vitest';
import { lint } from '../../../scenarios/engine/analysis/lint.ts';
import { textsOf } from '../../../scenarios/engine/compile/texts.ts';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import { advance, apply, startRun } from '../../../scenarios/engine/run/run.ts';
import { timelineOf } from '../../../scenarios/engine/run/timeline.ts';
import { aCompiled } from '../../support/aRun.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const order = (id: string, given: object[]) => ({ id, title: id, group: 'report' as const, by: ['self'], where: 'stay', duration: 0, once: false, given }) as NonNullable<ScenarioInput['tasks']>[number];
const document: Partial<ScenarioInput> = {
  promises: [{ id: 'answer', text: '两小时内书面答复', kept: [{ happen: 'relieved' }], broken: [{ happen: 'angrier' }] }],
  tasks: [order('give', [{ promise: 'answer', owner: 'self', due: 'hours(2)' }]), order('hold', [{ keep: 'answer' }])],
  dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 'hours(9)', phase: 'done' }] }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' },
};
const compiled = aCompiled(aScenario(document));
const hour = 3_600_000;

function after(...orders: readonly (readonly [number, string])[]): Run {
  let run = startRun(compiled, { seed: 1, mode: 'practice' });
  for (const [at, task] of orders) {
    const applied = apply(run, at, { type: 'orderGiven', unit: 'self', task, target: '', slots: {} });
    if (!applied.ok) throw new Error(applied.code);
    run = applied.run;
  }
  return advance(run, 8 * hour);
}
const kinds = /^(promise|custom)/;
const story = (run: Run) => run.state.happenings.filter((each) => kinds.test(each.kind)).map((each) => `${each.at / hour} ${each.kind === 'custom' ? each.a : each.kind}`);

describe('rule 15: promises', () => {
  it('a promise that is kept in time is kept for good', () => {
    expect(story(after([0, 'give'], [hour, 'hold']))).toEqual(['0 promiseMade', '1 promiseKept', '1 relieved']);
  });

  it('a promise breaks by itself when it is due; what comes later does not undo it', () => {
    const run = after([0, 'give'], [3 * hour, 'hold']);
    expect(story(run)).toEqual(['0 promiseMade', '2 promiseBroken', '2 angrier']);
    expect(run.state.promises['answer']).toEqual({ owner: 'self', madeAt: 0, due: 2 * hour, state: 'broken', endedAt: 2 * hour });
    expect([run.state.counts['promise.broken'], run.state.counts['promise.broken:answer']].map((count) => count?.n)).toEqual([1, 1]);
  });

  it('one millisecond before it is due it can be kept, at its due time it is too late', () => {
    expect(after([0, 'give'], [2 * hour - 1, 'hold']).state.promises['answer']?.state).toBe('kept');
    expect(after([0, 'give'], [2 * hour, 'hold']).state.promises['answer']?.state).toBe('broken');
  });

  it('given again while it is open, the new term takes the place of the old one', () => {
    expect(story(after([0, 'give'], [hour, 'give']))).toEqual(['0 promiseMade', '1 promiseMade', '3 promiseBroken', '3 angrier']);
  });

  it('each new promise after a breach can be broken anew', () => {
    expect(after([0, 'give'], [3 * hour, 'give']).state.counts['promise.broken']?.n).toBe(2);
  });

  it('keeping what nobody promised does nothing', () => expect(story(after([0, 'hold']))).toEqual([]));

  it('a wait stops where a promise breaks: the trainee sees it', () => {
    const given = apply(startRun(compiled, { seed: 1, mode: 'practice' }), 0, { type: 'orderGiven', unit: 'self', task: 'give', target: '', slots: {} });
    const idle = given.ok ? apply(given.run, 1000, { type: 'waitUntil', to: 8 * hour }) : given;
    expect(idle.ok && idle.run.state.now).toBe(2 * hour);
  });

  it('the trainee reads what was promised and what became of it', () => {
    const lines = timelineOf(compiled, after([0, 'give']).state.happenings, 'zh').filter((line) => line.kind === 'world');
    expect(lines.map((line) => `${line.tone} ${line.text}`)).toEqual(['neutral 承诺：两小时内书面答复', 'warn 承诺到期未兑现：两小时内书面答复']);
    expect(textsOf(aScenario(document)).get('promise.answer.text')).toBe('两小时内书面答复');
  });

  it('lint knows what is promised, by whom, and what can become of it', () => {
    const codes = (change: Partial<ScenarioInput>) => {
      const scenario = aScenario({ ...document, ...change });
      return lint(scenario, anEnglish(scenario), aLawTable()).map((remark) => remark.code).filter((code) => ['neverPromised', 'neverKept', 'unknownReference', 'happeningImpossible'].includes(code));
    };
    expect(codes({})).toEqual([]);
    expect(codes({ tasks: [order('give', [{ promise: 'anwser', owner: 'nobody', due: 1 }]), order('hold', [{ keep: 'other' }])] })).toEqual(['unknownReference', 'unknownReference', 'unknownReference', 'neverPromised']);
    expect(codes({ tasks: [order('give', [{ promise: 'answer', owner: 'sun', due: 1 }])] })).toEqual(['neverKept']);
    expect(codes({ endings: [{ id: 'kept', title: '结束', text: '结束。', tone: 'bad', when: "happened('promise.kept:anwser')" }, ...aScenario(document).endings] })).toEqual(['unknownReference']);
  });
});
