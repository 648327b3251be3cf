import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../../scenarios/engine/errors.ts';
import { playDrill } from '../../../scenarios/engine/analysis/play.ts';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input } from '../../../scenarios/engine/run/inputs.ts';
import { advance, apply, nextTimerAt, paceOf, replay, startRun } from '../../../scenarios/engine/run/run.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const bare: Partial<ScenarioInput> = {
  tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' },
};
const done = { id: 'done', title: '结束', pace: 1, final: true };
const question = {
  id: 'ask', title: '问', prompt: '怎么办？', from: '甲', points: 10, indicators: { P1: 1 }, sources: ['design'],
  options: [{ id: 'yes', text: '好的', quality: 'best', feedback: '对。' }, { id: 'no', text: '不行', quality: 'poor', feedback: '不对。' }],
} satisfies NonNullable<ScenarioInput['decisions']>[number];
const timed = { ...question, limit: 'seconds(60)', onTimeout: { feedback: '晚了。' } };
const call: Input = { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } };

function does(run: Run, at: number, input: Input): Run {
  const applied = apply(run, at, input);
  if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
  return applied.run;
}

const times = (run: Run, kind: string) => run.state.happenings.filter((each) => each.kind === kind).map((each) => [each.at, each.a]);
const marks = (run: Run) => times(run, 'custom');

describe('rule 1: only advancing moves the clock', () => {
  it('the clock stands where it was put and never goes back', () => {
    const run = advance(aRun(), 45_000);
    expect(run.state.now).toBe(45_000);
    expect(advance(run, 45_000)).toBe(run);
    expect(advance(run, 10_000)).toBe(run);
    expect(apply(run, 44_999, { type: 'clockAdvanced' })).toEqual({ ok: false, code: 'pastTime', reason: null });
  });

  it('the clock of a finished run stands still, and nothing is due any more', () => {
    const run = does(aRun(), 5000, { type: 'runEnded' });
    expect(advance(run, 90_000)).toBe(run);
    expect(nextTimerAt(run)).toBeNull();
    expect(apply(run, 6000, call)).toMatchObject({ ok: false, code: 'runOver' });
    expect(apply(run, 6000, { type: 'clockAdvanced' }).ok).toBe(true);
  });

  it('marking how far the clock came is no event: the run is the same as if it had only been advanced there', () => {
    const scenario = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 600, to: [{ when: 'now() >= minutes(11)', phase: 'done' }] }, done] });
    const run = aRun(scenario);
    expect(does(run, 700_000, { type: 'clockAdvanced' }).state).toEqual(advance(run, 700_000).state);
  });
});

describe('rule 2: timers due at t fire before an input at t', () => {
  const asked = () => advance(aRun(aScenario({ ...bare, decisions: [{ ...timed, when: 'true' }] })), 1);

  it('an answer one millisecond before the deadline counts, at the deadline it is late', () => {
    expect(apply(asked(), 59_999, { type: 'optionChosen', decision: 'ask', option: 'yes' })).toMatchObject({ ok: true });
    expect(apply(asked(), 60_000, { type: 'optionChosen', decision: 'ask', option: 'yes' })).toMatchObject({ ok: false, code: 'notOpen' });
  });

  it('timers of one instant fire in the order in which they were scheduled', () => {
    const after = (delay: string, mark: string) => ({ delay, effects: [{ happen: mark }] });
    const scenario = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [after('seconds(2)', 'second'), after('seconds(1)', 'first'), after('seconds(2)', 'third')] }, done] });
    expect(marks(advance(aRun(scenario), 3000))).toEqual([[1000, 'first'], [2000, 'second'], [2000, 'third']]);
  });

  it('what an input sets to happen at once happens before the next input of the same instant', () => {
    const scenario = aScenario({ ...bare, tasks: [{ id: 'ring', title: '打电话', group: 'call', by: ['self'], where: 'stay', duration: 0, once: false, finish: [{ happen: 'rung' }] }] });
    const ring: Input = { type: 'orderGiven', unit: 'self', task: 'ring', target: '', slots: {} };
    const run = does(does(aRun(scenario), 100, ring), 100, ring);
    expect(marks(run)).toEqual([[100, 'rung']]);
  });
});

