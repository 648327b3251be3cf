import { expect, test } from 'vitest';
import { loadScenario } from '../../scenarios/engine/index.ts';
import { maxNodes, readYaml } from '../../scenarios/engine/schema/yamlFile.ts';

const keys = (count: number): string => Array.from({ length: count }, (_, index) => `key${index}: 1\n`).join('');

test('twenty thousand keys that no drill knows are read, and refused as format', () => {
  const text = keys(20_000);
  expect(readYaml(text, 'x.yaml').findings).toEqual([]);
  const { compiled, findings } = loadScenario({ path: 'x.yaml', scenario: text, en: null, enPath: 'en.yaml', laws: [] });
  expect(compiled).toBeNull();
  expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', file: 'x.yaml', line: expect.any(Number) }));
});

test('a key that comes back after twenty thousand others is refused on its line', () => {
  const { findings, value } = readYaml(`${keys(20_000)}key7: 2\n`, 'x.yaml');
  expect(value).toBeNull();
  expect(findings).toEqual([expect.objectContaining({ code: 'notYaml', line: 20_001, message: 'this is not valid YAML: Map keys must be unique' })]);
});

test('a file may have as many nodes as the limit says, and the next one is refused on its line', () => {
  const list = (count: number): string => '- 1\n'.repeat(count);
  expect(readYaml(list(maxNodes - 1), 'x.yaml').findings).toEqual([]);
  const { findings, value } = readYaml(list(maxNodes), 'x.yaml');
  expect(value).toBeNull();
  expect(findings).toEqual([expect.objectContaining({
    severity: 'error', code: 'tooManyNodes', file: 'x.yaml', line: maxNodes, message: expect.stringContaining(`more than ${maxNodes}`), messageZh: expect.stringContaining(`超过${maxNodes}个`),
  })]);
});
