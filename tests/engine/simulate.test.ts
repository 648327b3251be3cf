import { describe, expect, it } from 'vitest';
import { simulate, summaryOf } from '../../scenarios/engine/analysis/simulate.ts';
import { simulatedRuns, usualMix, type Plan } from '../../scenarios/engine/analysis/simulatedRuns.ts';
import { correlation, differenceOf, distributionOf } from '../../scenarios/engine/analysis/statistics.ts';
import { aScenario, the, type ScenarioInput } from '../support/aScenario.ts';
import { aCompiled } from '../support/aRun.ts';

const compiled = aCompiled();
const plan: Plan = { runs: 120, seed: 5, bots: usualMix, forms: [null] };
const form = (of = compiled, changes: Partial<Plan> = {}) => {
  const [first] = simulate(of, { ...plan, ...changes }).forms;
  if (!first) throw new Error('no form was played');
  return first;
};
const point = { points: 10, indicators: { P1: 1 }, sources: ['design'] };

describe('rule 20: simulate', () => {
  it('gives the same for one seed, another for another, and the same however the runs are split', () => {
    const whole = simulate(compiled, plan);
    expect(simulate(compiled, plan)).toEqual(whole);
    expect(simulate(compiled, { ...plan, seed: 6 }).forms).not.toEqual(whole.forms);
    for (const size of [17, 50, 119]) {
      const split = Array.from({ length: Math.ceil(plan.runs / size) }, (_, n) => [...simulatedRuns(compiled, plan, n * size, Math.min(plan.runs, (n + 1) * size))]).reverse().flat();
      expect(JSON.stringify(summaryOf(compiled, plan, split))).toBe(JSON.stringify(whole));
    }
  });

  it('shares the runs among the bots in their proportions', () => {
    const bots = form(compiled, { bots: { expert: 1, passive: 2, random: 3 }, runs: 60 }).bots;
    expect(bots.map(({ bot, runs }) => [bot, runs])).toEqual([['expert', 10], ['passive', 20], ['random', 30]]);
  });

  it('tells experts from those who do nothing, with their scores, times, vetoes and endings', () => {
    const bots = form(compiled, { bots: { expert: 1, passive: 1 }, runs: 20 }).bots;
    expect(bots).toMatchObject([{ bot: 'expert', passRate: 1, vetoes: {} }, { bot: 'passive', passRate: 0, endings: { over: 1 } }]);
    for (const { score, duration, realTime } of bots) for (const five of [score, duration, realTime]) expect(five && five.min <= five.q1 && five.q1 <= five.median && five.median <= five.q3 && five.q3 <= five.max && five.mean >= five.min && five.mean <= five.max).toBe(true);
    expect(bots[0]?.realTime?.max).toBeLessThan(bots[1]?.realTime?.min ?? 0);
  });

  it('counts what was chosen, and names options that nobody took', () => {
    const experts = form(compiled, { bots: { expert: 1 }, runs: 10 });
    expect(experts.items[0]).toMatchObject({ id: 'firstWords', kind: 'decision', offered: 10, share: 1, discrimination: null, options: { askPeople: 10, askCause: 0, sendUp: 0 } });
    expect(experts.neverTaken).toContainEqual({ decision: 'firstWords', option: 'sendUp' });
    const mixed = form();
    const { offered = 0, options } = the(mixed.items, 'firstWords');
    expect(Object.values(options ?? {}).reduce((sum, times) => sum + times, 0)).toBe(offered);
    expect(options?.['timedOut']).toBeGreaterThan(0);
    expect(mixed.neverTaken).not.toContainEqual({ decision: 'firstWords', option: 'sendUp' });
  });

  it('says how well each item tells the good from the weak, and nothing when there are too few runs', () => {
    expect(the(form().items, 'firstWords').discrimination).toBeGreaterThan(0.2);
    expect(form(compiled, { runs: 20 }).items.every(({ discrimination }) => discrimination === null)).toBe(true);
  });

  it('names bots without knowledge that pass', () => {
    expect(form().exploits.map(({ bot }) => bot)).not.toContain('passive');
    const rubric: ScenarioInput['rubric'] = { passMark: 60, passMarkSetBy: 'provisional', outcomes: [{ ...point, id: 'gift', title: '白送', when: true, feedback: { good: '好。', bad: '坏。' } }] };
    const gift = aCompiled(aScenario({ rubric, decisions: [], phases: [{ id: 'alarm', title: '接警', pace: 1, after: [{ delay: 'minutes(1)', phase: 'done' }] }, { id: 'done', title: '结束', pace: 1, final: true }] }));
    expect(form(gift).exploits).toEqual([{ bot: 'passive', passRate: 1 }, { bot: 'random', passRate: 1 }, { bot: 'always-first', passRate: 1 }, { bot: 'longest-option', passRate: 1 }]);
  });

  it('compares forms that are played with the same seeds', () => {
    const scenario = aScenario({ variants: [{ id: 'same', title: '同', modes: ['exam'] }, { id: 'worse', title: '难', modes: ['exam'], variables: { mood: 'angry' } }] });
    const { forms } = simulate(aCompiled(scenario), { ...plan, forms: [null, 'same', 'worse'] });
    expect(forms.map(({ variant }) => variant)).toEqual([null, 'same', 'worse']);
    expect(forms[0]?.difference).toBeNull();
    expect(forms[1]).toMatchObject({ score: forms[0]?.score, difference: { mean: 0, low: 0, high: 0, verdict: 'equal' } });
    expect(forms[2]?.difference).toMatchObject({ verdict: 'harder' });
    expect(forms[2]?.difference?.high).toBeLessThan(0);
  });

  it('does not call forms equal, or one of them harder, on a handful of runs', () => {
    const scenario = aScenario({ variants: [{ id: 'worse', title: '难', modes: ['exam'], variables: { mood: 'angry' } }] });
    const [, worse] = simulate(aCompiled(scenario), { ...plan, bots: { random: 1 }, runs: 4, forms: [null, 'worse'] }).forms;
    expect(worse?.difference?.verdict).toBe('unclear');
  });

  it('tells of runs that an author\'s mistake ended, and goes on with the others', () => {
    const scenario = aScenario();
    the(the(scenario.decisions, 'firstWords').options, 'sendUp').effects = [{ set: { fire: 'floorDiv(1, fire - fire)' } }];
    const { faults, bots } = form(aCompiled(scenario));
    expect(faults.runs).toBeGreaterThan(0);
    expect(faults.first[0]?.message).toContain('division by zero');
    expect(bots.reduce((sum, bot) => sum + bot.runs, 0) + faults.runs).toBe(plan.runs);
  });
});

describe('statistics', () => {
  it('take quartiles that occurred, by nearest rank', () => {
    expect(distributionOf([7, 1, 3, 5])).toEqual({ min: 1, q1: 1, median: 3, q3: 5, max: 7, mean: 4 });
    expect(distributionOf([2])).toEqual({ min: 2, q1: 2, median: 2, q3: 2, max: 2, mean: 2 });
    expect(distributionOf([])).toBeNull();
  });

  it('correlate only what varies', () => {
    expect(correlation([[0, 1], [1, 3], [2, 5]])).toBe(1);
    expect(correlation([[0, 5], [1, 3], [2, 1]])).toBe(-1);
    expect(correlation([[1, 5], [1, 3]])).toBeNull();
  });

  it('give a difference with the interval in which it may well lie', () => {
    expect(differenceOf([[10, 6], [12, 8], [14, 10], [12, 8]])).toEqual({ mean: 4, low: 4, high: 4 });
    expect(differenceOf([[10, 6], [12, 10]])).toMatchObject({ mean: 3, low: 1.04, high: 4.96 });
    expect(differenceOf([[1, 1]])).toBeNull();
  });
});
