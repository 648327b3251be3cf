import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { axeViolations, looksRight } from './desk/looks.ts';
import { savedPlays } from './desk/savedPlays.ts';
import { signsIn } from './desk/staff.ts';

let station: BrowserStation;
test.afterEach(() => station.close());

/** A station with a finished drill on record and its administrator at the screen. */
async function opened(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  savedPlays(folder, [{ bot: 'hesitant', seed: 3, trainee: '郑岚', staffNo: '0100' }]);
  station = await aBrowserStation({ folder });
  await page.goto(station.address);
  await page.evaluate(() => { location.hash = '#/staff'; });
  await signsIn(page);
}

/** The same window in another language and theme, still signed in. */
async function reads(page: Page, preferences: { readonly lang: 'zh' | 'en'; readonly theme: 'light' | 'dark' }): Promise<void> {
  await page.evaluate((wanted) => localStorage.setItem('shapan.preferences', JSON.stringify({ ...wanted, size: 'normal' })), preferences);
  await page.reload();
}

const to = (page: Page, hash: string): Promise<void> => page.evaluate((wanted) => { location.hash = wanted; }, hash);

test('the administrator backs up, restores, adds and erases a person, and enters what is known from outside; in both languages and themes', async ({ page }) => {
  page.setDefaultTimeout(15_000);
  await opened(page);
  await test.step('a back-up, a second folder, and a restore after seeing what it would lose', () => keepsTheData(page));
  await test.step('a person added by hand, columns that say what they are, and a person erased after typing the number', () => keepsTheRoster(page));
  await test.step('an honour in the growth archive', () => enters(page));
  await test.step('in English and dark', () => readsInEnglish(page));
});

async function keepsTheData(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^数据与备份/ }).click();
  await expect(page.locator('.care-folder')).not.toBeEmpty();
  await page.getByRole('button', { name: '马上备份' }).click();
  await expect(page.getByText('备份已做好，并核对过。')).toBeVisible();
  await page.getByRole('button', { name: '选一个位置' }).click();
  await page.getByLabel('文件夹').fill('U盘');
  await page.getByRole('button', { name: '用这个位置' }).click();
  await expect(page.getByRole('alert')).toContainText('完整的路径');
  await looksRight(page, 'data and back-ups');
  await page.getByLabel('文件夹').fill(mkdtempSync(join(tmpdir(), 'shapan-stick-')));
  await page.getByRole('button', { name: '用这个位置' }).click();
  await expect(page.getByText('第二备份位置也有了一份。')).toBeVisible();
  await page.getByRole('button', { name: /^恢复：/ }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('恢复后会少：成绩 0 条');
  expect.soft(await axeViolations(page), 'axe on a restore').toEqual([]);
  await expect(dialog.getByRole('button', { name: '下次启动时恢复' })).toBeDisabled();
  await dialog.getByLabel(/请输入“恢复”/).fill('恢复');
  await dialog.getByRole('button', { name: '下次启动时恢复' }).click();
  await expect(page.getByText(/^下次启动时恢复备份/)).toBeVisible();
  await page.getByRole('button', { name: '不恢复了' }).click();
  await expect(page.getByText(/^下次启动时恢复备份/)).toHaveCount(0);
}

async function keepsTheRoster(page: Page): Promise<void> {
  await to(page, '#/staff/roster');
  await page.getByRole('button', { name: '加一个人' }).click();
  await page.getByRole('dialog').getByLabel('姓名').fill('周全');
  await page.getByRole('dialog').getByLabel('工号').fill('0200');
  await page.getByRole('dialog').getByRole('button', { name: '加一个人' }).click();
  await expect(page.getByText('周全已登记。')).toBeVisible();
  await page.getByRole('button', { name: '导入名册' }).click();
  await page.getByLabel('名册文件').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('谁,证件\n吴欢,0300\n') });
  await page.getByRole('combobox', { name: /^姓名/ }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: /^工号/ }).selectOption({ index: 2 });
  await page.getByRole('combobox', { name: /^表头/ }).selectOption('1');
  await looksRight(page, 'the choice of columns');
  await page.getByRole('button', { name: '按这样看一遍' }).click();
  await page.getByRole('button', { name: '导入 1 人' }).click();
  await page.getByRole('button', { name: '查看：周全 0200' }).click();
  await page.getByRole('button', { name: '删除个人数据' }).click();
  await looksRight(page, 'one person’s data', 'dialog');
  await page.getByLabel('请输入工号 0200 确认').fill('0200');
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByText('周全的个人数据已删除。')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(2);
}

async function enters(page: Page): Promise<void> {
  await to(page, '#/staff/archive');
  await page.getByRole('button', { name: '郑岚 0100' }).click();
  await page.getByRole('button', { name: '录入一条' }).click();
  await page.getByRole('button', { name: '荣誉' }).click();
  await page.getByLabel('哪一项').selectOption({ label: '红星（重大贡献）' });
  await page.getByLabel('日期').fill('2026-03-02');
  await page.getByLabel('来源和凭据').fill('表彰决定第 3 号');
  await page.getByRole('button', { name: '存下' }).click();
  await expect(page.locator('.archive-entries').last()).toContainText('表彰决定第 3 号');
}

async function readsInEnglish(page: Page): Promise<void> {
  await reads(page, { lang: 'en', theme: 'dark' });
  await to(page, '#/staff/care');
  await expect(page.locator('.care-table')).toBeVisible();
  await looksRight(page, 'data and back-ups in English');
  await to(page, '#/staff/archive');
  await page.getByRole('button', { name: '郑岚 0100' }).press('Enter');
  await expect(page.locator('.archive-table tbody tr')).toHaveCount(12);
  await page.getByRole('button', { name: 'Correct entry 1' }).press('Enter');
  await looksRight(page, 'the growth archive in English');
  await to(page, '#/staff/audit');
  await expect(page.locator('.roster-table')).toContainText('entered from outside');
  await looksRight(page, 'the audit log in English');
}

test('the very first start asks with one button where the data shall live, and never again', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'shapan-home-'));
  station = await aBrowserStation({ folder: join(home, '.local/share/shapan'), home });
  await page.goto(station.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据放在这里');
  await page.getByRole('button', { name: '换个位置' }).click();
  await looksRight(page, 'the first start');
  await page.getByRole('button', { name: '就放这里，开始使用' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你是谁？');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你是谁？');
});
