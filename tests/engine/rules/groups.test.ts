import { describe, expect, it } from 'vitest';
import { lint } from '../../../scenarios/engine/analysis/lint.ts';
import { briefingOf } from '../../../scenarios/engine/briefing.ts';
import { compile } from '../../../scenarios/engine/compile/compile.ts';
import { startRun } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { pathText } from '../../../scenarios/engine/schema/finding.ts';
import { aLawTable, anEnglish, aScenario, type ScenarioInput } from '../../support/aScenario.ts';
import { shippedCommons } from '../../support/shippedScenarios.ts';

const commons = shippedCommons();
const grouped = (organisation: string | undefined, groups: Readonly<Record<string, string>>, more: Partial<ScenarioInput['units'][number]> = {}) =>
  aScenario({ ...(organisation === undefined ? {} : { organisation }), units: aScenario().units.map((unit) => ({ ...unit, ...(groups[unit.id] === undefined ? {} : { group: groups[unit.id] }), ...(unit.id === 'guards' ? more : {}) })) });
const findings = (...parts: Parameters<typeof grouped>) => {
  const scenario = grouped(...parts);
  return lint(scenario, anEnglish(scenario), aLawTable(), commons).map((remark) => `${remark.code} ${pathText(remark.path)}`);
};
const all = { self: 'command', guards: 'order', fireBrigade: 'rescue' };

describe('units stand in the groups of a template', () => {
  const scenario = grouped('onePlusFourPlusN', all, { can: '守道闸', cannot: '不能扣人扣车' });
  const { compiled } = compile(scenario, anEnglish(scenario), aLawTable(), commons);
  const told = { group: '秩序警戒', can: '守道闸', cannot: '不能扣人扣车' };

  it('in the view and in the briefing, with what they can and cannot do', () => {
    const view = viewOf(startRun(compiled, { seed: 1, mode: 'practice' }), { runId: 'r', seq: 0, trainee: '', lang: 'zh' });
    expect(view.units.find(({ name }) => name === '保安队')).toMatchObject(told);
    expect(briefingOf(compiled, 'zh').units.find(({ name }) => name === '保安队')).toMatchObject(told);
    expect(briefingOf(compiled, 'en').units.find(({ group }) => group === 'order')).toMatchObject({ cannot: 'English of unit.guards.cannot' });
    expect(view.organisation?.groups.map(({ label }) => label)).toEqual(['指挥中心', '抢险处置', '秩序警戒', '群众服务', '信息舆情', '联动节点']);
    expect(briefingOf(compiled, 'zh').organisation).toEqual(view.organisation);
  });

  it('a drill without a template has no groups', () => {
    const plain = compile(aScenario(), anEnglish(), aLawTable(), commons).compiled;
    expect([briefingOf(plain, 'zh').organisation, briefingOf(plain, 'zh').units.map(({ group }) => group)]).toEqual([null, [null, null]]);
  });

  it.each<[string, Parameters<typeof grouped>, string[]]>([
    ['all in order', ['onePlusFourPlusN', all], []],
    ['an unknown template', ['onePlusFivePlusN', all], ['unknownReference organisation']],
    ['an unknown group', ['onePlusFourPlusN', { ...all, guards: 'medical' }], ['unknownReference units[1].group']],
    ['a unit without a group', ['onePlusFourPlusN', { self: 'command', guards: 'order' }], ['unitWithoutGroup units[2]']],
    ['groups without a template', [undefined, { guards: 'order' }], ['groupWithoutOrganisation units[1].group']],
  ])('%s', (_, parts, expected) => expect(findings(...parts)).toEqual(expected));
});

describe('the templates that ship', () => {
  it('are 1+4+N with four kinds of units, 1+6+N, 1+3+N and the five parties', () => {
    const sizes = Object.fromEntries(commons.organisations.map(({ id, groups }) => [id, groups.length]));
    expect(sizes).toEqual({ onePlusFourPlusN: 6, onePlusFourPlusNFire: 6, onePlusFourPlusNLift: 6, onePlusFourPlusNProperty: 6, onePlusFourPlusNGathering: 6, onePlusSixPlusN: 8, onePlusThreePlusN: 5, fiveParties: 5 });
  });

  it('say in both languages which parts were set for training', () => {
    for (const { groups } of commons.organisations) for (const { id, note } of groups) expect([id, note.en.startsWith('Set for training')]).toEqual([id, note.zh.startsWith('〔设定〕')]);
  });
});
