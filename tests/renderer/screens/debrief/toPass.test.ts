import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../../renderer/screens/debrief/checklist.ts';
import { toPass } from '../../../../renderer/screens/debrief/toPass.ts';
import type { Debrief, ItemReview } from '../../../../scenarios/engine/index.ts';

const item = (title: string, points: number, max: number, rest: Partial<ItemReview> = {}): ItemReview => ({ title, state: 'missing', at: null, due: null, points, max, why: '', how: [], sources: [], ...rest });
const drill = (total: number, tasks: ItemReview[], rest: Partial<Debrief> = {}): Parameters<typeof toPass>[0] => ({ passed: false, passMark: 60, total, max: 100, vetoes: [], caps: [], decisions: [], tasks, outcomes: [], ...rest });
const strike = { title: '隐瞒不报', reason: '', at: 0, sources: [] };

describe('what it would have taken to pass', () => {
  const tasks = [item('报警', 0, 5), item('疏散', 2, 10), item('登记', 0, 3)];

  it('is the fewest of the biggest losses that make up the missing points', () => {
    const needs = toPass(drill(50.5, tasks));
    expect([needs?.gap, needs?.losses.map(({ title, lost }) => [title, lost])]).toEqual([9.5, [['疏散', 8], ['报警', 5]]]);
  });

  it('names no sum where the total was capped or the losses do not suffice', () => {
    expect(toPass(drill(50.5, tasks, { caps: [strike] }))).toMatchObject({ gap: 9.5, losses: [], isCapped: true });
    expect(toPass(drill(10, tasks))).toMatchObject({ gap: 50, losses: [] });
  });

  it('is only to avoid the vetoes where the points sufficed, and nothing for a drill that passed', () => {
    expect(toPass(drill(80, tasks, { vetoes: [strike] }))).toMatchObject({ gap: 0, losses: [], vetoes: 1 });
    expect(toPass(drill(80, tasks, { passed: true }))).toBeNull();
  });
});

describe('the checklist', () => {
  it('puts what was not done well first, each part in the order in which it was due', () => {
    const list = checklistOf([item('晚', 1, 2, { state: 'late', due: 5000, at: 9000 }), item('先', 0, 2, { due: 1000 }), item('好', 2, 2, { state: 'done', due: 100, at: 50 }), item('没遇到', 0, 2, { state: 'notOffered' })]);
    expect([list.open, list.done, list.notMet].map((part) => part.map(({ title }) => title))).toEqual([['先', '晚'], ['好'], ['没遇到']]);
  });
});
