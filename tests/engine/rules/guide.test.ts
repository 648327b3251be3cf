import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { happeningKeys } from '../../../scenarios/engine/analysis/lintHappeningKeys.ts';
import { playDrill } from '../../../scenarios/engine/analysis/play.ts';
import { FUNCTIONS } from '../../../scenarios/engine/compile/expressionFunctions.ts';
import { loadLaws, loadScenario } from '../../../scenarios/engine/load.ts';
import { input } from '../../../scenarios/engine/run/inputs.ts';
import { scenarioJsonSchema } from '../../../scenarios/engine/schema/jsonSchema.ts';
import { sheetOf } from '../../../scenarios/engine/score/score.ts';
import { aScenario } from '../../support/aScenario.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = read('scenarios/README.md'), rules = read('docs/engine.md');
const words = (text: string) => new Set(text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []);

/** Every field name that the format knows. */
function fields(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) for (const name of Object.keys(schema.properties)) found.add(name);
  for (const part of Object.values(schema)) fields(part, found);
  return found;
}

describe('the author\'s guide', () => {
  it('has an example that loads without an error and can be won and lost', () => {
    const example = /```yaml\n(format: 1[\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { laws } = loadLaws(read('scenarios/law/laws.yaml'), 'scenarios/law/laws.yaml');
    const { compiled, findings } = loadScenario({ path: 'scenarios/README.md', scenario: example, en: null, laws });
    expect(findings.filter((finding) => finding.severity === 'error' || !/^(translationMissing|fewCommonPoints)$/.test(finding.code))).toEqual([]);
    if (!compiled) throw new Error('the example does not load');
    const passed = (bot: 'expert' | 'passive' | 'cards-only' | 'orders-only') => sheetOf(playDrill(compiled, { seed: 1, mode: 'practice' }, { bot }).run).passed;
    expect([passed('expert'), passed('passive'), passed('cards-only'), passed('orders-only')]).toEqual([true, false, false, false]);
  });

  it('and the rules together name every field of the format and every function', () => {
    const known = words(guide + rules);
    expect([...fields(scenarioJsonSchema()), ...FUNCTIONS.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the rules page', () => {
  it('names every kind of happening key and every input', () => {
    const kinds = [...happeningKeys(aScenario()).keys()].filter((key) => key.includes(':')).map((key) => key.slice(0, key.indexOf(':') + 1));
    expect([...new Set(kinds), 'ended'].filter((kind) => !rules.includes(`\`${kind}`))).toEqual([]);
    expect(input.options.map((option) => option.shape.type.value).filter((type) => !rules.includes(type))).toEqual([]);
  });
});
