import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../scenarios/engine/analysis/lint.ts';
import { compile, type Compiled } from '../../../scenarios/engine/compile/compile.ts';
import { advance, apply, startRun } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { noCommons } from '../../../scenarios/engine/schema/commons.ts';
import { pathText } from '../../../scenarios/engine/schema/finding.ts';
import { debriefOf } from '../../../scenarios/engine/score/debrief.ts';
import { aPack } from '../../support/aPack.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../../support/aScenario.ts';

const facts = { runId: 'r', seq: 0, trainee: '', lang: 'zh' } as const;
const coefficient = (id: string, value: number, more = {}) => ({ id, label: `${id}名`, value, ...more });

/** A tick that adds one to `level` each `every` ms, and a phase that ends after `wait` seconds. */
function ticking(every: number | string, wait: string, coefficients: NonNullable<ScenarioInput['coefficients']>): Partial<ScenarioInput> {
  return {
    coefficients, variables: [{ id: 'level', label: '水位', type: 'int', min: 0, max: 9999, initial: 0, saturating: true, gauge: true, help: '水位' }],
    dynamics: [{ id: 'rise', label: '上涨', initial: 'on', states: [{ id: 'on', ticks: [{ id: 'up', every, progress: 1, threshold: 1, effects: [{ set: { level: 'level + 1' } }] }] }] }],
    phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: wait, phase: 'done' }] }, { id: 'done', title: '完', pace: 1, final: true }],
    tasks: [], decisions: [], injects: [], endings: [{ id: 'over', title: '完', text: '完。', tone: 'neutral', when: true }],
    rubric: { passMark: 60, passMarkSetBy: 'provisional' }, places: [{ id: 'gate', name: '门', kind: 'gate', x: 1, y: 1 }], roads: [], people: [], attributes: [], units: [{ id: 'self', name: '我', kind: 'self', at: 'gate' }],
  };
}

function made(parts: Partial<ScenarioInput>, pack: Readonly<Record<string, number>> | null = null): Compiled {
  const scenario = aScenario(parts);
  const { compiled, remarks } = compile(scenario, anEnglish(scenario), aLawTable(), { ...noCommons, localRules: pack && aPack(pack) });
  expect(remarks).toEqual([]);
  return compiled;
}

const endOf = (compiled: Compiled) => advance(startRun(compiled, { seed: 1, mode: 'practice' }), 10_000_000).state;
const remarksOf = (parts: Partial<ScenarioInput>, pack: Readonly<Record<string, number>> | null = null, english?: Map<string, string>) => {
  const scenario = aScenario(parts);
  return lint(scenario, english ?? anEnglish(scenario), aLawTable(), { ...noCommons, localRules: pack && aPack(pack) }).map((remark) => `${remark.code} ${pathText(remark.path)}`);
};

describe('coefficients', () => {
  it('do exactly what the numbers would do in their place', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 1, max: 60 }), (every, wait) => {
      const named = endOf(made(ticking('step', 'seconds(length)', [coefficient('step', every), coefficient('length', wait)])));
      expect(named).toEqual(endOf(made(ticking(every, `seconds(${wait})`, []))));
      expect(named.values['level']).toBe(Math.ceil((wait * 1000) / every) - 1);
    }), { numRuns: 40 });
  });

  it('are literals: no condition reads them', () => {
    const compiled = made(ticking(1000, 'seconds(length)', [coefficient('length', 5)]));
    const expression = compiled.expressions.get('')?.get('seconds(length)');
    expect([[...(expression?.reads ?? [])], expression?.constants]).toEqual([[], ['length']]);
  });

  it('stand for the pace of a phase and the length of a road', () => {
    const { phases = [], roads = [] } = aScenario();
    const compiled = made({ coefficients: [coefficient('fast', 7), coefficient('way', 45_000)], phases: phases.map((phase) => ({ ...phase, pace: 'fast' })), roads: roads.map((road) => ({ ...road, takes: 'way' })) });
    expect([compiled.scenario.phases.map(({ pace }) => pace), compiled.scenario.roads.map(({ takes }) => takes)]).toEqual([[7, 7, 7], [45_000, 45_000]]);
    const ordered = apply(startRun(compiled, { seed: 1, mode: 'practice' }), 0, { type: 'orderGiven', unit: 'guards', task: 'visit', target: 'sun', slots: {} });
    expect(ordered.ok && ordered.run.state.orders[0]?.leg?.arrives).toBe(45_000);
  });

  it('are listed after the run, in both languages, and are in no view', () => {
    const compiled = made(ticking(1000, 'seconds(length)', [coefficient('length', 4_711, { unit: '秒', note: '教学设定', sources: ['design'] })]));
    const run = startRun(compiled, { seed: 1, mode: 'practice' });
    expect(JSON.stringify(viewOf(run, facts))).not.toMatch(/length名|4711|教学设定/);
    const over = advance(run, 10_000_000);
    expect(debriefOf(over, 'zh').model).toEqual([{ label: 'length名', value: 4711, unit: '秒', note: '教学设定', sources: [{ title: '剧本设计', article: null, gist: null, version: null }] }]);
    expect(debriefOf(over, 'en').model[0]).toMatchObject({ label: 'English of coefficient.length.label', unit: 'English of coefficient.length.unit' });
  });

  it.each<[string, Partial<ScenarioInput>, string[]]>([
    ['that nothing uses', { coefficients: [coefficient('idle', 1)] }, ['coefficientUnused coefficients[0]']],
    ['that are called like a variable', { coefficients: [coefficient('fire', 1)] }, ['duplicateId coefficients[0].id']],
    ['that are called like the local rules', { coefficients: [coefficient('local', 1)] }, ['unusableName coefficients[0].id']],
    ['that are not there', { roads: [{ id: 'lane', from: 'office', to: 'gate', takes: 'slow' }, { id: 'drive', from: 'gate', to: 'building', takes: 20_000 }] }, ['unknownReference roads[0].takes']],
    ['too small for what they stand for', { coefficients: [coefficient('short', 5)], roads: [{ id: 'lane', from: 'office', to: 'gate', takes: 'short' }, { id: 'drive', from: 'gate', to: 'building', takes: 20_000 }] }, ['amountOutOfBounds roads[0].takes']],
  ])('%s are a finding', (_, parts, expected) => expect(remarksOf(parts)).toEqual(expected));
});

