import { expect, test } from 'vitest';
import { gaugeEnds, gaugesOf } from '../../../scenarios/engine/run/gauges.ts';
import { amountNumber, amountText } from '../../../scenarios/engine/run/amountText.ts';
import { aRun } from '../../support/aRun.ts';
import { aScenario } from '../../support/aScenario.ts';

test('a share per thousand is read per hundred; every other number keeps its unit', () => {
  expect([667, 750, 0, 1000].map((value) => amountText(value, '‰', 'zh'))).toEqual(['66.7%', '75%', '0%', '100%']);
  expect([amountText(3, '户', 'zh'), amountText(3, 'flats', 'en'), amountText(-4, null, 'en'), amountNumber(83, '‰'), amountNumber(83, '户')]).toEqual(['3户', '3 flats', '-4', '8.3', '83']);
});

test('the ends of a scale speak like the readings between them: numbers with their unit, states by their words', () => {
  const scenario = aScenario();
  const run = aRun({ ...scenario, variables: scenario.variables.map((variable) => ({ ...variable, gauge: true })) }, 1);
  const gauges = gaugesOf(run, 'zh');
  for (const [index, { low, high }] of gaugeEnds(run, 'zh').entries()) {
    const { value, min, max, text } = gauges[index] ?? { value: 0, min: 1, max: 1, text: '' };
    if (value === min) expect(low).toBe(text);
    if (value === max) expect(high).toBe(text);
  }
  expect(gaugeEnds(run, 'zh')).toContainEqual({ low: '平静', high: '激动' });
});
