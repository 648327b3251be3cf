import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playThere } from '../../electron/cli/simulate.ts';
import { counterOf, playShare } from '../../electron/cli/simulateShare.ts';
import { rebuild } from '../../electron/library/readScenario.ts';
import { simulatedRuns, usualMix, type Plan } from '../../scenarios/engine/index.ts';
import { aLibraryFolder, filesOf } from '../support/library.ts';
import { aScenario } from '../support/aScenario.ts';
import { json, run, runIn } from './command.ts';

const drill = (): string => join(aLibraryFolder(filesOf(aScenario({ variants: [{ id: 'other', title: '另一卷', modes: ['exam'], variables: { mood: 'angry' } }] }))), 'fire/small-fire');
interface Simulated { runs: number; forms: { variant: string | null; bots: { bot: string; runs: number }[] }[] }

test('a simulation is the same for one worker and for several', async () => {
  const folder = drill();
  const shared = [folder, '--runs', '60', '--seed', '4'];
  const one = await json<Simulated>('simulate', ...shared, '--workers', '1');
  expect(one).toMatchObject({ code: 0, value: { scenario: 'small-fire', runs: 60, seed: 4 } });
  for (const workers of ['2', '3']) expect((await json('simulate', ...shared, '--workers', workers)).text).toBe(one.text);
  expect((await json('simulate', folder, '--runs', '60', '--seed', '5', '--workers', '1')).text).not.toBe(one.text);
});

test('a thread of its own plays the same runs as the thread that asked, and both together play each once', async () => {
  const plan: Plan = { runs: 60, seed: 4, bots: usualMix, forms: [null, 'other'] };
  const files = filesOf(aScenario({ variants: [{ id: 'other', title: '另一卷', modes: ['exam'], variables: { mood: 'angry' } }] }));
  const texts = { 'scenario.yaml': files['fire/small-fire/scenario.yaml'] ?? '', ...Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('law/'))) };
  const compiled = rebuild(texts);
  const all = [...simulatedRuns(compiled, plan)];
  expect(await playThere({ files: texts, plan, counter: counterOf() }, () => {})).toEqual(all);
  const counter = counterOf();
  const [first, second] = [playShare(compiled, plan, counter), playShare(compiled, plan, counter)];
  const taken = [first, second, second, first, second, first].flatMap((share) => share.next().value ?? []);
  expect(taken.sort((a, b) => a.index - b.index)).toEqual(all);
});

test('the bots are who was asked for, and every form is played', async () => {
  const { value } = await json<Simulated>('simulate', drill(), '--runs', '8', '--bots', 'expert=1,passive=3', '--variant', 'all');
  expect(value.forms.map(({ variant, bots }) => [variant, bots.map(({ bot, runs }) => [bot, runs])])).toEqual([[null, [['expert', 2], ['passive', 6]]], ['other', [['expert', 2], ['passive', 6]]]]);
});

test('people read it in their own language', async () => {
  const folder = drill();
  const [chinese, english] = [await runIn('zh', 'simulate', folder, '--runs', '10'), await run('simulate', folder, '--runs', '10', '--variant', 'all')];
  expect(chinese.out[0]).toBe('small-fire 1.0.0  10 场  种子 1');
  expect(english.out.join('\n')).toMatch(/variant other: .* points from the first form/);
});

test.each([
  [['--runs', '0']], [['--runs', 'many']], [['--bots', 'genius=3']], [['--bots', 'expert=0']], [['--bots', 'expert=1=2']], [['--variant', 'nobody']], [['--workers', '-1']],
])('%j is wrong use', async (args) => {
  expect((await run('simulate', drill(), ...args)).code).toBe(2);
});
