import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario, playDrill, renamedEverywhere, sheetOf, type Compiled, type Renaming, type Scenario } from '../../../scenarios/engine/index.ts';
import { shippedCommons, shippedLaws } from '../../support/shippedScenarios.ts';

const root = join(import.meta.dirname, '../../../scenarios');
const shared = { laws: shippedLaws(), commons: shippedCommons() };
const load = (scenario: string, en: string) => loadScenario({ path: 'scenario.yaml', scenario, en, enPath: 'en.yaml', ...shared });

/** Everything that has an id. */
function renamings({ variables, coefficients, attributes, places, people, units, tasks, dynamics, phases, decisions, injects, promises, endings, rubric }: Scenario): Renaming[] {
  const lists = { variable: variables, coefficient: coefficients, attribute: attributes, place: places, person: people, unit: units.filter(({ id }) => id !== 'self'), task: tasks, dynamic: dynamics, phase: phases, decision: decisions, inject: injects, promise: promises, ending: endings, veto: rubric.vetoes, cap: rubric.caps, item: [...rubric.tasks, ...rubric.outcomes] } as const;
  const all = Object.entries(lists).flatMap(([kind, list]) => list.map(({ id }): Renaming => ({ kind: kind as keyof typeof lists, from: id, to: `${id.slice(0, 33)}Renamed` })));
  const options = decisions.flatMap(({ id, options: each }) => each.map((option): Renaming => ({ kind: 'option', from: option.id, to: `${option.id.slice(0, 33)}Renamed`, within: id })));
  return [...options, ...all];
}

const scoreOf = (compiled: Compiled): string => {
  const { total, passed, durationMs } = sheetOf(playDrill(compiled, { seed: 7, mode: 'practice' }, { bot: 'expert' }).run);
  return JSON.stringify({ total, passed, durationMs });
};

describe.each(globSync('*/*/scenario.yaml', { cwd: root }))('%s', (file) => {
  const scenario = readFileSync(join(root, file), 'utf8'), en = readFileSync(join(root, file, '../en.yaml'), 'utf8');
  const before = load(scenario, en);

  test('with another id for everything it is the same drill: as sound, as scored, and every line without an id as it was', () => {
    expect(before.document).not.toBeNull();
    const texts = renamedEverywhere({ scenario, en }, renamings(before.document!));
    const after = load(texts.scenario, texts.en);
    expect(after.findings.flatMap(({ severity, path, message }) => (severity === 'error' ? [`${path} ${message}`] : []))).toEqual([]);
    expect(after.findings.map(({ code, line }) => ({ code, line }))).toEqual(before.findings.map(({ code, line }) => ({ code, line })));
    expect(scoreOf(after.compiled!)).toBe(scoreOf(before.compiled!));
    expect(JSON.stringify(after.written).replaceAll('Renamed', '')).toBe(JSON.stringify(before.written));
    for (const [old, now] of [[scenario, texts.scenario], [en, texts.en]] as const) expect(now.split('\n').length).toBe(old.split('\n').length);
  });
});

test('an id means one thing: a happening, a text and a part of another kind that are spelt alike stay', () => {
  const texts = { scenario: "variables: [ { id: fire, label: fire } ]\ntasks: [ { id: fire, title: t, finish: [ { happen: fire }, { set: { fire: fire + 1 } } ], duration: seconds(fire) } ]\nrubric: { tasks: [ { id: fire, pattern: { atLeast: { what: 'order.finished:fire', times: 1 } } } ] } # fire\n", en: 'variable.fire.label: Fire\ntask.fire.title: fire\n' };
  const asVariable = renamedEverywhere(texts, [{ kind: 'variable', from: 'fire', to: 'flame' }]);
  expect(asVariable.scenario).toBe("variables: [ { id: flame, label: fire } ]\ntasks: [ { id: fire, title: t, finish: [ { happen: fire }, { set: { flame: flame + 1 } } ], duration: seconds(flame) } ]\nrubric: { tasks: [ { id: fire, pattern: { atLeast: { what: 'order.finished:fire', times: 1 } } } ] } # fire\n");
  expect(asVariable.en).toBe('variable.flame.label: Fire\ntask.fire.title: fire\n');
  expect(renamedEverywhere(texts, [{ kind: 'task', from: 'fire', to: 'go' }]).scenario).toContain("{ id: go, title: t, finish: [ { happen: fire }, { set: { fire: fire + 1 } } ], duration: seconds(fire) } ]\nrubric: { tasks: [ { id: fire, pattern: { atLeast: { what: 'order.finished:go', times: 1 } } } ] } # fire");
});
