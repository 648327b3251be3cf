import { describe, expect, it } from 'vitest';
import { ownScenarios, readScenarios } from '../../electron/library/readScenarios.ts';
import { categoryNames, loadScenario, playDrill, sheetOf, type BotName } from '../../scenarios/engine/index.ts';
import { shippedCommons, shippedLaws } from '../support/shippedScenarios.ts';

const library = readScenarios(ownScenarios());
const templates = library.templates();

it('each of the twelve categories has a template, and none is offered as a drill', () => {
  expect(templates.map(({ category }) => category)).toEqual([...categoryNames]);
  const ids = templates.map(({ scenario, en }) => library.read({ scenario, en }).id);
  expect(ids.filter((id) => library.find(id) !== null)).toEqual([]);
  expect(new Set(ids).size).toBe(templates.length);
});

describe.each(templates)('the template $category', ({ category, scenario, en, title, summary }) => {
  const { document, compiled, findings } = loadScenario({ path: 'scenario.yaml', scenario, en, enPath: 'en.yaml', laws: shippedLaws(), commons: shippedCommons() });

  it('is sound, whole in both languages, and as small as it says', () => {
    // ten common points are more than a small drill has; its first lines say so
    expect(findings.map(({ code, message }) => (code === 'fewCommonPoints' ? code : message))).toEqual(['fewCommonPoints']);
    expect([document?.category, document?.title, document?.summary]).toEqual([category, title.zh, summary.zh]);
    expect(title.en).not.toBe('');
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it('tells the instructor what is invented and what to put in its place', () => {
    expect(scenario.split('\n').slice(0, 3).every((line) => line.startsWith('# '))).toBe(true);
    expect(scenario).toMatch(/^# .*虚构/m);
    expect(scenario.match(/# .*换成/g)?.length ?? 0).toBeGreaterThanOrEqual(6);
  });

  it('has the parts of a drill: two or three phases, three decisions, messages by several channels, an ending for being ended early, a veto', () => {
    if (!document) throw new Error('it does not load');
    expect(document.phases.filter(({ final }) => !final).length).toBeLessThanOrEqual(3);
    expect(document.decisions).toHaveLength(3);
    expect(new Set(document.injects.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(3);
    expect(document.endings[0]).toMatchObject({ id: 'early', when: "!happened('phase:closing')" });
    expect(document.rubric.vetoes.length).toBeGreaterThan(0);
  });

  it.each<[BotName, boolean]>([['expert', true], ['passive', false], ['cards-only', false], ['orders-only', false]])('a trainee of the kind %s: passed is %s', (bot, passes) => {
    if (!compiled) throw new Error('it does not load');
    const sheet = sheetOf(playDrill(compiled, { seed: 1, mode: 'practice' }, { bot }).run);
    expect(sheet.passed).toBe(passes);
    if (passes) expect(sheet.total).toBe(sheet.max);
  });
});
