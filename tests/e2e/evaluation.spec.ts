import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openRecords } from '../../electron/records/openRecords.ts';
import { anAccount, password } from '../support/staff.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { axeViolations, looksRight } from './desk/looks.ts';
import { savedPlays } from './desk/savedPlays.ts';

const trainee = { trainee: '郑岚甲', staffNo: '100' };
let station: BrowserStation;
let runId = '';
test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  [runId = ''] = savedPlays(folder, [{ bot: 'longest-option', seed: 4, mode: 'assessed', ...trainee }]);
  const { records } = openRecords({ folder, keep: 'whole', now: new Date(), newStation: { id: 'station-1', label: 'test' } });
  for (const [role, account] of [['evaluator', 'wang'], ['evaluator', 'zhao'], ['administrator', 'deng']] as const) await anAccount(records, role, account);
  records.close();
  station = await aBrowserStation({ folder });
});
test.afterAll(() => station.close());
test.use({ actionTimeout: 15_000 });

const to = (page: Page, hash: string): Promise<void> => page.evaluate((wanted) => { location.hash = wanted; }, hash);

async function staff(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(station.address);
  await to(page, '#/staff');
  await page.locator('main input').first().fill(account);
  await page.locator('main input').nth(1).fill(password);
  await page.locator('button[type="submit"]').click();
  await expect(page.locator('.staff-card').first()).toBeVisible();
  return page;
}

/** The page of what waits, and what axe finds on it and on a run, in English and dark; the window stays signed in. */
async function readsInEnglish(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('shapan.preferences', JSON.stringify({ lang: 'en', theme: 'dark', size: 'normal' })));
  await page.reload();
  await to(page, '#/staff/evaluation');
  await expect(page.locator('.evaluation-table tbody tr').first()).toBeVisible();
  expect.soft(await axeViolations(page), 'the list').toEqual([]);
  await opens(page);
  expect.soft(await axeViolations(page), 'a run').toEqual([]);
}

async function opens(page: Page): Promise<void> {
  await to(page, `#/staff/evaluation/${runId}`);
  await expect(page.locator('.replay-stage')).toBeVisible();
}

async function rates(page: Page, mentor: string | null, level: number): Promise<void> {
  await opens(page);
  if (mentor) await page.getByRole('radio', { name: mentor }).check();
  await expect(page.locator('.level-field')).toHaveCount(6);
  for (const field of await page.locator('.level-field').all()) await field.getByRole('radio', { name: `${level} 级` }).check();
  await page.getByRole('button', { name: '签字', exact: true }).click();
  await page.getByRole('button', { name: '我签字' }).click();
  await expect(page.locator('.evaluation-review > .notice.good')).toHaveText('已签字。');
}

async function reviews(page: Page): Promise<void> {
  const veto = page.locator('#vetoes article').first();
  await veto.locator('summary').click();
  await veto.getByRole('radio', { name: '不成立' }).check();
  await veto.locator('textarea').fill('日志里没有这样做');
  await veto.getByRole('button', { name: '提交复核' }).click();
}

test('two mentors rate blind to each other, two persons lift a veto, the trainee appeals and sees the correction beside the computed score', async ({ browser }) => {
  test.setTimeout(120_000);
  const wang = await staff(browser, 'wang');
  await opens(wang);
  await wang.getByLabel('看到了什么').fill('接电话先问有没有人被困');
  await wang.getByRole('button', { name: '记在重放的这一刻' }).click();
  await expect(wang.locator('.moments li')).toHaveCount(1);
  await wang.locator('.moments button').first().click();
  await expect(wang.locator('#replay')).toBeFocused();
  await rates(wang, '业务导师', 4);

  const zhao = await staff(browser, 'zhao');
  await opens(zhao);
  await expect(zhao.locator('#signed')).toContainText('业务导师已经签字。您签字以后才能看到。');
  await expect(zhao.locator('main')).not.toContainText('接电话先问有没有人被困');
  await rates(zhao, null, 3);
  await expect(zhao.locator('#signed')).toContainText('两位都评了 6 项：0 项相同，6 项差一级，0 项差得更多。');
  await expect(zhao.locator('#signed')).toContainText('不足 30 对，不算加权 κ');
  await looksRight(zhao, 'a run that both rated');

  await reviews(zhao);
  await expect(zhao.locator('#vetoes article').first()).toContainText('张zhao：不成立');
  await zhao.context().close();
  await wang.reload();
  await expect(wang.locator('.replay-stage')).toBeVisible();
  await reviews(wang);
  await expect(wang.locator('#vetoes article').first()).toContainText('复核：否决不成立');
  await expect(wang.locator('.corrections')).toContainText('日志里没有这样做');
  await wang.context().close();

  const page = await (await browser.newContext()).newPage();
  await page.goto(station.address);
  await page.getByRole('button', { name: /^是我.*郑岚甲/ }).click();
  await expect(page.locator('table.records')).toBeVisible();
  await to(page, `#/debrief/${runId}`);
  await page.locator('#appeals summary').click();
  await page.locator('#appeal-against').selectOption({ index: 1 });
  await page.locator('#appeal-reason').fill('请再看一遍日志');
  await page.locator('#appeals button[type="submit"]').click();
  await expect(page.locator('#appeals [role="status"]')).toContainText(/回执号 2026-0001-/);

  const deng = await staff(browser, 'deng');
  await to(deng, '#/staff/evaluation');
  await expect(deng.locator('.waiting').first()).toContainText('申诉');
  await opens(deng);
  await deng.getByRole('button', { name: '受理' }).click();
  await deng.getByRole('radio', { name: '申诉成立', exact: true }).check();
  await deng.getByLabel('更正后的总分').fill('６０');
  await deng.locator('#appeals textarea').fill('日志里有这一步');
  await deng.getByRole('button', { name: '答复并存档' }).click();
  await expect(deng.locator('#appeals')).toContainText('申诉成立');
  await test.step('the list and the run in English and dark', () => readsInEnglish(deng));
  await deng.context().close();
  await page.reload();
  await expect(page.locator('.corrections')).toContainText('更正后 60 分');
  await expect(page.locator('.corrections')).toContainText('日志里有这一步');
  await expect(page.locator('.verdict .points')).toContainText('51.45');
  await looksRight(page, 'a debrief with ratings and an appeal');
  const review = page.locator('.review').first();
  await review.locator('summary').first().click();
  await expect(review.locator('.log-line')).toContainText(/日志第 \d+ 条|日志共/);
  await review.locator('.log-line button').click();
  await expect(page.locator('.log-table tr[aria-current]')).toBeVisible();
  await page.keyboard.press('Escape');
  await to(page, '#/records');
  await expect(page.locator('.corrected-line')).toContainText('更正后');
});
