import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../../scenarios/engine/errors.ts';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input } from '../../../scenarios/engine/run/inputs.ts';
import { advance, apply, replay, startRun } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { compile } from '../../../scenarios/engine/compile/compile.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const world = (phases: ScenarioInput['phases'], parts: Partial<ScenarioInput> = {}) => aScenario({
  tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm', phases: [...phases, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'saved', title: '得救', text: '得救。', tone: 'good', when: 'told' }, { id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' }, ...parts,
});
const refusal = (run: Run, at: number, input: Input) => { const applied = apply(run, at, input); return applied.ok ? null : applied.code; };
function does(run: Run, at: number, input: Input): Run {
  const applied = apply(run, at, input);
  if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
  return applied.run;
}
const log = (run: Run) => run.state.happenings.map((each) => `${each.at} ${each.kind} ${each.a}`);

describe('the story goes from phase to phase', () => {
  it('by the first way whose guard holds, with the effects of leaving, of the way and of entering', () => {
    const mark = (happen: string) => [{ happen }];
    const run = advance(aRun(world([
      { id: 'alarm', title: '接警', pace: 1, exit: mark('left'), after: [{ delay: 100, effects: [{ set: { fire: 5 } }] }], to: [{ when: 'told', phase: 'done', effects: mark('wrongWay') }, { when: 'fire == 5', phase: 'fighting', effects: mark('way') }, { when: 'fire >= 4', phase: 'done' }] },
      { id: 'fighting', title: '处置', pace: 1, enter: mark('entered') },
    ])), 1000);
    expect(log(run)).toEqual(['0 phase alarm', '100 custom left', '100 custom way', '100 phase fighting', '100 custom entered']);
  });

  it('several phases in one instant, where the guards let them through', () => {
    const run = aRun(world([{ id: 'alarm', title: '接警', pace: 1, to: [{ when: true, phase: 'fighting' }] }, { id: 'fighting', title: '处置', pace: 1, to: [{ when: true, phase: 'done' }] }]));
    expect(log(run)).toEqual(['0 phase alarm', '0 phase fighting', '0 phase done', '0 ended over']);
  });

  it('a jump goes anywhere from anywhere, after the ordinary ways of the instant', () => {
    const run = advance(aRun(world([
      { id: 'alarm', title: '接警', pace: 1, after: [{ delay: 100, effects: [{ goto: 'lawsuit' }, { set: { told: true } }] }], to: [{ when: 'told', phase: 'fighting' }] },
      { id: 'fighting', title: '处置', pace: 1 }, { id: 'lawsuit', title: '诉讼', pace: 1 },
    ])), 1000);
    expect(log(run)).toEqual(['0 phase alarm', '100 phase fighting', '100 phase lawsuit']);
  });

  it('leaving a phase cancels its timers', () => {
    const run = advance(aRun(world([{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 100, phase: 'fighting' }, { delay: 200, phase: 'done' }] }, { id: 'fighting', title: '处置', pace: 1 }])), 1000);
    expect(run.state.ended).toBeNull();
  });
});

describe('the end', () => {
  it('comes with a final phase, and the first ending whose condition holds is the one', () => {
    const end = (told: boolean) => advance(aRun(world([{ id: 'alarm', title: '接警', pace: 1, enter: told ? [{ set: { told: true } }] : [], after: [{ delay: 100, phase: 'done' }] }])), 1000).state.ended;
    expect([end(true), end(false)]).toEqual([{ at: 100, ending: 'saved' }, { at: 100, ending: 'over' }]);
  });

  it('or when the trainee ends the run, in every mode and also while it is paused', () => {
    const compiled = aCompiled(world([{ id: 'alarm', title: '接警', pace: 1 }]));
    for (const mode of ['practice', 'assessed', 'exam'] as const) expect(does(startRun(compiled, { seed: 1, mode }), 70, { type: 'runEnded' }).state.ended).toEqual({ at: 70, ending: 'over' });
    expect(does(does(startRun(compiled, { seed: 1, mode: 'assessed' }), 5, { type: 'paused' }), 5, { type: 'runEnded' }).state.ended?.at).toBe(5);
  });
});

