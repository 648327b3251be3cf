import { expect, test } from 'vitest';
import { loadScenario } from '../../scenarios/engine/index.ts';
import { liftStuck } from '../support/packs.ts';
import { shippedCommons, shippedLaws } from '../support/shippedScenarios.ts';

const saidOf = (old: string | RegExp, now: string): string[] => {
  const scenario = liftStuck.scenario.replace(old, now);
  expect(scenario).not.toBe(liftStuck.scenario);
  return loadScenario({ path: 'scenario.yaml', enPath: 'en.yaml', scenario, en: liftStuck.en, laws: shippedLaws(), commons: shippedCommons() }).findings.map(({ messageZh }) => messageZh);
};

test.each<[string, string | RegExp, string, string]>([
  ['a list emptied', /\ninjects:[^]*\nendings:[^]*\nrubric:/, '\ninjects: []\nendings: []\nrubric:', '格式有误：这里至少要有1项'],
  ['a title taken away', 'title: 电梯困人\n', '', '格式有误：缺少这一项，请补上'],
  ['words for a number', 'minutes: 10', 'minutes: 十', '格式有误：这里要写数字'],
  ['a number too small', 'x: 160', 'x: -4', '格式有误：这里的数不能小于0'],
  ['a name of a field that there is not', 'minutes: 10', 'minutes: 10\nlength: 3', '格式有误：这里没有“length”这样的字段，请删掉或者改名'],
  ['a day that is none', /startsAt: .*\n/, 'startsAt: 明天\n', '格式有误：请写成日期和时间，例如2026-03-18T08:30'],
  ['a version that is none', /\nversion: .*\n/, '\nversion: 一\n', '格式有误：请写成版本号，例如1.0.0'],
])('%s is said to an author in Chinese', (_what, old, now, said) => {
  const found = saidOf(old, now);
  expect(found).toContain(said);
});
