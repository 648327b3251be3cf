import { describe, expect, it } from 'vitest';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input } from '../../../scenarios/engine/run/inputs.ts';
import { logicText } from '../../../scenarios/engine/logicText.ts';
import { advance, apply, replay, startRun } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { sheetOf } from '../../../scenarios/engine/score/score.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Inject = NonNullable<ScenarioInput['injects']>[number];
const phoneCall: Inject = {
  id: 'phoneCall', channel: 'phone', from: '孙大爷', title: '老伴还在楼上', text: '五楼有人！', when: 'true', ringFor: 'seconds(30)', missedText: '一个未接来电',
  delivered: [{ happen: 'rang' }], acknowledged: [{ happen: 'heard' }], missed: [{ happen: 'unheard' }],
};
const world = (injects: Inject[], parts: Partial<ScenarioInput> = {}) => aScenario({
  tasks: [], dynamics: [], decisions: [], injects, initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' }, ...parts,
});
const pickUp = (delivery = 1): Input => ({ type: 'injectAcknowledged', delivery });
function does(run: Run, at: number, input: Input): Run {
  const applied = apply(run, at, input);
  if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
  return applied.run;
}
const refusal = (run: Run, at: number, input: Input) => { const applied = apply(run, at, input); return applied.ok ? null : applied.code; };
const marks = (run: Run) => run.state.happenings.filter((each) => each.kind === 'custom').map((each) => `${each.at} ${each.a}`);
const view = (run: Run) => viewOf(run, { runId: 'r', seq: 0, trainee: '甲', lang: 'zh' });

describe('rule 13: a call rings, is answered or missed', () => {
  it('its words are not in the view while it rings, neither in the message nor in the timeline', () => {
    const shown = view(aRun(world([phoneCall])));
    expect(shown.messages[0]).toMatchObject({ from: '孙大爷', title: null, text: null, state: 'ringing', ringUntil: 30_000 });
    expect(JSON.stringify(shown)).not.toContain('老伴还在楼上');
    expect(JSON.stringify(shown)).not.toContain('五楼有人');
  });

  it('picking up shows them, stops the ringing and runs the effects of hearing', () => {
    const run = does(aRun(world([phoneCall])), 5000, pickUp());
    expect(view(run).messages[0]).toMatchObject({ title: '老伴还在楼上', text: '五楼有人！', state: 'read', ringUntil: null });
    expect([marks(advance(run, 60_000)), run.state.counts['inject.acknowledged:phoneCall']?.n]).toEqual([['0 rang', '5000 heard'], 1]);
  });

  it('one who does not pick up in time has missed it: other effects run, the words stay unknown', () => {
    const run = advance(aRun(world([phoneCall])), 30_000);
    expect(view(run).messages[0]).toMatchObject({ title: null, text: '一个未接来电', state: 'missed' });
    expect([marks(run), refusal(run, 30_000, pickUp()), run.state.counts['inject.missed:phoneCall']?.n]).toEqual([['0 rang', '30000 unheard'], 'notOpen', 1]);
    expect(JSON.stringify(view(run))).not.toContain('老伴还在楼上');
  });

  it('picking up in the millisecond of the last ring is too late', () => {
    expect([refusal(aRun(world([phoneCall])), 29_999, pickUp()), refusal(aRun(world([phoneCall])), 30_000, pickUp())]).toEqual([null, 'notOpen']);
  });

  it('a message that does not ring lies there with its words, unread until it is read, and is never missed', () => {
    const { ringFor: _, ...quiet } = phoneCall;
    const run = advance(aRun(world([{ ...quiet, channel: 'group' }])), 60_000);
    expect(view(run).messages[0]).toMatchObject({ text: '五楼有人！', state: 'unread' });
    expect(marks(does(run, 60_000, pickUp()))).toEqual(['0 rang', '60000 heard']);
  });

  it('nothing is acknowledged twice, and nothing that was not delivered', () => {
    const run = does(aRun(world([phoneCall])), 5, pickUp());
    expect([refusal(run, 6, pickUp()), refusal(run, 6, pickUp(2)), refusal(run, 6, pickUp(0))]).toEqual(['notOpen', 'notOpen', 'notOpen']);
  });
});

