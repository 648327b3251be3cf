import { expect, test } from 'vitest';
import type { DraftTexts } from '../../../../electron/contract/studio.ts';
import type { Step } from '../../../../renderer/screens/studio/document/textDesk.ts';
import { chanceSteps, newBranchSteps, percentsOf, withoutBranchSteps } from '../../../../renderer/screens/studio/form/chance.ts';
import { typedValue, valuedOf, valueInWords } from '../../../../renderer/screens/studio/form/valued.ts';
import { editable, partAt } from '../../../../scenarios/engine/index.ts';

const path = ['chance', 'branches'];
const text: DraftTexts['scenario'] = `chance:
  stream: luck
  branches:
    - { weight: 60, effects: [ { happen: reignites } ] } # seen in real fires
    - { weight: 40, effects: [] }
`;
const branchesOf = (value: unknown): readonly unknown[] => partAt(value, path) as unknown[];
const weightsAfter = (...steps: readonly Step[]): unknown => branchesOf(steps.reduce((at, { change }) => at.with(change), editable(text)).value).map((branch) => partAt(branch, ['weight']));
const branches = branchesOf(editable(text).value), percents = percentsOf(branches) ?? [];

test('cases that make a hundred are told in per cent, all others as they are written', () => {
  expect(percents).toEqual([60, 40]);
  expect(percentsOf([{ weight: '5' }, { weight: 95 }])).toEqual([5, 95]);
  for (const weights of [[1, 1], ['reflashHot', '100 - reflashHot'], [60], [150, -50], []]) expect(percentsOf(weights.map((weight) => ({ weight })))).toBeNull();
});

test('however the chances are changed, they make a hundred: the last case is all the rest', () => {
  expect(weightsAfter(...chanceSteps(path, percents, 0, 75))).toEqual([75, 25]);
  expect(weightsAfter(...chanceSteps(path, percents, 0, 250)), 'no more than there is').toEqual([100, 0]);
  expect(weightsAfter(...newBranchSteps(path, branches, percents))).toEqual([60, 10, 30]);
  expect(weightsAfter(...newBranchSteps(path, branches, percents), ...withoutBranchSteps(path, [60, 10, 30], 0))).toEqual([10, 90]);
  expect(chanceSteps(path, percents, 0, 75).reduce((at, { change }) => at.with(change), editable(text)).text, 'and nothing else in the text').toBe(text.replace('60', '75').replace('40', '25'));
});

test('a value is told and typed as its sort wants it', () => {
  const words = { yes: '是', no: '否' };
  const trust = valuedOf({ id: 'trust', label: '信任', type: 'int', min: 0, max: 100, unit: '分', initial: 50 });
  const stance = valuedOf({ id: 'stance', label: '态度', type: 'enum', values: [{ id: 'oppose', label: '反对' }], initial: 'oppose' });
  const home = valuedOf({ id: 'home', label: '在家', type: 'bool', initial: true });
  expect([trust.range, valueInWords(trust, 30, words), valueInWords(stance, 'oppose', words), valueInWords(home, false, words)]).toEqual(['0–100 分', '30', '反对', '否']);
  expect([typedValue('int', '七'), typedValue('int', '-7'), typedValue('any', 'oppose'), typedValue('any', '')]).toEqual([null, { value: -7 }, { value: 'oppose' }, null]);
});
