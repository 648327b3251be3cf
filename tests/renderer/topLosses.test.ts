import { describe, expect, it } from 'vitest';
import type { DecisionReview, ItemReview } from '../../scenarios/engine/index.ts';
import { topLosses } from '../../renderer/screens/debrief/topLosses.ts';

const decision = (title: string, points: number, max: number): DecisionReview => ({
  title, prompt: '', from: '', state: 'answered', openedAt: 0, answeredAt: 1, chosen: 'x', quality: 'poor', why: '', best: `${title}的好做法`, bestWhy: '', points, max, lateLoss: 0, sources: [], confidence: null, rationale: null,
});
const item = (title: string, points: number, max: number): ItemReview => ({ title, state: 'missing', at: null, due: null, points, max, why: `${title}没有做`, how: [], sources: [] });

describe('the biggest losses', () => {
  it('stand first, decisions and tasks together, three at most', () => {
    const losses = topLosses({ decisions: [decision('甲', 1, 4), decision('乙', 3.5, 3.5)], tasks: [item('丙', 0, 2), item('丁', 0.5, 1)], outcomes: [item('戊', 0, 4)] });
    expect(losses.map(({ title, lost, todo }) => [title, lost, todo])).toEqual([['戊', 4, '戊没有做'], ['甲', 3, '甲的好做法'], ['丙', 2, '丙没有做']]);
  });

  it('are none in a full score', () => {
    expect(topLosses({ decisions: [decision('甲', 4, 4)], tasks: [], outcomes: [] })).toEqual([]);
  });
});
