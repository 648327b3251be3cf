import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionOf, conditionSource, draftNames, editable, inWords, type Condition, type ConditionRow } from '../../../scenarios/engine/index.ts';
import { expressionPlaces } from '../../../scenarios/engine/compile/walk.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

const draft = editable(`
variables: [ { id: fire, label: 火势 }, { id: side, label: 位置, values: [ { id: out, label: 外面 } ] }, { id: closed, label: 门已关 } ]
attributes: [ { id: trust, label: 信任 } ]
people: [ { id: sun, name: 孙阿姨 } ]
phases: [ { id: alarm, title: 报警 } ]
tasks: [ { id: call119, title: 拨打119, slots: [ { id: how, label: 怎么说, options: [ { id: plain, label: 说清地址 } ] } ] } ]
decisions: [ { id: first, title: 先做什么, options: [ { id: go, text: 先去现场 } ] } ]
injects: [ { id: long, text: 楼上的人说看见楼道里有烟冒出来，快来人 } ]
dynamics: [ { id: leak, label: 漏水, states: [ { id: dry, label: 已经不漏 }, { id: wet } ] } ]
`).value;
const names = draftNames(draft, new Map([['variable.fire.label', 'Fire']]), 'zh');

describe('an expression reads back in the words of its drill', () => {
  test.each([
    ["fire >= 3 && !happened('order.finished:call119')", '火势 ≥ 3 且 未发生“办完：拨打119”'],
    ["(fire > 1 || closed) && phase == 'alarm'", '（火势 > 1 或 门已关） 且 阶段 = “报警”'],
    ["side == 'out'", '位置 = “外面”'], ['!closed', '没有“门已关”'], ['sun.trust < 40', '孙阿姨的信任 < 40'],
    ["happened('option:first.go') ? minutes(3) : seconds(20)", '若已发生“先做什么：先去现场”则3分钟，否则20秒'],
    ["since('inject.delivered:long') > minutes(2)", '距“收到：楼上的人说看见楼道里有烟冒出来…”的时间 > 2分钟'],
    ["stateOf('leak') == 'dry'", '“漏水” = “已经不漏”'], ["stateOf('leak') == 'wet'", '“漏水” = “wet”'], ["happened('dynamic:leak.dry')", '已发生“漏水：已经不漏”'], ["slot.how == 'plain'", '“怎么说” = “说清地址”'],
  ])('%s', (source, said) => {
    expect(inWords(source, names, 'zh', { task: 'call119' })).toBe(said);
  });

  test('in English where there is English, and nothing for what is no expression', () => {
    expect(inWords('fire >= 3', draftNames(draft, new Map([['variable.fire.label', 'Fire']]), 'en'), 'en')).toBe('Fire ≥ 3');
    expect(inWords('fire >=', names, 'zh')).toBeNull();
  });

  test.each(shippedScenarios().map(({ id, loaded }) => ({ id, loaded })))('every expression of $id has words without a name of the machine for what has one for people', ({ loaded }) => {
    const own = draftNames(loaded.written, new Map(), 'zh');
    for (const { source, scope } of loaded.document ? expressionPlaces(loaded.document) : []) {
      const said = inWords(source, own, 'zh', scope.task === null ? {} : { task: scope.task });
      expect(said, source).not.toBeNull();
      // a text that happens to read like an id is the author's own
      const texts = new Set(source.match(/(?<=')[^']*(?=')/g));
      for (const id of [...own.ids('variable'), ...own.ids('decision')].filter((each) => !texts.has(each))) expect(said?.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [], source).not.toContain(id);
    }
  });
});

const row: fc.Arbitrary<ConditionRow> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), name: fc.constantFrom('fire', 'side', 'sun.trust'), comparison: fc.constantFrom('==' as const, '!=' as const, '<' as const, '>=' as const), value: fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom('out', "it's", 'a\\b')) }),
  fc.record({ kind: fc.constant('compare' as const), name: fc.constant('closed'), comparison: fc.constant('==' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('happened' as const), key: fc.constantFrom('order.finished:call119', 'ended'), not: fc.boolean() }),
  fc.record({ kind: fc.constant('waiting' as const), decision: fc.constant('first'), not: fc.boolean() }),
  fc.record({ kind: fc.constant('phase' as const), phase: fc.constant('alarm'), not: fc.boolean() }),
  fc.record({ kind: fc.constant('state' as const), dynamic: fc.constant('leak'), state: fc.constant('dry'), not: fc.boolean() }),
);

test('a condition picked line by line is read again line by line', () => {
  fc.assert(fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), fc.constantFrom('all' as const, 'any' as const), (rows, join) => {
    const condition: Condition = { join, rows };
    expect(conditionOf(conditionSource(condition), names)).toEqual(condition);
  }));
  expect(conditionSource({ join: 'all', rows: [] })).toBe('true');
  expect(conditionOf('true', names)).toEqual({ join: 'all', rows: [] });
});

test('a condition that lines cannot say is left as it is written', () => {
  for (const source of ['fire > 1 && (closed || fire > 3)', 'fire + 1 > 2', 'people.exists(p, p.trust < 4)', 'fire >']) expect(conditionOf(source, names), source).toBeNull();
});