describe('local rules', () => {
  const phases: ScenarioInput['phases'] = [{ id: 'alarm', title: '公示{local.noticeDays}日', pace: 1, after: [{ delay: 'seconds(local.noticeDays)', phase: 'done' }] }, { id: 'done', title: '完', pace: 1, final: true }];
  const parts = { ...ticking(1000, 'seconds(1)', []), phases };

  it('another city changes the period and its text, not the drill', () => {
    for (const days of [7, 10, 20]) {
      const compiled = made(parts, { noticeDays: days });
      expect(endOf(compiled).ended?.at).toBe(days * 1000);
      expect(viewOf(startRun(compiled, { seed: 1, mode: 'practice' }), facts).phase).toBe(`公示${days}日`);
    }
  });

  it('those that were used are listed after the run, with their pack and basis', () => {
    const compiled = made(parts, { noticeDays: 7, other: 3 });
    const over = advance(startRun(compiled, { seed: 1, mode: 'practice' }), 1e7);
    expect(debriefOf(over, 'zh').localRules).toEqual({ pack: '某市规则', note: 'note', rules: [{ label: 'noticeDays名', value: 7, unit: '日', basis: '〔设定〕', invented: true }] });
    expect(debriefOf(advance(startRun(made(ticking(1000, 'seconds(1)', []), { noticeDays: 7 }), { seed: 1, mode: 'practice' }), 1e7), 'zh').localRules).toBeNull();
  });

  it('one that the pack lacks is named, in expressions and in the texts of both languages', () => {
    const english = new Map([...anEnglish(aScenario(parts)), ['phase.alarm.title', 'posted for {local.noticeday} days']]);
    expect(remarksOf(parts, { other: 1 }).filter((remark) => remark.startsWith('unknownLocal'))).toEqual(['unknownLocalRule phases[0].after[0].delay', 'unknownLocalRule text.phase.alarm.title']);
    expect(remarksOf(parts, { noticeDays: 1 }, english).filter((remark) => remark.includes('Local'))).toEqual(['unknownLocalRule text.phase.alarm.title']);
    expect(remarksOf(parts).filter((remark) => remark.startsWith('local'))).toEqual(['localRulesMissing phases[0].after[0].delay', 'localRulesMissing text.phase.alarm.title']);
  });

  it('the finding says which rules there are', () => {
    const [remark] = lint(aScenario(parts), anEnglish(aScenario(parts)), aLawTable(), { ...noCommons, localRules: aPack({ noticeDay: 1 }) }).filter(({ code }) => code === 'unknownLocalRule');
    expect([remark?.message, remark?.messageZh]).toEqual(['the local rule pack "Rules of somewhere" has no rule "noticeDays"; did you mean "noticeDay"?', '本地规则包“某市规则”没有规则“noticeDays”；是否想写“noticeDay”？']);
  });
});
