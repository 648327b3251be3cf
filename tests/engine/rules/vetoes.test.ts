import { describe, expect, it } from 'vitest';
import type { Run } from '../../../scenarios/engine/run/draft.ts';
import { advance, apply } from '../../../scenarios/engine/run/run.ts';
import { viewOf } from '../../../scenarios/engine/run/view.ts';
import { sheetOf } from '../../../scenarios/engine/score/score.ts';
import { aRun } from '../../support/aRun.ts';
import { aScenario, type ScenarioInput } from '../../support/aScenario.ts';

type Rubric = NonNullable<ScenarioInput['rubric']>;
const aVeto = (id: string, when: string) => ({ id, title: '否决', when, reason: '理由。', sources: ['design'] });
const aCap = (id: string, when: string, max: number) => ({ ...aVeto(id, when), max });
const earned = (points: number) => ({ id: 'all', title: '结果', points, when: 'true', indicators: { P1: 1 }, sources: ['design'], feedback: { good: '好。', bad: '坏。' } });

/** The mood is angry from 1 s to 2 s; the run ends at 10 s with full points, unless something stands against it. */
const world = (rubric: Partial<Rubric>): Run => aRun(aScenario({
  tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm',
  phases: [
    { id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, effects: [{ set: { mood: '"angry"' } }] }, { delay: 2000, effects: [{ set: { mood: '"calm"' } }] }, { delay: 10_000, phase: 'done' }] },
    { id: 'done', title: '结束', pace: 1, final: true },
  ],
  endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
  rubric: { passMark: 60, passMarkSetBy: 'provisional', outcomes: [earned(100)], ...rubric },
}));
const finished = (rubric: Partial<Rubric>) => { const { total, grade, passed, vetoes, caps } = sheetOf(advance(world(rubric), 60_000)); return { total, grade, passed, vetoes, caps }; };

describe('rule 18: vetoes', () => {
  it('fail the run whatever the total, and the total is kept for the debrief', () => {
    expect(finished({ vetoes: [aVeto('angered', 'mood == "angry"')] })).toEqual({ total: 100_000, grade: 'poor', passed: false, vetoes: [{ id: 'angered', at: 1000 }], caps: [] });
  });

  it('latch at the first stable point at which they hold, though the state passes', () => {
    const run = world({ vetoes: [aVeto('angered', 'mood == "angry"')] });
    expect([advance(run, 999).state.vetoes, advance(run, 1000).state.vetoes, advance(run, 5000).state.vetoes]).toEqual([{}, { angered: 1000 }, { angered: 1000 }]);
  });

  it('see stable points only: what is mended within the step was never so', () => {
    const scenario = aScenario({ ...parts(), phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 1000, effects: [{ set: { mood: '"angry"' } }, { set: { mood: '"calm"' } }] }] }, { id: 'done', title: '结束', pace: 1, final: true }] });
    expect(advance(aRun(scenario), 5000).state.vetoes).toEqual({});
  });

  it('are read at the end too: by the last phase and by the end itself', () => {
    expect(finished({ vetoes: [aVeto('last', 'phase == "done"'), aVeto('ended', 'happened("ended") && fire > 1'), aVeto('not', 'happened("ended") && fire > 2')] }).vetoes).toEqual([{ id: 'last', at: 10_000 }, { id: 'ended', at: 10_000 }]);
    const applied = apply(world({ vetoes: [aVeto('left', 'happened("ended") && phase == "alarm"')] }), 500, { type: 'runEnded' });
    expect(applied.ok && sheetOf(applied.run).vetoes).toEqual([{ id: 'left', at: 500 }]);
  });

  it('are happenings that items can name, and that nobody is shown before the end', () => {
    const run = advance(world({ vetoes: [aVeto('angered', 'mood == "angry"')] }), 5000);
    expect(run.state.counts['veto:angered']).toEqual({ n: 1, first: 1000, last: 1000 });
    const shown = viewOf(run, { runId: 'r', seq: 0, trainee: '甲', lang: 'zh' });
    expect(JSON.stringify(shown)).not.toContain('否决');
    expect(shown.timeline.map((entry) => entry.text)).toEqual(['接警']);
  });
});

describe('rule 16: deductions are caps', () => {
  it('a cap in points bounds the total, the lowest of several counts', () => {
    expect(finished({ caps: [aCap('high', 'mood == "angry"', 80), aCap('low', 'mood == "angry"', 59), aCap('other', 'told', 10)] })).toEqual({ total: 59_000, grade: 'poor', passed: false, vetoes: [], caps: [{ id: 'high', at: 1000 }, { id: 'low', at: 1000 }] });
  });

  it('a cap at the pass mark still passes, a cap above the points earned takes nothing', () => {
    expect(finished({ caps: [aCap('mark', 'mood == "angry"', 60)] })).toMatchObject({ total: 60_000, grade: 'fair', passed: true });
    expect(finished({ caps: [aCap('mark', 'mood == "angry"', 100)], outcomes: [earned(70)] })).toMatchObject({ total: 70_000, grade: 'excellent', passed: true });
  });
});

function parts(): Partial<ScenarioInput> {
  return {
    tasks: [], dynamics: [], decisions: [], injects: [], initialPhase: 'alarm', endings: [{ id: 'over', title: '结束', text: '结束。', tone: 'neutral', when: true }],
    rubric: { passMark: 60, passMarkSetBy: 'provisional', vetoes: [aVeto('angered', 'mood == "angry"')] },
  };
}
