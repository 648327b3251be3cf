import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.beforeEach(async ({ page }) => { page.setDefaultTimeout(15_000); station = await aBrowserStation(); });
test.afterEach(() => station.close());

async function draftOf(page: Page, drill: string): Promise<void> {
  await staffEntered(page, station.address, /^剧本工作室/);
  await page.getByRole('button', { name: '新剧本' }).click();
  await page.getByRole('radio', { name: drill }).check();
  await page.getByRole('button', { name: '新建' }).click();
  await expect(page.locator('.studio-outline')).toBeVisible();
}

const section = async (page: Page, name: string, row: string): Promise<void> => {
  const fold = page.locator('.studio-outline details', { has: page.locator('summary', { hasText: name }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
  await fold.locator('.studio-row-name', { hasText: row }).first().click();
};

test('luck, a person’s traits and what another form changes are filled in as words and numbers', async ({ page }) => {
  await draftOf(page, '加装电梯');
  await section(page, '人物', '周老板');
  await page.getByLabel('这个人的特点：态度').selectOption('摇摆');
  await page.getByLabel('这个人的特点：面积').fill('９５');

  await section(page, '另一套卷', '考核甲卷');
  const changed = page.getByRole('group', { name: '换了说法的指令' });
  await page.locator('.studio-more > summary', { hasText: '更多' }).click();
  const orders = changed.locator(':scope > select');
  const first = await orders.locator('option').nth(1).innerText();
  await orders.selectOption({ index: 1 });
  await changed.getByText(`把“${first}”改成：（还没写改什么）`).click();
  await changed.getByLabel('指令叫什么').fill('上门量一量');
  await expect(changed.getByText(`原来：${first}`)).toBeVisible();
  await expect(changed.getByText(`把“${first}”改成：上门量一量`)).toBeVisible();
  const people = page.getByRole('group', { name: '换了的人物' });
  await people.locator('summary').first().click();
  await people.getByText(/^把“周老板”改成：/).click();
  await expect(people.getByText('原来：周老板')).toBeVisible();
  await looksRight(page, 'another form of a drill');
  await people.scrollIntoViewIfNeeded();

  await section(page, '要拿主意的事', '钱怎么分');
  const effects = page.getByRole('group', { name: '选了以后会发生' }).first();
  await effects.locator(':scope > select').selectOption('看运气');
  await effects.getByText('有 50% 的可能：什么也不发生；否则：什么也不发生').click();
  await effects.getByLabel('第 1 种可能：百分之几').fill('６0');
  await effects.getByLabel('就会发生 加一件会发生的事').first().selectOption('改变数值');
  await effects.getByRole('button', { name: '加一种可能' }).click();
  await expect(effects.getByText('否则（30%）：')).toBeVisible();
  await looksRight(page, 'what luck decides');
});
