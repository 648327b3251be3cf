import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';

let station: BrowserStation;
test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

test('a drill is played from the first screen to its record by keyboard alone', async ({ page }) => {
  await page.goto(station.address);
  await tabTo(page, '#name');
  await page.keyboard.insertText('钱学敏');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('0456');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button.drill-card');
  await page.keyboard.press('Enter');
  await tabTo(page, '.start-bar .button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.drill')).toBeVisible();

  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: '继续', exact: true })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: '暂停', exact: true })).toBeVisible();

  await page.keyboard.press('l');
  await expect(page.locator('.twin-line').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.twin-line[aria-pressed="true"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.twin-line[aria-pressed="true"]')).toHaveCount(0);

  await page.keyboard.press('o');
  await tabTo(page, '.task[aria-disabled="false"]');
  await page.keyboard.press('Enter');
  await fillOrder(page);
  await expect(page.locator('.order-sheet')).toBeHidden();
  await expect(page.locator('.desk-notices .notice.good')).toBeVisible();

  await new Desk(page, station).untilAsked();
  await page.keyboard.press('d');
  await expect(page.locator('.option').first()).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.locator('.feedback')).toBeVisible();

  await tabTo(page, '.end-run');
  await page.keyboard.press('Enter');
  await tabTo(page, 'dialog .main');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cover-card')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toBeVisible();
  await tabTo(page, '.debrief-tools .back');
  await page.keyboard.press('Enter');
  await expect(page.locator('table.records tbody tr')).toHaveCount(1);
});

test('D goes to the open decision while feedback waits, and an answer puts the focus on its feedback', async ({ page }) => {
  await page.goto(station.address);
  await page.locator('#name').fill('何敏');
  await page.locator('#staff-no').fill('21');
  await page.keyboard.press('Enter');
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await page.locator('.start-bar .button').click();
  await new Desk(page, station).untilAsked();
  await page.keyboard.press('u');
  await expect(page.locator('.map-area')).toHaveCSS('visibility', 'visible');
  await page.keyboard.press('o');
  await expect(page.locator('.map-area')).toHaveCSS('visibility', 'visible');
  await page.keyboard.press('d');
  await expect(page.locator('.option').first()).toBeFocused();
  const title = await page.locator('.decision h3').textContent();
  await page.keyboard.press('b');
  await expect(page.locator('.feedback [data-first]')).toBeFocused();
  await new Desk(page, station).untilAsked(2_000, 400);
  await expect(page.locator('.decision h3')).not.toHaveText(title ?? '');
  await page.keyboard.press('d');
  await expect(page.locator('.option').first()).toBeFocused();
  const next = (await page.locator('.decision h3').textContent()) ?? '';
  await page.keyboard.press('b');
  await expect(page.locator('.feedback')).toContainText(next);
});

test('every stop of the Tab key on the desk can be seen', async ({ page }) => {
  await page.goto(station.address);
  await page.locator('#name').fill('孙立');
  await page.locator('#staff-no').fill('9');
  await page.keyboard.press('Enter');
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await page.locator('.start-bar .button').click();
  await expect(page.locator('.drill canvas')).toBeVisible();
  await page.setViewportSize({ width: 1093, height: 550 });
  const hidden: string[] = [];
  for (let stop = 0; stop < 70; stop += 1) {
    await page.keyboard.press('Tab');
    const flaw = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit && (focused.contains(hit) || hit.contains(focused)) ? null : focused.outerHTML.slice(0, 120);
    });
    if (flaw) hidden.push(flaw);
  }
  expect(hidden).toEqual([]);
});

async function tabTo(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeVisible();
  for (let stop = 0; stop < 150; stop += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Chooses the first open answer of each question, then gives the order. */
async function fillOrder(page: Page): Promise<void> {
  await expect(page.locator('.order-sheet')).toBeFocused();
  for (let stop = 0; stop < 30; stop += 1) {
    if (await page.evaluate(() => document.activeElement?.matches('.order-sheet footer .main') ?? false)) break;
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement && !document.activeElement.checked)) await page.keyboard.press(' ');
  }
  await page.keyboard.press('Enter');
}
