import { expect, test } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { looksRight } from './desk/looks.ts';
import { expertPlan, optionsOf, theDrill } from './desk/plan.ts';

const seed = 7;
const drill = theDrill('fire-ebike-stairwell');
let station: BrowserStation;

test.beforeEach(async () => { station = await aBrowserStation({ seed }); });
test.afterEach(() => station.close());

test('a fatal choice is gone back on by keyboard and done well; the retry says everywhere that it does not count', async ({ page }) => {
  test.setTimeout(90_000);
  const desk = new Desk(page, station);
  await desk.enter('李建国', '0107');
  await desk.start();
  const [complaint] = expertPlan(drill, seed).filter((step) => step.kind === 'choose');
  if (complaint?.kind !== 'choose') throw new Error('the drill asks nothing');
  await desk.choose(complaint.title, optionsOf(drill, 'fatal').get(complaint.title) ?? '');
  await expect(page.locator('.feedback')).toContainText('严重错误');
  await expect(page.locator('.feedback').getByRole('button', { name: '回到这一步，换个做法' })).toBeVisible();
  await looksRight(page, 'feedback with the way back');
  await page.locator('.timeline-toggle').click();
  await expect(page.getByRole('group', { name: '回到哪一步' }).getByRole('button')).toHaveText(complaint.title);
  await looksRight(page, 'timeline with the way back', '.timeline-bar');
  await page.locator('.timeline-toggle').click();

  const before = page.url();
  await page.keyboard.press('z');
  await looksRight(page, 'the question before going back', 'dialog');
  await page.getByRole('dialog').getByRole('button', { name: '不回去' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('z');
  await page.getByRole('dialog').getByRole('button', { name: '回到这一步' }).click();
  await expect(page.getByRole('article', { name: complaint.title })).toBeVisible();
  expect(page.url()).not.toBe(before);
  await expect(page.getByRole('button', { name: '继续', exact: true })).toBeVisible();
  await looksRight(page, 'gone back');
  await desk.choose(complaint.title, complaint.option);
  await expect(page.locator('.feedback')).toContainText('最好的做法');

  await page.evaluate(() => { location.hash = '#/home'; });
  await expect(page.locator('.unfinished li')).toHaveCount(1);
  await expect(page.locator('.unfinished li')).toContainText('回头重试，不计成绩');
  await looksRight(page, 'home with a retry');
  await page.locator('.unfinished').getByRole('button').click();
  await expect(page.getByRole('timer')).toBeVisible();
  await desk.end();
  await desk.debrief();
  await expect(page.locator('.verdict')).toContainText('回头重试，不计成绩');
  await expect(page.locator('.strikes')).toHaveCount(0);
  await expect(page.locator('#compare')).toContainText('不和以前的成绩、也不和别人比');
  await looksRight(page, 'debrief of a retry');
  await page.evaluate(() => { location.hash = '#/records'; });
  await expect(page.locator('table.records tbody tr')).toHaveCount(1);
  await expect(page.locator('table.records')).toContainText('回头重试，不计成绩');
  await looksRight(page, 'records with a retry');
});
