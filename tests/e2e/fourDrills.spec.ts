import { expect, test } from '@playwright/test';
import { en } from '../../renderer/text/en.ts';
import { zh } from '../../renderer/text/zh.ts';
import { textOf } from '../../scenarios/engine/index.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { shippedScenarios } from '../support/shippedScenarios.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan, theDrill } from './desk/plan.ts';

const seed = 7;
let station: BrowserStation;

test.beforeEach(async () => { station = await aBrowserStation({ seed }); });
test.afterEach(() => station.close());

for (const { id } of shippedScenarios()) for (const lang of ['zh', 'en'] as const) {
  test(`${id} is played through the screen in ${lang} by somebody who acts well, from the first screen to the record`, async ({ page }) => {
    test.setTimeout(480_000);
    const words = { zh, en }[lang], drill = theDrill(id), title = textOf(drill, 'scenario.title', lang);
    const complaints: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    // the map drawn sparely: a whole drill takes long enough
    await page.addInitScript((preferences) => {
      localStorage.setItem('shapan.preferences', JSON.stringify(preferences));
      localStorage.setItem('shapan.map.quality', 'spare');
    }, { theme: 'light', lang, size: 'normal' });

    const desk = new Desk(page, station, lang);
    await desk.enter({ zh: '王海燕', en: 'Wang Haiyan' }[lang], '００１２');
    await desk.start(title);
    for (const step of expertPlan(drill, seed, lang)) {
      await desk.until(step.at, step.pace);
      await desk.does(step);
    }
    for (let tries = 0; tries < 400 && !(await desk.isOver()); tries += 1) await desk.pass(2_000);
    await desk.debrief();
    await expect(page.locator('.verdict')).toContainText(words.records.passed);
    await expect(page.locator('.verdict')).not.toContainText(words.records.failed);
    if (lang === 'en') expect(await page.locator('main').innerText()).not.toMatch(/\p{Script=Han}/u);
    await page.locator('.debrief-tools .back').click();
    await expect(page.getByRole('row', { name: new RegExp(`${title}.*${words.records.passed}`) })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}
