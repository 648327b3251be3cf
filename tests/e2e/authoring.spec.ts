import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadScenario, textOf, type Compiled } from '../../scenarios/engine/index.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { liftStuck } from '../support/packs.ts';
import { planFile } from '../support/plans.ts';
import { shippedCommons, shippedLaws } from '../support/shippedScenarios.ts';
import { Author } from './desk/author.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan } from './desk/plan.ts';

const seed = 7;
let folder = '', station: BrowserStation;
test.beforeEach(async ({ page }) => {
  page.setDefaultTimeout(30_000);
  folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  station = await aBrowserStation({ folder, seed });
});
test.afterEach(() => station.close());

const compiledOf = (texts: { readonly scenario: string; readonly en: string | null }): Compiled => {
  const { compiled } = loadScenario({ path: 'scenario.yaml', enPath: 'en.yaml', ...texts, laws: shippedLaws(), commons: shippedCommons() });
  if (!compiled) throw new Error('the drill does not load');
  return compiled;
};
const released = (id: string): Compiled => {
  const at = join(folder, 'scenarios/elevator', id), en = join(at, 'en.yaml');
  return compiledOf({ scenario: readFileSync(join(at, 'scenario.yaml'), 'utf8'), en: existsSync(en) ? readFileSync(en, 'utf8') : null });
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
  await author.translates(new Map([...told.texts.zh].map(([key, words]) => [words, textOf(told, key, 'en')])), told.texts.zh.size);
  await author.isSound();
  await author.releases('1.0.0');

  const drill = released('lift-stuck');
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

/** What the finished drill says where its plan, which knows none of this, left something open. */
function missingIn({ scenario: { summary, people, decisions, endings, rubric } }: Compiled): (path: string) => string {
  const items = ['calledSoon', 'comforted', 'doorsGuarded', 'freed', 'comforted', 'healthChecked', 'stopped', 'noticed'].map((wanted) => rubric.tasks.find(({ id }) => id === wanted)?.feedback);
  return (path) => {
    const [list, at = 0, of = 0] = [path.slice(0, path.search(/[[.]|$/)), ...[...path.matchAll(/\d+/g)].map(Number)], word = path.slice(path.lastIndexOf('.') + 1);
    if (list === 'summary') return summary;
    if (list === 'people') return people[at]?.role ?? '刚下班的居民';
    if (list === 'endings') return endings[1]?.text ?? '';
    if (list === 'rubric') return items[at]?.[word as 'late'] ?? '做是做了，只是晚了。';
    const option = decisions[at]?.options.find(({ quality }) => (of === 0 ? quality === 'best' : quality === 'poor' || quality === 'fatal'));
    return option?.[word as 'text'] ?? '';
  };
}

test('the same drill taken in from its Word plan needs only the parts that the plan does not say, and is given out', async ({ page }) => {
  test.setTimeout(300_000);
  const author = new Author(page, liftStuck.scenario);
  await author.enters(station.address);
  await author.takesIn('方案.docx', planFile('plan.docx'));
  const places = await author.finishes('待补', missingIn(compiledOf(liftStuck)));
  expect(places.filter((path) => !/^(?:summary|people\[\d\]\.role|decisions\[\d\]\.options\[\d\]\.(?:text|feedback)|endings\[0\]\.text|rubric\.tasks\[\d\]\.feedback\.\w+)$/.test(path))).toEqual([]);
  await author.hasNoErrors();
  await author.releases('0.1.0');
  const drill = released('he-shun-li-she-qu-dian-ti-kun-ren');
  expect([drill.scenario.phases.length, drill.scenario.decisions.length, drill.scenario.injects.length, drill.scenario.places.length]).toEqual([4, 6, 4, 6]);
  expect([...drill.texts.zh.values()].filter((text) => text.includes('待补'))).toEqual([]);
});