describe('rule 3: one event is one step', () => {
  it('guards of all regions read the state before the step, effects see what earlier ones wrote', () => {
    const swap = (id: string, other: string) => ({ id, label: id, initial: 'off', states: [{ id: 'off', to: [{ when: `phase == "fighting" && stateOf("${other}") == "off"`, state: 'on' }] }, { id: 'on' }] });
    const scenario = aScenario({
      ...bare, dynamics: [swap('left', 'right'), swap('right', 'left')],
      phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, phase: 'fighting', effects: [{ set: { fire: 'fire + 1' } }, { set: { fire: 'fire * 2' } }] }] }, { id: 'fighting', title: '处置', pace: 1 }, done],
    });
    const { regions, values } = advance(aRun(scenario), 1000).state;
    expect([regions['left'], regions['right'], values['fire']]).toEqual(['on', 'on', 5]);
    const quiet = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, enter: [{ set: { fire: 0 } }, { set: { fire: 'fire + 1' } }, { when: 'fire == 1', then: [{ happen: 'seen' }] }] }, done] });
    expect(marks(aRun(quiet))).toEqual([[0, 'seen']]);
  });

  it('leaving runs before the way, the way before entering, the story before the dynamics', () => {
    const mark = (happen: string) => [{ happen }];
    const states = [{ id: 'low', exit: mark('lowExit'), to: [{ when: 'told', state: 'high', effects: mark('rise') }] }, { id: 'high', enter: mark('highEnter') }];
    const scenario = aScenario({
      ...bare, dynamics: [{ id: 'water', label: '水', initial: 'low', states }],
      phases: [
        { id: 'alarm', title: '接警', pace: 1, exit: mark('alarmExit'), to: [{ when: 'told', phase: 'fighting', effects: mark('go') }], after: [{ delay: 1000, effects: [{ set: { told: true } }] }] },
        { id: 'fighting', title: '处置', pace: 1, enter: mark('fightingEnter') }, done,
      ],
    });
    expect(marks(advance(aRun(scenario), 1000)).map(([, name]) => name)).toEqual(['lowExit', 'alarmExit', 'go', 'rise', 'fightingEnter', 'highEnter']);
  });

  const loops: [string, Partial<ScenarioInput>][] = [
    ['phases that hand over to each other', { phases: [{ id: 'alarm', title: '接警', pace: 1, to: [{ when: 'now() >= 1000', phase: 'fighting' }] }, { id: 'fighting', title: '处置', pace: 1, to: [{ when: true, phase: 'alarm' }] }, done] }],
    ['timers without delay', { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 0, phase: 'fighting' }] }, { id: 'fighting', title: '处置', pace: 1, after: [{ delay: 0, phase: 'alarm' }] }, done] }],
    ['a phase that jumps to itself', { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, phase: 'fighting' }] }, { id: 'fighting', title: '处置', pace: 1, enter: [{ goto: 'fighting' }] }, done] }],
    ['messages that set off each other', {
      phases: [{ id: 'alarm', title: '接警', pace: 1, enter: [{ deliver: 'ping', in: 1000 }] }, done],
      injects: [{ id: 'ping', channel: 'group', from: '甲', text: '问', repeat: true, delivered: [{ deliver: 'pong' }] }, { id: 'pong', channel: 'group', from: '乙', text: '答', repeat: true, delivered: [{ deliver: 'ping' }] }],
    }],
    ['an order that gives itself', {
      phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, effects: [{ send: 'fireBrigade', task: 'spin' }] }] }, done],
      tasks: [{ id: 'spin', title: '转', group: 'field', by: ['fireBrigade'], duration: 1000, start: [{ send: 'fireBrigade', task: 'spin' }] }],
    }],
    ['a tick that is full without end', { dynamics: [{ id: 'flood', label: '水', initial: 'on', states: [{ id: 'on', ticks: [{ id: 'rise', every: 1000, progress: 900_000_000, threshold: 1, effects: [{ set: { fire: 'fire + 1' } }] }] }] }] }],
  ];
  it.each(loops)('%s are the author\'s mistake and no hang', (_, parts) => {
    expect(() => advance(aRun(aScenario({ ...bare, ...parts })), 2000)).toThrow(ScenarioError);
  });

  it('arithmetic that fails in the middle of a run is the author\'s mistake too, wherever it stands', () => {
    const fault = 'floorDiv(10, fire - 2) > 0';
    const at = (parts: object) => () => advance(aRun(aScenario({ ...bare, ...parts })), 2000);
    expect(at({ phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, phase: 'done', when: fault }] }, done] })).toThrow(ScenarioError);
    expect(at({ phases: [{ id: 'alarm', title: '接警', pace: 1, to: [{ when: `now() > 0 && ${fault}`, phase: 'done' }] }, done] })).toThrow(ScenarioError);
    expect(at({ phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, effects: [{ set: { fire: 'floorDiv(1, fire - 2)' } }] }] }, done] })).toThrow(ScenarioError);
  });
});

