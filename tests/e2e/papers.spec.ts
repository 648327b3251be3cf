import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { aPaperClass } from './desk/aPaperClass.ts';
import { axeViolations, looksRight } from './desk/looks.ts';
import { looksAsBefore } from './desk/rasters.ts';
import { signsIn } from './desk/staff.ts';

const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
let station: BrowserStation;
test.beforeAll(async () => { aPaperClass(folder, 6); station = await aBrowserStation({ folder }); });
test.afterAll(() => station.close());

async function opened(page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${station.address}#/staff`);
  await page.evaluate(() => { location.hash = '#/staff'; });
  await signsIn(page);
  await page.evaluate(() => { location.hash = '#/staff/papers'; });
  await expect(page.locator('.papers-table tbody tr')).toHaveCount(6);
}

/** How many pages this paper is when printed, after a look that it is black on white, marked, has all its letters and looks as it did. */
async function printed(page: Page, name: string): Promise<number> {
  const sheet = page.locator('.a4').first();
  await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(sheet.locator('.a4-marks')).toContainText(/演练|DRILL/);
  for (const hidden of ['.topbar', '.a4-tools', '.staff-head']) await expect(page.locator(hidden)).toBeHidden();
  await expect.poll(() => sheet.evaluate((element) => [...new Set(element.textContent ?? '')].filter((letter) => /[一-鿿]/.test(letter) && !document.fonts.check('16px "Noto Sans SC Variable"', letter)))).toEqual([]);
  await looksAsBefore(sheet, name);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
  await page.locator('.a4-tools button').first().click();
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

const tab = (page: Page, n: number): Promise<void> => page.locator('.papers-tabs button').nth(n).click();
const ofRun = (page: Page, name: string): Promise<void> => page.locator('.papers-table tbody tr').first().getByRole('button', { name, exact: true }).click();

test('from a run to a signed score sheet, whose code the station knows again; a report with its plan; a certificate under the centre’s own terms', async ({ page }) => {
  test.setTimeout(120_000);
  await opened(page, 'zh', 'light');
  await looksRight(page, 'the runs that count');
  await page.getByLabel('单位名称').fill('和平里培训中心');
  await page.getByRole('button', { name: '存下', exact: true }).click();
  await expect(page.getByText('单位名称已存。')).toBeVisible();

  await ofRun(page, '成绩单');
  const code = (await page.locator('.a4-code strong').textContent()) ?? '';
  await looksRight(page, 'a score sheet before it is printed');
  expect(await printed(page, 'score sheet')).toBe(1);
  await ofRun(page, '单场结果');
  expect(await printed(page, 'result of one drill')).toBe(1);

  await ofRun(page, '评估报告');
  await page.getByRole('button', { name: '加一项' }).click();
  await page.getByLabel('问题', { exact: true }).fill('没有先切断电源');
  await page.getByLabel('期限').fill('2020-01-31');
  await page.getByRole('button', { name: '存下', exact: true }).click();
  await expect(page.getByText('改进措施已存。')).toBeVisible();
  await page.getByLabel('原因分析').fill('预案没有写谁负责断电。');
  await looksRight(page, 'a report being written');
  await page.getByRole('button', { name: '打印预览' }).click();
  await expect(page.locator('.a4')).toContainText('预案没有写谁负责断电。');
  await expect(page.locator('.a4')).toContainText('没有先切断电源');
  expect(await printed(page, 'evaluation report')).toBeGreaterThan(1);

  await tab(page, 1);
  await page.locator('.papers-fold summary').click();
  for (const [i, value] of ['1', '1', '0'].entries()) await page.locator('.papers-numbers input[type="number"]').nth(i).fill(value);
  await looksRight(page, 'the terms of a programme');
  await page.getByRole('button', { name: '存下要求' }).click();
  await page.getByRole('button', { name: '组合证书', exact: true }).nth(1).click();
  expect(await printed(page, 'portfolio certificate')).toBe(1);

  await tab(page, 5);
  await page.getByLabel('编号').fill(code.toLowerCase());
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.getByText('是本站出具的，没有改动，依据的成绩完好。')).toBeVisible();
  await page.evaluate(() => { location.hash = '#/staff'; });
  await expect(page.getByText('1 项改进措施到期或快到期')).toBeVisible();
});

test('in English and dark: a class on paper, and an own form filled with a run', async ({ page }) => {
  test.setTimeout(120_000);
  await opened(page, 'en', 'dark');
  await tab(page, 2);
  await page.getByRole('button', { name: /^Sign-in sheet/ }).click();
  expect(await printed(page, 'sign-in sheet')).toBe(1);
  await tab(page, 4);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Sample (.docx)' }).click()]);
  const form = { name: 'own form.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: readFileSync(await download.path()) };
  await page.locator('input[type="file"]').setInputFiles({ ...form, name: 'broken.docx', buffer: Buffer.from('no form') });
  await expect(page.getByRole('alert')).toContainText('This is no .docx or .xlsx.');
  await page.locator('input[type="file"]').setInputFiles(form);
  await expect(page.locator('.papers-list')).toContainText('own form.docx');
  expect(await axeViolations(page)).toEqual([]);
  await tab(page, 0);
  await ofRun(page, 'Own form');
  const [filled] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Fill and download' }).click()]);
  expect(filled.suggestedFilename()).toMatch(/^own form-.+\.docx$/);
  await tab(page, 4);
  await page.getByLabel('Class').selectOption('春季一班');
  await page.getByLabel('Drill').selectOption({ index: 1 });
  await looksRight(page, 'a form for a class');
  const [zip] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Fill for the class/ }).press('Enter')]);
  expect([zip.suggestedFilename(), Object.keys(unzipSync(readFileSync(await zip.path()))).every((name) => /^own form-.+-\d+\.docx$/.test(name))]).toEqual(['own form-春季一班.zip', true]);
  await expect(page.getByRole('status').first()).toContainText('filled: own form-春季一班.zip');
});
