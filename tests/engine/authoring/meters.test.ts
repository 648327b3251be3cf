import { describe, expect, test } from 'vitest';
import { optionLengths, pointsBalance, readingLoad } from '../../../scenarios/engine/index.ts';
import { shippedScenarios } from '../../support/shippedScenarios.ts';

describe.each(shippedScenarios().map(({ id, loaded }) => ({ id, scenario: loaded.document! })))('$id', ({ scenario }) => {
  test('its points add up to a hundred, from cards, orders and outcomes, and from the indicators', () => {
    const { total, cards, orders, outcomes, indicators } = pointsBalance(scenario);
    expect(total).toBe(100_000);
    expect(cards + orders + outcomes).toBe(total);
    expect(Math.round([...indicators.values()].reduce((sum, points) => sum + points, 0))).toBe(total);
  });
});

test('alternatives count once, where they stand first', () => {
  const item = (points: number, group?: string) => ({ points, group, indicators: { C1: 1, D1: 3 } });
  const { total, cards, orders, indicators } = pointsBalance({ decisions: [item(8)], rubric: { tasks: [item(4, 'a'), item(4, 'a')], outcomes: [] } } as never);
  expect([total, cards, orders]).toEqual([12_000, 8_000, 4_000]);
  expect(Object.fromEntries(indicators)).toEqual({ C1: 3_000, D1: 9_000 });
});

test('a best option that is the longest by far stands out, and reading is measured against the minutes', () => {
  const option = (id: string, quality: 'best' | 'poor', text: string) => ({ id, quality, text });
  const standing = optionLengths({ options: [option('a', 'best', '先止水，再一起查清原因'), option('b', 'poor', '先答应 赔钱')] } as never);
  expect(standing).toMatchObject({ longest: 11, shortest: 5, bestStandsOut: { length: 11, mean: 5 } });
  expect(readingLoad({ minutes: 1, decisions: [], injects: [{ text: '水'.repeat(140), reply: false }, { text: '水', reply: true }] } as never)).toEqual({ characters: 140, share: 50, isMuch: true });
});