describe('rule 4: a delay is evaluated once, a tick each time', () => {
  it('a timer that is under way does not follow a change of its delay', () => {
    const scenario = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, effects: [{ set: { fire: 5 } }] }, { delay: 'seconds(fire)', effects: [{ happen: 'rang' }] }] }, done] });
    expect(marks(advance(aRun(scenario), 10_000))).toEqual([[2000, 'rang']]);
  });

  it('a state that is entered anew starts its timers anew, and leaving stops them', () => {
    const scenario = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 'minutes(1)', phase: 'alarm', effects: [{ happen: 'reminded' }] }, { delay: 'seconds(90)', effects: [{ happen: 'never' }] }] }, done] });
    expect(marks(advance(aRun(scenario), 200_000))).toEqual([[60_000, 'reminded'], [120_000, 'reminded'], [180_000, 'reminded']]);
  });

  it('a jump to the phase that is already there enters it again: a notice period restarts', () => {
    const scenario = aScenario({
      ...bare, phases: [{ id: 'alarm', title: '公示', pace: 1, after: [{ delay: 'days(7)', phase: 'done' }] }, done],
      tasks: [{ id: 'republish', title: '重新公示', group: 'publish', by: ['self'], where: 'stay', duration: 0, finish: [{ goto: 'alarm' }] }],
    });
    const day = 86_400_000;
    const run = does(aRun(scenario), 5 * day, { type: 'orderGiven', unit: 'self', task: 'republish', target: '', slots: {} });
    expect(advance(run, 12 * day - 1).state.ended).toBeNull();
    expect(advance(run, 12 * day).state.ended).toEqual({ at: 12 * day, ending: 'over' });
  });

  it('a guarded timer whose guard is false when it fires passes without a trace', () => {
    const scenario = aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, when: 'told', effects: [{ happen: 'rang' }] }] }, done] });
    expect(marks(advance(aRun(scenario), 5000))).toEqual([]);
  });

  it('growth at a changing rate fills an accumulator; what is left over stays in it', () => {
    const scenario = aScenario({
      ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 3500, effects: [{ set: { told: true } }] }] }, done],
      dynamics: [{ id: 'blaze', label: '火', initial: 'on', states: [{ id: 'on', ticks: [{ id: 'grow', every: 1000, progress: 'told ? 1 : 3', threshold: 4, effects: [{ happen: 'grown' }] }] }] }],
    });
    // 3, 6→2, 5→1, then at the lower rate 2, 3, 4→0
    const run = advance(aRun(scenario), 7000);
    expect(marks(run)).toEqual([[2000, 'grown'], [3000, 'grown'], [6000, 'grown']]);
    expect(run.state.progress).toEqual({ 'blaze.on.grow': 1 });
  });

  it('an accumulator never falls below nothing', () => {
    const scenario = aScenario({ ...bare, dynamics: [{ id: 'mist', label: '雾', initial: 'on', states: [{ id: 'on', ticks: [{ id: 'fall', every: 1000, progress: -5, threshold: 4 }] }] }] });
    expect(advance(aRun(scenario), 3000).state.progress).toEqual({ 'mist.on.fall': 0 });
  });
});

