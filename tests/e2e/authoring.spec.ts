import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadScenario, textOf, type Compiled } from '../../scenarios/engine/index.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { liftStuck } from '../support/packs.ts';
import { shippedCommons, shippedLaws } from '../support/shippedScenarios.ts';
import { Author } from './desk/author.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan } from './desk/plan.ts';

const seed = 7;
let folder = '', station: BrowserStation;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  station = await aBrowserStation({ folder, seed });
});
test.afterEach(() => station.close());

const compiledOf = (texts: { readonly scenario: string; readonly en: string }): Compiled => {
  const { compiled } = loadScenario({ path: 'scenario.yaml', enPath: 'en.yaml', ...texts, laws: shippedLaws(), commons: shippedCommons() });
  if (!compiled) throw new Error('the drill does not load');
  return compiled;
};
const released = (): Compiled => {
  const file = (name: string): string => readFileSync(join(folder, 'scenarios/elevator/lift-stuck', name), 'utf8');
  return compiledOf({ scenario: file('scenario.yaml'), en: file('en.yaml') });
};

test('an instructor writes a whole drill by the forms, has it checked, gives it out, and a trainee plays it to a scored record', async ({ page, context }) => {
  test.setTimeout(480_000);
  const told = compiledOf(liftStuck);
  const author = new Author(page, liftStuck.scenario);
  await author.enters(station.address);
  await author.beginsEmpty();
  await author.writesWhatItIs();
  for (const kind of ['variable', 'place', 'road', 'person', 'unit', 'task', 'inject'] as const) await author.writes(kind);
  await author.writes('dynamic');
  await author.writes('veto');
  await author.writes('decision');
  await author.writes('phase', ['title', 'pace', 'final']);
  await author.completes('phase', ['after', 'to', 'enter']);
  for (const kind of ['ending', 'item', 'outcome'] as const) await author.writes(kind);
  await author.writesWhereItBegins();
  await author.translates(new Map([...told.texts.zh].map(([key, words]) => [words, textOf(told, key, 'en')])));
  await author.isSound();
  await author.releases('1.0.0');

  const drill = released();
  for (const lang of ['zh', 'en'] as const) expect([...drill.texts[lang].values()].toSorted()).toEqual([...told.texts[lang].values()].toSorted());
  expect([drill.scenario.phases.length, drill.scenario.decisions.length, drill.scenario.injects.length, drill.scenario.places.length]).toEqual([4, 6, 4, 6]);

  const trainee = await context.newPage();
  await trainee.addInitScript(() => localStorage.setItem('shapan.map.quality', 'spare'));
  const desk = new Desk(trainee, station);
  await desk.enter('王海燕', '0012');
  await desk.start('电梯困人');
  for (const step of expertPlan(drill, seed)) {
    await desk.until(step.at, step.pace);
    await desk.does(step);
  }
  for (let tries = 0; tries < 400 && !(await desk.isOver()); tries += 1) await desk.pass(2_000);
  await desk.debrief();
  await expect(trainee.locator('.verdict')).toContainText('及格');
  await expect(trainee.locator('.verdict')).not.toContainText('不及格');
});
