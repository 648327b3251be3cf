import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scenario } from '../../scenarios/engine/schema/scenario.ts';
import { aChangedScenario, the } from '../support/aScenario.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { json, runIn } from './command.ts';

interface Finding { severity: string; code: string; file: string; line: number; path: string; message: string }

const drill = (change: (scenario: Scenario) => void): string => join(aLibraryFolder(filesOf(aChangedScenario(change))), 'fire/small-fire');

async function findings(folder: string, ...how: string[]): Promise<Finding[]> {
  const { findings } = (await json<{ findings: Finding[] }>('check', folder, ...how)).value;
  for (const { file, line } of findings) expect([file.endsWith('small-fire/scenario.yaml'), line > 1]).toEqual([true, true]);
  return findings;
}
const said = (all: readonly Finding[]): string[] => all.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
const playing = ['--witness', '--budget', '12000'];

const unreachableInject = (scenario: Scenario): void => { scenario.injects.push({ ...the(scenario.injects, 'thanks'), id: 'never', when: 'told && fire > 5' }); };

test('an inject behind a bound that cannot be reached is named by check', async () => {
  const found = await findings(drill(unreachableInject));
  expect(said(found)).toContain('warning neverHolds injects[2].when');
  expect(found.find(({ code }) => code === 'neverHolds')?.message).toBe('"told && fire > 5" can never hold, because of "fire > 5": "fire" goes from 0 to 5; correct the condition or the bounds, or remove what waits for it');
  expect((await runIn('zh', 'check', drill(unreachableInject))).out.join('\n')).toContain('条件“told && fire > 5”永远不会成立，原因在“fire > 5”：“fire”只在0至5之间；请改条件或上下界，或删去等它的内容');
});

test('a decision whose options are all closed in one state is named by check', async () => {
  expect(said(await findings(drill((scenario) => { for (const option of the(scenario.decisions, 'whoGoes').options) option.when = 'fire > 0'; })))).toEqual(['error allOptionsGuarded decisions[1].options']);
});

test('a fatal option whose veto does not apply is named: by check where its condition can never hold, else by check --witness', async () => {
  const veto = (when: string) => drill((scenario) => { the(scenario.rubric.vetoes, 'sentIntoFire').when = when; });
  expect(said(await findings(veto('happened("sentUp") && fire > 5')))).toEqual(['warning neverHolds rubric.vetoes[0].when']);
  const rarely = veto('happened("sentUp") && fire > 4 && told');
  expect(await findings(rarely)).toEqual([]);
  expect(said(await findings(rarely, ...playing))).toContain('error fatalWithoutFail decisions[0].options[2]');
});

test('a phase that loops for ever is named: by check where nothing can stop it, else by check --witness', async () => {
  const loop = (when: string) => drill((scenario) => {
    the(scenario.phases, 'fighting').to.unshift({ when, phase: 'alarm', effects: [] });
    the(scenario.phases, 'alarm').to.unshift({ when, phase: 'fighting', effects: [] });
  });
  expect(said(await findings(loop('true')))).toContain('error instantCircle phases[0].to[0]');
  expect(said(await findings(loop('told')))).toEqual([]);
  expect(said(await findings(loop('told'), ...playing))).toContain('error brokenRun phases[0]');
});

test('conditions on enums, attributes and coefficients are held against what those can be', async () => {
  const found = async (change: (scenario: Scenario) => void) => said(await findings(drill(change))).filter((line) => / (neverHolds|unknownValue) /.test(line));
  expect(await found((scenario) => { scenario.endings.unshift({ ...the(scenario.endings, 'over'), id: 'calmer', when: 'mood == "calmer"' }); })).toEqual(['error unknownValue endings[0].when']);
  expect(await found((scenario) => { the(scenario.decisions, 'whoGoes').options[2]!.when = 'people.exists(p, p.trust > 100)'; })).toEqual(['warning neverHolds decisions[1].options[2].when']);
  expect(await found((scenario) => { the(scenario.phases, 'alarm').to.push({ when: 'false', phase: 'done', effects: [] }); })).toEqual(['warning neverHolds phases[0].to[1].when']);
  const limited = (values: number[]) => (scenario: Scenario): void => {
    scenario.coefficients.push({ id: 'limit', label: '上限', value: 9 });
    the(scenario.rubric.caps, 'neverCalled').when = 'fire >= limit';
    scenario.variants.push(...values.map((limit, n) => ({ ...scenario.variants[0]!, ...aVariant, id: `form${n}`, coefficients: { limit } })));
  };
  expect(await found(limited([]))).toEqual(['warning neverHolds rubric.caps[0].when']);
  expect(await found(limited([7, 4]))).toEqual([]);
});

const aVariant: Scenario['variants'][number] = {
  id: 'form', title: '另一卷', modes: ['practice'], seeds: [], objectives: {}, variables: {}, coefficients: {}, places: {}, roads: {}, people: {}, units: {}, tasks: {}, decisions: {}, injects: {}, endings: {}, without: {},
};
