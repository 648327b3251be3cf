import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aChangedScenario, the } from '../support/aScenario.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { json, run, runIn } from './command.ts';

interface Checked { ok: boolean; findings: { severity: string; code: string; file: string; line: number; path: string }[]; witness: { scenario: string; states: number; goals: { goal: string; verdict: string; script: { inputs: unknown[] } | null }[] }[] }
const drill = (change: (scenario: Parameters<Parameters<typeof aChangedScenario>[0]>[0]) => void = () => {}): string => join(aLibraryFolder(filesOf(aChangedScenario(change))), 'fire/small-fire');
const check = (folder: string, ...more: string[]) => json<Checked>('check', folder, '--witness', '--budget', '12000', ...more);

test('a sound drill passes, with a script for each goal that was reached', async () => {
  const { code, value } = await check(drill());
  expect([code, value.ok]).toEqual([0, true]);
  const [witness] = value.witness;
  expect(witness?.states).toBeLessThanOrEqual(12_000);
  expect(witness?.goals.filter(({ verdict }) => verdict === 'reached').length).toBeGreaterThan(35);
  for (const { verdict, script } of witness?.goals ?? []) expect(script !== null).toBe(verdict === 'reached');
});

test('a mistake that only playing shows is an error with file and line; what was not found is a warning', async () => {
  const { code, value } = await check(drill((scenario) => {
    the(scenario.rubric.vetoes, 'sentIntoFire').when = 'happened("sentUp") && fire > 4 && told';
    scenario.injects.push({ ...the(scenario.injects, 'thanks'), id: 'never', when: 'fire > 5' });
  }));
  expect([code, value.ok]).toEqual([1, false]);
  expect(value.findings.filter(({ severity }) => severity === 'error')).toEqual([expect.objectContaining({ code: 'fatalWithoutFail', file: expect.stringMatching(/small-fire\/scenario\.yaml$/), line: expect.any(Number), path: 'decisions[0].options[2]' })]);
  expect(value.findings).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'notFound', path: 'injects[2]' }));
});

test('a drill that cannot be played is checked as ever', async () => {
  const { code, value } = await check(drill((scenario) => { scenario.initialPhase = 'nowhere'; }));
  expect([code, value.witness]).toEqual([1, []]);
});

test('people are told what was tried, in their own language', async () => {
  const folder = drill();
  expect((await runIn('zh', 'check', folder, '--witness', '--budget', '3000')).out.join('\n')).toMatch(/个目标中有 \d+ 个找到了路径[\s\S]*尝试的做法/);
  expect((await run('check', folder, '--witness', '--budget', 'lots')).code).toBe(2);
});
