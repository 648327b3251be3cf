import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { aGoodPack, packEntries } from '../support/packs.ts';
import { planFile } from '../support/plans.ts';
import { aZip } from '../support/zips.ts';
import { axeViolations, looksRight } from './desk/looks.ts';
import { signsIn } from './desk/staff.ts';

let station: BrowserStation;
test.beforeAll(async () => { station = await aBrowserStation(); });
test.afterAll(() => station.close());

async function studioOpened(page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${station.address}#/staff`);
  await page.evaluate(() => { location.hash = '#/staff'; });
  await signsIn(page);
  await page.evaluate(() => { location.hash = '#/staff/studio'; });
}

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('an instructor is told why a hostile pack is refused, takes a Word plan in after a look at every row, and gives the drill out', async ({ page }) => {
  await studioOpened(page, 'zh', 'light');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const chosen = page.getByLabel('文件', { exact: true });
  await chosen.setInputFiles(file('x.zip', aZip([...packEntries(), { name: '../../autostart.bat' }])));
  await expect(page.getByRole('alert')).toContainText('“../../autostart.bat”：想把文件写到别的文件夹去');
  await looksRight(page, 'a refused pack');
  await chosen.setInputFiles(file('good.zip', aGoodPack()));
  await expect(page.getByRole('heading', { name: '电梯困人' })).toBeVisible();
  await chosen.setInputFiles(file('方案.docx', planFile('plan.docx')));
  await expect(page.getByText('3 个阶段，6 件要拿主意的事，4 条来电和消息，8 道指令，6 个地点')).toBeVisible();
  await expect(page.locator('.exchange-rows tr', { hasText: '撬棍' })).toContainText('另外的选项');
  await looksRight(page, 'what a plan becomes');
  await page.getByRole('button', { name: '导入成草稿' }).click();
  await page.getByRole('button', { name: '所有剧本' }).click();
  await expect(page.getByRole('heading', { name: '和顺里社区电梯困人' })).toBeVisible();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByText('评委手册', { exact: true }).click();
  await looksRight(page, 'giving a drill out', 'dialog');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  expect((await download).suggestedFilename()).toBe('he-shun-li-she-qu-dian-ti-kun-ren-0.1.0-评委手册.docx');
});

test('the same in English and dark', async ({ page }) => {
  await studioOpened(page, 'en', 'dark');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel('File', { exact: true }).setInputFiles(file('plan.docx', planFile('plan.docx')));
  await expect(page.getByText('3 phases, 6 decisions, 4 messages, 8 orders, 6 places')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Do not import' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