describe('an inject is delivered', () => {
  const news: Inject = { id: 'news', channel: 'news', from: '台', text: '消息' };
  const twice = { phases: [{ id: 'alarm', title: '接警', pace: 1, enter: [{ deliver: 'news' }, { deliver: 'news', in: 'minutes(1)' }] }] };

  it('once, unless it may repeat', () => {
    expect(advance(aRun(world([news], twice)), 90_000).state.deliveries.map((each) => each.at)).toEqual([0]);
    expect(advance(aRun(world([{ ...news, repeat: true }], twice)), 90_000).state.deliveries.map((each) => each.at)).toEqual([0, 60_000]);
  });

  it('by its own condition at the first stable point at which it holds', () => {
    const scenario = world([{ ...news, when: 'told' }], { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 700, effects: [{ set: { told: true } }] }, { delay: 800, effects: [{ set: { told: false } }] }, { delay: 900, effects: [{ set: { told: true } }] }] }] });
    expect(advance(aRun(scenario), 5000).state.deliveries.map((each) => each.at)).toEqual([700]);
  });

  it('its effects come after it is there, so what they set off finds it', () => {
    const scenario = world([{ ...news, when: 'true', delivered: [{ when: 'happened("inject.delivered:news")', then: [{ happen: 'known' }] }] }]);
    expect(marks(aRun(scenario))).toEqual(['0 known']);
  });
});

describe('rule 30: what the instructor injects', () => {
  const compiled = aCompiled(world([{ ...phoneCall, when: undefined }, { id: 'drill', channel: 'radio', from: '导调', text: '加一条', assessable: true }]));
  const inject = (mode: 'practice' | 'assessed' | 'exam', id: string) => refusal(startRun(compiled, { seed: 1, mode }), 0, { type: 'instructorInjected', inject: id });

  it('anything in practice and in assessed runs, nothing in exams', () => {
    expect([inject('practice', 'phoneCall'), inject('assessed', 'phoneCall'), inject('assessed', 'drill'), inject('exam', 'drill'), inject('practice', 'nothing')]).toEqual([null, null, null, 'notAllowedInMode', 'unknownThing']);
  });

  it('an assessed run that got what is not marked for assessment is assisted, on its sheet and when its log is replayed', () => {
    const after = (mode: 'practice' | 'assessed', id: string) => {
      const log = [{ at: 5, input: { type: 'instructorInjected', inject: id, by: 'a1' } as const }];
      const run = does(startRun(compiled, { seed: 1, mode }), 5, log[0]!.input);
      expect(replay(compiled, { seed: 1, mode, variant: null }, log).state).toEqual(run.state);
      return ['assisted' in sheetOf(run), sheetOf(run).assisted === true];
    };
    expect([after('assessed', 'phoneCall'), after('assessed', 'drill'), after('practice', 'phoneCall')]).toEqual([[true, true], [false, false], [false, false]]);
  });

  it('what has already been delivered is refused instead of being logged for nothing', () => {
    const run = does(startRun(compiled, { seed: 1, mode: 'practice' }), 0, { type: 'instructorInjected', inject: 'drill' });
    expect([run.state.deliveries.length, refusal(run, 5, { type: 'instructorInjected', inject: 'drill' })]).toEqual([1, 'alreadyDone']);
  });
});

describe('who says it in a group', () => {
  const inGroup = (speaker?: string): Inject => ({ id: 'rumour', channel: 'group', from: '业主群', ...(speaker && { speaker }), text: '听说要停水！', when: 'true' });

  it('is shown beside the group; without one it is a member', () => {
    expect(view(aRun(world([inGroup('知足常乐')]))).messages[0]).toMatchObject({ from: '业主群', speaker: '知足常乐' });
    expect(view(aRun(world([inGroup()]))).messages[0]).toMatchObject({ from: '业主群', speaker: null });
  });

  it('is text: naming them changes nothing that a run means', () => {
    expect(logicText(world([inGroup('知足常乐')]))).toBe(logicText(world([inGroup()])));
  });
});
