import { expect, test } from 'vitest';
import { compileExpressions } from '../../scenarios/engine/compile/compileExpressions.ts';
import { expressionScopes } from '../../scenarios/engine/compile/scopes.ts';
import { readYaml } from '../../scenarios/engine/schema/yamlFile.ts';
import { aScenario } from '../support/aScenario.ts';
import { grownScenario } from '../bench/grownScenario.ts';

test('tasks whose expressions know the same names share one scope, others do not', () => {
  const scopes = expressionScopes(aScenario(), []);
  const of = (task: string | null, each = false) => scopes({ task, each });
  expect(of('extinguish')).toBe(of('extinguish'));
  expect(of('call119')).not.toBe(of('extinguish'));
  expect(of('visit')).not.toBe(of('extinguish'));
  expect(of('nobody')).toBe(of(null));
  expect(of('call119').compile('slot.floor == "known"', 'bool').ok).toBe(true);
  expect(of('visit').compile('slot.floor == "known"', 'bool').ok).toBe(false);
  expect([of('extinguish').compile('person.trust', 'number').ok, of('extinguish', true).compile('person.trust', 'number').ok, of('visit').compile('person.trust', 'number').ok]).toEqual([false, true, true]);
  expect([of(null).compile('target', 'string').ok, of(null, true).compile('target', 'string').ok]).toEqual([false, true]);
});

test('the same text is compiled once, and once for each type that is wanted of it', () => {
  const world = expressionScopes(aScenario(), [])({ task: null, each: false });
  expect(world.compile('fire > 2', 'bool')).toBe(world.compile('fire > 2', 'bool'));
  expect(world.compile('fire > 2', 'number').ok).toBe(false);
});

test('a wrong expression is a remark at every place where it stands', () => {
  const scenario = aScenario();
  const wrong = { ...scenario, endings: scenario.endings.map((ending) => ({ ...ending, when: 'fyre == 0' })), roads: scenario.roads.map((road) => ({ ...road, closedWhen: 'fyre == 0' })) };
  const places = compileExpressions(wrong, expressionScopes(wrong, [])).remarks.map(({ path }) => path[0]);
  expect(places).toEqual([...wrong.roads.map(() => 'roads'), ...wrong.endings.map(() => 'endings')]);
});

test('a drill ten times as large knows no more scopes', () => {
  const count = (size: number) => {
    const { scenario } = grownScenario(size);
    const scopes = expressionScopes(scenario, []);
    return new Set(scenario.tasks.map(({ id }) => scopes({ task: id, each: false }))).size;
  };
  expect([count(5), count(50)]).toEqual([1, 1]);
});

test('a repeated key is found on its own line, in maps of every depth', () => {
  const { findings, value } = readYaml('a: 1\nb:\n  c: 1\n  d: 2\n  "c": 3\na: 2\n', 'x.yaml');
  expect(value).toBeNull();
  expect(findings.map(({ code, line, message }) => [code, line, message])).toEqual([6, 5].map((line) => ['notYaml', line, 'this is not valid YAML: Map keys must be unique']));
});