describe('rule 5: pace and waiting', () => {
  const paced = (decisionPace?: number) => aScenario({
    ...bare, decisions: [{ ...question, ...(decisionPace === undefined ? {} : { pace: decisionPace }), when: 'happened("asked")' }],
    phases: [{ id: 'alarm', title: '接警', pace: 600, enter: [{ deliver: 'news', in: 'seconds(30)' }], after: [{ delay: 'minutes(1)', effects: [{ happen: 'asked' }] }, { delay: 'minutes(9)', phase: 'fighting' }] }, { id: 'fighting', title: '处置', pace: 2, after: [{ delay: 'minutes(9)', phase: 'done' }] }, done],
    injects: [{ id: 'news', channel: 'news', from: '台', text: '消息' }],
  });

  it('each phase has its pace, and an open decision slows it but never hurries it', () => {
    const run = aRun(paced(1));
    expect([paceOf(run), paceOf(advance(run, 60_000)), paceOf(does(advance(run, 60_000), 61_000, { type: 'optionChosen', decision: 'ask', option: 'no' }))]).toEqual([600, 1, 600]);
    expect([paceOf(advance(aRun(paced(5000)), 60_000)), paceOf(advance(aRun(paced()), 60_000)), paceOf(advance(aRun(paced(1000)), 540_000))]).toEqual([600, 600, 2]);
  });

  it('waiting stops at the first thing the trainee can see, and not at the author\'s own marks', () => {
    const run = does(aRun(paced()), 0, { type: 'waitUntil', to: 3_600_000 });
    expect(run.state.now).toBe(30_000);
    const on = does(run, 30_000, { type: 'waitUntil', to: 3_600_000 });
    expect([on.state.now, on.state.happenings.at(-1)?.kind]).toEqual([60_000, 'decisionOpened']);
    expect(does(on, 60_000, { type: 'waitUntil', to: 100_000 }).state.now).toBe(100_000);
  });

  it('waiting goes no further than asked, and waiting for the past is no wait', () => {
    const run = does(aRun(paced()), 1000, { type: 'waitUntil', to: 20_000 });
    expect([run.state.now, does(run, 20_000, { type: 'waitUntil', to: 5000 }).state.now]).toEqual([20_000, 20_000]);
  });

  it('waiting is refused while a timed decision is open, and in exams', () => {
    const scenario = aScenario({ ...bare, decisions: [{ ...timed, when: 'true' }] });
    expect(apply(aRun(scenario), 0, { type: 'waitUntil', to: 9000 })).toMatchObject({ ok: false, code: 'timedDecisionOpen' });
    expect(apply(startRun(aCompiled(aScenario(bare)), { seed: 1, mode: 'exam' }), 0, { type: 'waitUntil', to: 9000 })).toMatchObject({ ok: false, code: 'notAllowedInMode' });
    expect(apply(startRun(aCompiled(aScenario(bare)), { seed: 1, mode: 'assessed' }), 0, { type: 'waitUntil', to: 9000 }).ok).toBe(true);
  });

  it('a wait for the end of time comes back', () => {
    const scenario = aScenario({ ...bare, dynamics: [{ id: 'clock', label: '钟', initial: 'on', states: [{ id: 'on', ticks: [{ id: 'beat', every: 100, progress: 1, threshold: 10 }] }] }] });
    expect(does(aRun(scenario), 0, { type: 'waitUntil', to: Number.MAX_SAFE_INTEGER }).state.now).toBe(2_000_000);
  });

  it('speed falls back to ×1 when a timed decision opens, and stays there while it is open', () => {
    const scenario = aScenario({ ...bare, decisions: [{ ...timed, when: 'now() >= 5000' }] });
    const fast = does(aRun(scenario), 0, { type: 'speedSet', speed: 4 });
    expect(advance(fast, 4000).state.speed).toBe(4);
    const asked = advance(fast, 5000);
    expect([asked.state.speed, apply(asked, 5000, { type: 'speedSet', speed: 2 })]).toEqual([1, { ok: false, code: 'timedDecisionOpen', reason: null }]);
    expect(does(asked, 65_000, { type: 'speedSet', speed: 2 }).state.speed).toBe(2);
  });
});

describe('conditions that read the clock are looked at between events', () => {
  const late = (pace: number, when: string) => advance(aRun(aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace, to: [{ when, phase: 'done' }] }, done] })), 3_600_000).state.ended?.at;

  it('each second in phases of pace up to 20, each ten minutes in faster ones', () => {
    expect([late(20, 'now() > 1500'), late(21, 'now() > 1500'), late(1, 'now() >= 3000')]).toEqual([2000, 600_000, 3000]);
  });

  it('a slow phase after a fast one is looked at each second from its beginning', () => {
    const scenario = aScenario({ ...bare, phases: [{ id: 'quiet', title: '平日', pace: 600, after: [{ delay: 'minutes(10) + seconds(1)', phase: 'alarm' }] }, { id: 'alarm', title: '接警', pace: 1, to: [{ when: 'since("phase:alarm") >= seconds(30)', phase: 'done' }] }, done], initialPhase: 'quiet' });
    expect(advance(aRun(scenario), 3_600_000).state.ended?.at).toBe(631_000);
  });

  it('a document without such conditions has no looks, so quiet time is free', () => {
    expect(nextTimerAt(aRun(aScenario(bare)))).toBeNull();
  });
});

describe('rule 25: replay is resume, jump and verification', () => {
  it('stops at any moment asked for, also in the middle of a wait', () => {
    const compiled = aCompiled(aScenario({ ...bare, phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 'minutes(5)', phase: 'done' }] }, done] }));
    const inputs = [{ at: 1000, input: { type: 'waitUntil', to: 200_000 } as const }];
    expect(replay(compiled, { seed: 1, mode: 'practice' }, inputs, 50_000).state.now).toBe(50_000);
    expect(replay(compiled, { seed: 1, mode: 'practice' }, inputs, 500).state.now).toBe(500);
    expect(replay(compiled, { seed: 1, mode: 'practice' }, inputs).state.now).toBe(200_000);
  });

  it('names the input that no longer applies', () => {
    expect(() => replay(aCompiled(), { seed: 1, mode: 'practice' }, [{ at: 0, input: { type: 'resumed' } }])).toThrow('inputs[0]: resumed at 0 ms was refused (alreadyDone)');
  });

  it('a drill that never ends is the author\'s mistake and not an endless play', () => {
    expect(() => playDrill(aCompiled(aScenario(bare)), { seed: 1, mode: 'practice' }, { inputs: [] })).toThrow(ScenarioError);
  });
});
