import { describe, expect, it } from 'vitest';
import { playDrill, searchWitnesses, sheetOf, simulate, usualMix, type BotName, type Compiled, type Scenario } from '../../scenarios/engine/index.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';

/** States of the search for ways to everything that a drill holds. */
const budget = 1_000_000;
/** points by which the forms of one drill may differ on average over a mixed class */
const widestGap = 3;
const least = { decisions: 12, injects: 12, channels: 5, units: 10, places: 16, people: 12, dynamics: 3, endings: 5, vetoes: 8, timedItems: 12, commonPoints: 10, indicators: 6 };

/** Points of a list of items; alternatives of one group count once. */
function pointsOf(items: readonly { readonly points: number; readonly group?: string | undefined }[]): number {
  const groups = new Map(items.map((item, i) => [item.group ?? `${i}`, item.points]));
  return [...groups.values()].reduce((sum, points) => sum + points, 0);
}

function sizeOf(scenario: Scenario): typeof least {
  const messages = scenario.injects.filter(({ reply }) => !reply);
  const { tasks, outcomes, vetoes } = scenario.rubric;
  const scored = [...scenario.decisions, ...tasks];
  return {
    decisions: scenario.decisions.length, injects: messages.length, channels: new Set(messages.map(({ channel }) => channel)).size,
    units: scenario.units.filter(({ kind }) => kind !== 'self').length, places: scenario.places.length, people: scenario.people.length,
    dynamics: scenario.dynamics.length, endings: scenario.endings.length, vetoes: vetoes.length,
    timedItems: tasks.filter(({ pattern }) => !('never' in pattern)).length, commonPoints: scored.filter(({ common }) => common).length,
    indicators: new Set([...scored, ...outcomes].flatMap(({ indicators }) => Object.keys(indicators))).size,
  };
}

describe.each(shippedScenarios())('$id', ({ loaded }) => {
  const compiled = ((): Compiled => {
    if (!loaded.compiled) throw new Error('does not load');
    return loaded.compiled;
  })();
  const { scenario } = compiled;

  it('is as rich as a whole situation: decisions, messages, units, places, people, endings, vetoes', () => {
    const size = sizeOf(scenario);
    expect(Object.entries(least).filter(([what, count]) => size[what as keyof typeof least] < count).map(([what]) => `${what}: ${size[what as keyof typeof least]}`)).toEqual([]);
    expect(scenario.decisions.length).toBeLessThanOrEqual(16);
    expect(scenario.minutes).toBeGreaterThanOrEqual(15);
    expect(scenario.minutes).toBeLessThanOrEqual(25);
  });

  it('gives a hundred points, at least forty of them for orders, visits, their order and timing', () => {
    const { tasks, outcomes } = scenario.rubric;
    expect(pointsOf([...scenario.decisions, ...tasks, ...outcomes])).toBe(100);
    expect(pointsOf(tasks)).toBeGreaterThanOrEqual(40);
  });

  it('does not betray the best option by its length', () => {
    const alone = scenario.decisions.filter(({ options }) => {
      const length = (text: string): number => [...text.replaceAll(/\s/g, '')].length;
      const longest = Math.max(...options.map(({ text }) => length(text)));
      const those = options.filter(({ text }) => length(text) === longest);
      return those.length === 1 && those[0]?.quality === 'best';
    });
    const byChance = scenario.decisions.reduce((sum, { options }) => sum + 1 / options.length, 0);
    expect(alone.length).toBeLessThanOrEqual(byChance);
  });

  it('lets the platform\'s own suggestion be wrong once, so that the trainee must check it', () => {
    const suggestions = scenario.injects.filter(({ channel, text, from, title }) => channel === 'ticket' && /AI|智能/.test(`${from}${title ?? ''}${text}`));
    expect(suggestions.length).toBeGreaterThan(0);
  });

  it.each(['passive', 'always-first', 'longest-option', 'cards-only', 'orders-only'] satisfies BotName[])('is failed by a trainee of the kind %s in every form', (bot) => {
    const forms = [null, ...compiled.variants.keys()];
    const passed = forms.flatMap((variant) => [1, 2, 3, 4, 5].filter((seed) => sheetOf(playDrill(compiled, { seed, mode: variant === null ? 'practice' : 'exam', variant }, { bot }).run).passed));
    expect(passed).toEqual([]);
  });

  it('is passed in under five of a hundred plays by somebody who acts at random', { timeout: 300_000 }, () => {
    const { forms } = simulate(compiled, { runs: 1000, seed: 1, bots: { random: 1 }, forms: [null] });
    expect(forms.map(({ faults }) => faults.runs)).toEqual([0]);
    expect(forms[0]?.passRate ?? 1).toBeLessThan(0.05);
  });

  it('is as hard in each of its forms', { timeout: 300_000 }, () => {
    const { forms } = simulate(compiled, { runs: 200, seed: 1, bots: usualMix, forms: [null, ...compiled.variants.keys()] });
    const apart = forms.flatMap(({ variant, difference }) => (difference && Math.abs(difference.mean) > widestGap ? [`${variant}: ${difference.mean} points`] : []));
    expect(apart).toEqual([]);
  });

  it('can be brought to each phase, option, message, item, veto and ending', { timeout: 600_000 }, () => {
    const { remarks } = searchWitnesses(compiled, budget);
    expect(remarks.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`)).toEqual([]);
  });
});