describe('rule 30: modes', () => {
  const scenario = aScenario();
  const start = (mode: 'practice' | 'assessed' | 'exam') => advance(startRun(aCompiled(scenario), { seed: 1, mode }), 1);
  const call: Input = { type: 'orderGiven', unit: 'self', task: 'call119', target: '', slots: { floor: 'known' } };

  it('practice: pause as often as one likes, and inputs are taken while paused', () => {
    const paused = does(start('practice'), 10, { type: 'paused' });
    expect([refusal(paused, 10, call), refusal(paused, 10, { type: 'paused' }), refusal(does(paused, 10, { type: 'resumed' }), 20, { type: 'paused' })]).toEqual([null, 'alreadyDone', null]);
  });

  it('assessed: one pause, and inputs are refused while it lasts', () => {
    const paused = does(start('assessed'), 10, { type: 'paused' });
    expect([refusal(paused, 10, call), refusal(paused, 10, { type: 'injectAcknowledged', delivery: 1 }), refusal(paused, 10, { type: 'waitUntil', to: 90 })]).toEqual(['paused', 'paused', 'paused']);
    const resumed = does(paused, 10, { type: 'resumed' });
    expect([refusal(resumed, 10, call), refusal(resumed, 20, { type: 'paused' })]).toEqual([null, 'alreadyDone']);
    expect([start('assessed'), paused, resumed].map((run) => viewOf(run, { runId: 'r', seq: 0, trainee: '甲', lang: 'zh' }).clock.canPause)).toEqual([true, false, false]);
  });

  it('exam: no pause, no speed, no waiting; assessed runs go at the author\'s pace', () => {
    expect([refusal(start('exam'), 10, { type: 'paused' }), refusal(start('exam'), 10, { type: 'speedSet', speed: 2 }), refusal(start('exam'), 10, { type: 'waitUntil', to: 90 })]).toEqual(['notAllowedInMode', 'notAllowedInMode', 'notAllowedInMode']);
    expect(refusal(start('assessed'), 10, { type: 'speedSet', speed: 2 })).toBe('notAllowedInMode');
    expect(refusal(start('practice'), 10, { type: 'resumed' })).toBe('alreadyDone');
  });
});

describe('variants: another form of the same drill', () => {
  const variant = {
    id: 'formB', title: '乙卷', modes: ['exam' as const], variables: { fire: 4 }, places: { gate: { name: '北门' } },
    people: { sun: { name: '周奶奶', at: 'gate', floor: 2, attributes: { trust: 70 } } }, injects: { smoke: { text: '地下室有烟！', from: '周奶奶', when: 'now() >= seconds(5)' } },
  };
  const scenario = aScenario({ variants: [variant] });
  const compiled = compile(scenario, new Map([...anEnglish(scenario), ['variant.formB.place.gate.name', 'North Gate']]), aLawTable()).compiled;
  const exam = { seed: 1, mode: 'exam', variant: 'formB' } as const;

  it('has its own values, people, names, texts and moments, and the same logic', () => {
    const { state } = startRun(compiled, exam);
    expect([state.values['fire'], state.people['sun'], state.deliveries]).toEqual([4, { id: 'sun', at: 'gate', floor: 2, trust: 70, state: 'home' }, []]);
    const shown = (lang: 'zh' | 'en') => viewOf(advance(startRun(compiled, exam), 5000), { runId: 'r', seq: 0, trainee: '甲', lang });
    expect([shown('zh').places.map((place) => place.name), shown('zh').messages.map((message) => message.from)]).toEqual([['三号楼', '北门', '社区办公室'].sort(), ['周奶奶']]);
    expect(shown('en').places.map((place) => place.name)).toContain('North Gate');
    expect(startRun(compiled, { seed: 1, mode: 'practice' }).state.values['fire']).toBe(2);
  });

  it('is replayed from the drill\'s own document and the name of the form', () => {
    const run = does(startRun(compiled, exam), 9000, { type: 'injectAcknowledged', delivery: 1 });
    expect(replay(compiled, run.options, [{ at: 9000, input: { type: 'injectAcknowledged', delivery: 1 } }]).state).toEqual(run.state);
  });

  it('that does not exist is a mistake', () => {
    expect(() => startRun(compiled, { ...exam, variant: 'formZ' })).toThrow(ScenarioError);
  });
});
