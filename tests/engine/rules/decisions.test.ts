import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../../scenarios/engine/errors.ts';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import type { Input } from '../../../scenarios/engine/run/inputs.ts';
import { advance, apply, startRun } from '../../../scenarios/engine/run/run.ts';
import { sheetOf } from '../../../scenarios/engine/score/score.ts';
import { aCompiled, aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Decision = NonNullable<ScenarioInput['decisions']>[number];
const anOption = (id: string, parts: Partial<Decision['options'][number]> = {}): Decision['options'][number] => ({ id, text: `做法${id}`, quality: 'best', feedback: '说明。', ...parts });
const aDecision = (parts: Partial<Decision> = {}): Decision => ({
  id: 'ask', title: '问', prompt: '怎么办？', from: '甲', points: 10, indicators: { P1: 1 }, sources: ['design'], when: 'true', options: [anOption('yes'), anOption('no', { quality: 'poor' })], ...parts,
});
const timed = (parts: Partial<Decision> = {}) => aDecision({ limit: 'seconds(60)', onTimeout: { feedback: '晚了。', share: 10, effects: [{ happen: 'tooLate' }] }, ...parts });

const world = (decisions: Decision[], parts: Partial<ScenarioInput> = {}) => aScenario({
  tasks: [{ id: 'shift', title: '变化', group: 'field', by: ['self'], where: 'stay', duration: 0, once: false, given: [{ set: { fire: 'fire + 1', told: true } }] }],
  dynamics: [], injects: [], decisions, initialPhase: 'alarm',
  phases: [{ id: 'alarm', title: '接警', pace: 1 }, { id: 'done', title: '结束', pace: 1, final: true }],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional' }, ...parts,
});
const answer = (option: string, decision = 'ask'): Input => ({ type: 'optionChosen', decision, option });
const shift: Input = { type: 'orderGiven', unit: 'self', task: 'shift', target: '', slots: {} };
function does(run: Run, at: number, input: Input): Run {
  const applied = apply(run, at, input);
  if (!applied.ok) throw new Error(`${input.type} was refused: ${applied.code}`);
  return applied.run;
}
const refusal = (run: Run, at: number, input: Input) => { const applied = apply(run, at, input); return applied.ok ? null : applied.code; };
const log = (run: Run) => run.state.happenings.filter((each) => each.kind.startsWith('decision') || each.kind === 'custom').map((each) => `${each.at} ${each.kind} ${each.a}${each.b === '' ? '' : `.${each.b}`}`);
const points = (run: Run) => sheetOf(run).items.map((item) => [item.state, item.points, item.lateLoss]);

describe('rule 13: a decision opens', () => {
  it('when its condition comes true, or when an effect opens it, at once or later', () => {
    const scenario = world([aDecision({ when: 'told' }), aDecision({ id: 'soon', when: undefined }), aDecision({ id: 'later', when: undefined })], { phases: [{ id: 'alarm', title: '接警', pace: 1, enter: [{ open: 'soon' }, { open: 'later', in: 'seconds(5)' }] }] });
    const run = advance(does(aRun(scenario), 1000, shift), 9000);
    expect(log(run)).toEqual(['0 decisionOpened soon', '1000 decisionOpened ask', '5000 decisionOpened later']);
  });

  it('once a run, whatever opens it again', () => {
    const scenario = world([aDecision({ when: 'told' })], { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 5000, effects: [{ open: 'ask' }] }] }] });
    const run = does(does(aRun(scenario), 0, shift), 10, answer('yes'));
    expect([log(advance(run, 9000)), advance(run, 9000).state.decisions['ask']?.state]).toEqual([['0 decisionOpened ask', '10 decisionAnswered ask.yes'], 'answered']);
  });

  it('with the options whose guard holds then; an option that comes true later is not added', () => {
    const scenario = world([aDecision({ options: [anOption('always'), anOption('small', { when: 'fire <= 2' }), anOption('great', { when: 'fire > 2' })] })]);
    const run = does(aRun(scenario), 0, shift);
    expect([...(run.state.decisions['ask']?.shown ?? [])].sort()).toEqual(['always', 'small']);
    expect(refusal(run, 0, answer('great'))).toBe('unknownThing');
  });

  it('and if all its options are closed, that is the author\'s mistake', () => {
    expect(() => aRun(world([aDecision({ options: [anOption('a', { when: 'told' }), anOption('b', { when: 'told' })] })]))).toThrow(ScenarioError);
  });
});

