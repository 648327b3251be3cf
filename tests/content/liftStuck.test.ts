import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario, playDrill, sheetOf, type BotName } from '../../scenarios/engine/index.ts';
import { shippedCommons, shippedLaws } from '../support/shippedScenarios.ts';

const folder = join(import.meta.dirname, '../fixtures/liftStuck');
const loaded = loadScenario({ path: 'scenario.yaml', scenario: readFileSync(join(folder, 'scenario.yaml'), 'utf8'), en: readFileSync(join(folder, 'en.yaml'), 'utf8'), enPath: 'en.yaml', laws: shippedLaws(), commons: shippedCommons() });

test('the small drill that the studio is tried with is sound, and has the size an instructor writes in an afternoon', () => {
  expect(loaded.findings).toEqual([]);
  const { phases, decisions, injects, places } = loaded.document ?? { phases: [], decisions: [], injects: [], places: [] };
  expect([phases.filter(({ final }) => !final).length, decisions.length, injects.length, places.length]).toEqual([3, 6, 4, 6]);
});

test.each<[BotName, boolean]>([['expert', true], ['passive', false], ['cards-only', false], ['orders-only', false]])('a trainee of the kind %s: passed is %s', (bot, passes) => {
  const { compiled } = loaded;
  if (!compiled) throw new Error('it does not load');
  expect(sheetOf(playDrill(compiled, { seed: 1, mode: 'practice' }, { bot }).run).passed).toBe(passes);
});
