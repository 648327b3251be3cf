import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.beforeEach(async ({ page }) => { page.setDefaultTimeout(15_000); station = await aBrowserStation(); });
test.afterEach(() => station.close());

const words = { zh: { studio: /^剧本工作室/, make: '新剧本', begin: '新建' }, en: { studio: /^Drill studio/, make: 'New draft', begin: 'Make it' } };

const studioOpened = (page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> => staffEntered(page, station.address, words[lang].studio, { lang, theme });

async function draftMade(page: Page, lang: 'zh' | 'en', start?: string): Promise<void> {
  await page.getByRole('button', { name: words[lang].make }).click();
  if (start !== undefined) await page.getByRole('radio', { name: start }).check();
  await page.getByRole('button', { name: words[lang].begin }).click();
  await expect(page.locator('.studio-outline')).toBeVisible();
}

const stored = (page: Page): Promise<void> => expect(page.locator('.studio-saved[data-saved="stored"]')).toBeVisible();

test('an instructor writes a drill: forms, findings that lead to their place, undo, find, text and English; a killed station loses nothing that was stored', async ({ page }) => {
  await studioOpened(page, 'zh', 'light');
  await draftMade(page, 'zh');
  await expect(page.locator('.studio-panel')).toContainText('各路径共有的评分点');
  await page.getByLabel('标题', { exact: true }).fill('地库进水');
  await expect(page.locator('.studio-title')).toHaveText('地库进水');

  await page.locator('summary', { hasText: '要拿主意的事' }).click();
  await page.getByRole('button', { name: '加：要拿主意的事' }).click();
  await page.getByLabel('是件什么事').fill('先救车还是先断电');
  const finding = page.locator('.studio-finding.bad', { hasText: '永远不会出现' });
  await page.locator('.studio-heading', { hasText: '基本情况' }).click();
  await finding.click();
  await expect(page.getByLabel('是件什么事')).toHaveValue('先救车还是先断电');
  await page.getByLabel('什么时候问：加一条条件…').selectOption('发生过的事');
  await page.getByLabel('第 1 条：什么样的事').selectOption('自己记下的事');
  await page.getByLabel('第 1 条：哪一件').selectOption('seenOnSite');
  await expect(page.locator('.studio-sentence', { hasText: '已发生“seenOnSite”' })).toBeVisible();
  await expect(finding).toBeHidden();
  await looksRight(page, 'a decision in the studio');

  const row = page.locator('.studio-row-name', { hasText: '先救车还是先断电' }).last();
  await row.focus();
  await page.keyboard.press('Control+d');
  await expect(page.locator('.studio-row-name', { hasText: '先救车还是先断电' }).filter({ hasNot: page.locator('.badge:not(.warn):not(.bad)') })).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.studio-row-name', { hasText: '先救车还是先断电' }).filter({ hasNot: page.locator('.badge:not(.warn):not(.bad)') })).toHaveCount(1);

  await page.keyboard.press('Control+f');
  await page.getByLabel(/找什么/).fill('王阿姨打来');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('没接到时留下的话')).toBeFocused();

  await page.getByRole('button', { name: '中英对照' }).click();
  await page.getByRole('button', { name: /^缺英文/ }).click();
  await page.getByLabel('“先救车还是先断电”的英文').fill('Cars first, or the power?');
  await looksRight(page, 'the translation in the studio');

  await page.getByRole('button', { name: '文本', exact: true }).click();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Home');
  await expect(page.locator('.cm-content')).toContainText('title: 地库进水');
  await page.locator('.cm-line', { hasText: 'title: 地库进水' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('了 # 夜里');
  await expect(page.locator('.studio-title')).toHaveText('地库进水了');
  await stored(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('又');
  await station.kill();

  station = await station.restart();
  await studioOpened(page, 'zh', 'light');
  await page.getByRole('button', { name: /^打开.*地库进水了/ }).click();
  await page.getByRole('button', { name: '文本', exact: true }).click();
  await expect(page.locator('.cm-content')).toContainText('title: 地库进水了 # 夜里');
  await page.getByRole('button', { name: '英文', exact: true }).click();
  await expect(page.locator('.cm-content')).toContainText('title: "New drill"');
  await page.keyboard.press('Control+f');
  await page.getByLabel(/找什么/).fill('Cars first');
  await expect(page.getByRole('dialog')).toContainText('找到 1 处');
});

test('a drill that ships is looked through in English and in the dark, copied, put into the bin and taken out again', async ({ page }) => {
  await studioOpened(page, 'en', 'dark');
  await draftMade(page, 'en', 'An e-bike burns in the stairwell');
  await expect(page.locator('.studio-panel .notice.good')).toBeVisible();
  await looksRight(page, 'a drill in the studio');
  await page.locator('summary', { hasText: 'Orders' }).click();
  await page.locator('.studio-outline details[open]', { hasText: 'Orders' }).locator('.studio-row-name').nth(1).click();
  await expect(page.locator('.studio-form h2')).toContainText('Order');
  await page.getByRole('button', { name: 'Translation', exact: true }).click();
  await expect(page.locator('.studio-pairs textarea')).toHaveCount(60);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await expect(page.locator('.cm-content')).toBeVisible();
  await looksRight(page, 'the text of a drill in the studio');
  await page.getByRole('button', { name: '← All drafts' }).click();
  await page.getByRole('button', { name: /^Make a copy/ }).click();
  await expect(page.locator('.studio-drafts > li')).toHaveCount(2);
  await page.getByRole('button', { name: /^Move to the bin/ }).first().click();
  await page.locator('.studio-bin summary').click();
  await looksRight(page, 'the drafts of the studio');
  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect(page.locator('.studio-drafts > li')).toHaveCount(2);
  await expect(page.locator('.studio-bin')).toBeHidden();
});
