import { expect, test } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan, theDrill } from './desk/plan.ts';

const seed = 7;
let station: BrowserStation;
test.beforeEach(async () => { station = await aBrowserStation({ seed }); });
test.afterEach(() => station.close());

test('a whole drill is passed without its canvas: everything the map offers is in the list beside it', async ({ page }) => {
  test.setTimeout(420_000);
  const desk = new Desk(page, station);
  await desk.enter('王海燕', '0012');
  await desk.start();
  await page.locator('.drill canvas').waitFor();
  await page.evaluate(() => document.querySelectorAll('canvas').forEach((canvas) => canvas.remove()));
  await page.getByRole('button', { name: '清单', exact: true }).click();
  const place = page.getByRole('button', { name: '12号楼3单元', exact: true });
  await place.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.selection')).toContainText('12号楼');
  await expect(page.locator('.tasks .task').first()).toBeVisible();
  await page.keyboard.press('Escape');
  for (const step of expertPlan(theDrill('fire-ebike-stairwell'), seed)) {
    await desk.until(step.at, step.pace);
    await desk.does(step);
  }
  for (let tries = 0; tries < 400 && !(await desk.isOver()); tries += 1) await desk.pass(2_000);
  await expect(page.locator('.drill canvas')).toHaveCount(0);
  await desk.debrief();
  await expect(page.locator('.verdict')).toContainText('及格');
});