describe('rule 13: a decision is answered', () => {
  it('guards are looked at again: an option that has closed meanwhile is refused, another may be taken', () => {
    const run = does(aRun(world([aDecision({ options: [anOption('always'), anOption('small', { when: 'fire <= 2' })] })])), 0, shift);
    expect(refusal(run, 10, answer('small'))).toBe('optionClosed');
    expect(refusal(run, 10, answer('always'))).toBeNull();
  });

  it('its effects run and it is closed for good', () => {
    const run = does(aRun(world([timed({ options: [anOption('yes', { effects: [{ happen: 'agreed' }] }), anOption('no')] })])), 500, answer('yes'));
    expect(log(advance(run, 100_000))).toEqual(['0 decisionOpened ask', '500 decisionAnswered ask.yes', '500 custom agreed']);
    expect([refusal(run, 600, answer('no')), run.state.counts['option:ask.yes']?.n, run.state.counts['decision.answered:ask']?.n]).toEqual(['notOpen', 1, 1]);
  });

  it('not before it is open, and not with what it does not offer', () => {
    const run = aRun(world([aDecision({ when: 'told' })]));
    expect([refusal(run, 0, answer('yes')), refusal(run, 0, answer('yes', 'nothing')), refusal(does(run, 0, shift), 0, answer('perhaps'))]).toEqual(['notOpen', 'notOpen', 'unknownThing']);
  });

  it('several may be open, each with its own deadline', () => {
    const run = aRun(world([timed(), timed({ id: 'other', limit: 'seconds(20)' })]));
    expect([advance(run, 20_000).state.decisions['ask']?.state, advance(run, 20_000).state.decisions['other']?.state]).toEqual(['open', 'timedOut']);
  });
});

describe('rule 13: a decision times out or is withdrawn', () => {
  it('time out: its effects run and its share is given', () => {
    const run = advance(aRun(world([timed()])), 60_000);
    expect([log(run), points(run)]).toEqual([['0 decisionOpened ask', '60000 decisionTimedOut ask', '60000 custom tooLate'], [['timedOut', 1000, 0]]]);
  });

  it('the limit is evaluated when the decision opens', () => {
    const run = does(aRun(world([timed({ limit: 'seconds(fire * 10)' })])), 0, shift);
    expect(run.state.decisions['ask']?.deadline).toBe(20_000);
  });

  it('withdrawn without blame: no deadline, no effects, not counted as offered', () => {
    const run = advance(does(aRun(world([timed({ withdrawWhen: 'told' })])), 10, shift), 90_000);
    expect([log(run), points(run), sheetOf(run).coverage]).toEqual([['0 decisionOpened ask', '10 decisionWithdrawn ask'], [['notOffered', 0, 0]], { met: 0, of: 1, points: 0, maxPoints: 10_000 }]);
  });

  it('withdrawn by an effect, and only while it is open', () => {
    const scenario = world([aDecision()], { phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, effects: [{ withdraw: 'ask' }] }] }] });
    expect(advance(aRun(scenario), 2000).state.decisions['ask']?.state).toBe('withdrawn');
    expect(advance(does(aRun(scenario), 10, answer('no')), 2000).state.decisions['ask']).toMatchObject({ state: 'answered', option: 'no' });
  });
});

describe('what a decision earns', () => {
  it.each([['best', undefined, 10_000], ['acceptable', undefined, 6000], ['poor', undefined, 2000], ['fatal', undefined, 0], ['acceptable', 70, 7000], ['best', 100, 10_000], ['poor', 0, 0]] as const)('quality %s with share %s earns %d milli-points', (quality, share, expected) => {
    const option = anOption('yes', { quality, ...(share === undefined ? {} : { share }) });
    expect(points(does(aRun(world([aDecision({ options: [option, anOption('no')] })])), 0, answer('yes')))).toEqual([['answered', expected, 0]]);
  });

  it.each([[10_000, 10_000, 0], [10_001, 8000, 2000], [15_000, 8000, 2000], [15_001, 6000, 4000], [500_000, 5000, 5000]])('answered after %d ms, a best answer earns %d and loses %d by its lateness', (at, expected, loss) => {
    const scenario = world([aDecision({ late: { after: 10_000, every: 5000, lose: 20, floor: 50 } })]);
    expect(points(does(aRun(scenario), at, answer('yes')))).toEqual([['answered', expected, loss]]);
  });

  it('one that was never opened is not offered; one left open earns nothing', () => {
    expect(points(aRun(world([aDecision({ when: 'told' }), aDecision({ id: 'left' })])))).toEqual([['notOffered', 0, 0], ['open', 0, 0]]);
  });
});

describe('rule 11: what is said about a decision', () => {
  it('rationale and confidence need a decision that has opened, and change nothing', () => {
    const run = aRun(world([aDecision(), aDecision({ id: 'closed', when: 'told' })]));
    expect([refusal(run, 5, { type: 'rationaleWritten', decision: 'closed', text: '因为' }), refusal(run, 5, { type: 'confidenceStated', decision: 'closed', confidence: 50 })]).toEqual(['notOpen', 'notOpen']);
    const after = does(does(run, 5, { type: 'rationaleWritten', decision: 'ask', text: '因为' }), 5, { type: 'confidenceStated', decision: 'ask', confidence: 80 });
    expect(after.state).toEqual(advance(run, 5).state);
  });

  it('hints exist in practice only, for open decisions only', () => {
    const compiled = aCompiled(world([aDecision({ hint: '先人后物。' })]));
    const start = (mode: 'practice' | 'assessed' | 'exam') => startRun(compiled, { seed: 1, mode });
    const hint: Input = { type: 'hintTaken', decision: 'ask' };
    expect([refusal(start('practice'), 0, hint), refusal(start('assessed'), 0, hint), refusal(start('exam'), 0, hint)]).toEqual([null, 'notAllowedInMode', 'notAllowedInMode']);
    expect(refusal(does(start('practice'), 0, answer('yes')), 0, hint)).toBe('notOpen');
  });
});
