import { describe, expect, it } from 'vitest';
import { botNames, withoutKnowledge, type BotName } from '../../scenarios/engine/analysis/bots.ts';
import { playDrill, type Played } from '../../scenarios/engine/analysis/play.ts';
import { replay } from '../../scenarios/engine/run/run.ts';
import { sheetOf } from '../../scenarios/engine/score/score.ts';
import { aScenario, the } from '../support/aScenario.ts';
import { aCompiled } from '../support/aRun.ts';

const scenario = aScenario();
const compiled = aCompiled(scenario);
const plays = (bot: BotName, of = compiled): Played[] => Array.from({ length: 12 }, (_, i) => playDrill(of, { seed: i + 1, mode: 'assessed' }, { bot }));
const answers = (played: readonly Played[]) => played.flatMap(({ inputs }) => inputs.flatMap(({ at, input }) => (input.type === 'optionChosen' ? [{ at, ...input }] : [])));
const orders = (played: readonly Played[]) => played.flatMap(({ inputs }) => inputs.flatMap(({ at, input }) => (input.type === 'orderGiven' ? [{ at, ...input }] : [])));
const quality = ({ decision, option }: { readonly decision: string; readonly option: string }) => the(the(scenario.decisions, decision).options, option).quality;
const waited = (played: readonly Played[]) => played.flatMap(({ run }) => Object.values(run.state.decisions).flatMap((decision) => (decision.state === 'answered' ? [(decision.closedAt ?? 0) - decision.openedAt] : [])));
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('rule 20: bots', () => {
  it.each(botNames)('%s comes to an end, plays the same way again, and its log is a run like any other', (bot) => {
    for (const { run, inputs } of plays(bot)) {
      expect(run.state.ended).not.toBeNull();
      expect(playDrill(compiled, { seed: run.options.seed, mode: 'assessed' }, { bot }).inputs).toEqual(inputs);
      expect(replay(compiled, run.options, inputs).state).toEqual(run.state);
    }
  });

  it('the hesitant one answers late, sometimes too late, and seldom best; the expert neither', () => {
    const [hesitant, expert] = [plays('hesitant'), plays('expert')];
    expect(mean(waited(hesitant))).toBeGreaterThan(2 * mean(waited(expert)));
    expect(answers(expert).every((answer) => quality(answer) === 'best')).toBe(true);
    expect(answers(hesitant).filter((answer) => quality(answer) === 'acceptable').length).toBeGreaterThan(answers(hesitant).filter((answer) => quality(answer) === 'best').length);
    expect(mean(hesitant.map(({ run }) => sheetOf(run).total))).toBeLessThan(mean(expert.map(({ run }) => sheetOf(run).total)));
  });

  it('always-first takes what stands first on the screen of its run', () => {
    for (const played of plays('always-first')) for (const { decision, option } of answers([played])) expect(option).toBe(played.run.state.decisions[decision]?.shown[0]);
    expect(new Set(answers(plays('always-first')).map(({ option }) => option)).size).toBeGreaterThan(2);
  });

  it('longest-option takes the longest text, whatever it says', () => {
    const long = aScenario();
    the(the(long.decisions, 'firstWords').options, 'sendUp').text = '请他自己带着灭火器上楼，先把火扑灭再说，其他的事情以后慢慢商量';
    const chosen = answers(plays('longest-option', aCompiled(long))).filter(({ decision }) => decision === 'firstWords');
    expect(new Set(chosen.map(({ option }) => option))).toEqual(new Set(['sendUp']));
  });

  it('bots without knowledge work down the list of orders, each task once', () => {
    for (const bot of ['always-first', 'longest-option'] as const) for (const played of plays(bot)) {
      const tasks = orders([played]).map(({ task }) => task);
      expect(new Set(tasks).size).toBe(tasks.length);
    }
    expect(orders(plays('always-first')).length).toBeGreaterThan(12);
  });

  it('the rule-bender chooses badly and oversteps its powers where it can', () => {
    const bent = aCompiled({ ...scenario, tasks: scenario.tasks.map((task) => (task.id === 'visit' ? { ...task, declined: task.declined.map((declined) => ({ ...declined, when: 'true' })) } : task)) });
    const played = plays('rule-bender', bent);
    expect(answers(played).filter((answer) => quality(answer) === 'best')).toEqual([]);
    expect(played.every(({ run }) => (run.state.counts['overreach']?.n ?? 0) > 0)).toBe(true);
    expect(played.some(({ run }) => sheetOf(run).passed)).toBe(false);
  });

  it('knows which of them know nothing', () => {
    expect([...withoutKnowledge].sort()).toEqual(['always-first', 'longest-option', 'passive', 'random']);
  });
});
