import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { axeViolations } from './desk/looks.ts';

let station: BrowserStation;
test.beforeEach(async () => { station = await aBrowserStation(); });
test.afterEach(() => station.close());

async function enters(page: Page): Promise<void> {
  await page.goto(station.address);
  await page.locator('#name').fill('王秀英');
  await page.locator('#staff-no').fill('0052');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tutorial-card')).toBeVisible();
}

/** The coach speaks of the call before it comes. */
const rings = (page: Page): Promise<void> => new Desk(page, station).untilRung();

async function hears(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 60 && !(await page.locator('.coach-say', { hasText: words }).isVisible()); tries += 1) await new Desk(page, station).pass(500);
  await expect(page.locator('.coach-say')).toContainText(words);
  await expect(page.locator('.coach-ring')).toBeVisible();
}

test('a newcomer follows the coach with the mouse from the first screen to the end', async ({ page }) => {
  await enters(page);
  await page.getByRole('button', { name: '开始学' }).click();
  await hears(page, '小区地图');
  await expect(page.locator('.drill canvas')).toBeVisible();
  await page.locator('.choice-list').click();
  await page.locator('.twin-line', { hasText: '三号楼' }).first().click();
  await page.locator('.choice-map').click();
  await hears(page, '接听');
  await rings(page);
  await page.locator('.ringing .button.main').click();
  await hears(page, '挂断');
  await page.getByRole('button', { name: '挂断' }).click();
  await hears(page, '签收');
  await page.getByRole('button', { name: '签收' }).click();
  await hears(page, '先点这里');
  await page.locator('.selection > .button').click();
  await hears(page, '维修工老周');
  await page.locator('.unit-main', { hasText: '维修工老周' }).click();
  await hears(page, '关水阀');
  await page.locator('.task', { hasText: '关水阀' }).click();
  await hears(page, '下令');
  await page.locator('.order-sheet').getByRole('radio', { name: '三号楼' }).check();
  await page.locator('.order-sheet footer .main').click();
  await hears(page, '出发了');
  await hears(page, '拿主意');
  await page.locator('.option').first().click();
  await hears(page, '看过了');
  await page.getByRole('button', { name: '看过了' }).click();
  await hears(page, '暂停');
  await page.locator('.pace .pause').click();
  await hears(page, '继续');
  await page.locator('.pace .pause').click();
  await hears(page, '快进');
  await page.getByRole('button', { name: '快进到下一件事' }).click();
  await expect(page.locator('.cover-card')).toContainText('你学会了');
  await expect(page.locator('.coach-card')).toBeHidden();
  await page.locator('.cover-card .main').click();
  await expect(page.locator('.tutorial-done')).toBeVisible();
  await expect(page.locator('.verdict')).toHaveCount(0);
  await page.getByRole('button', { name: '去选一个演练' }).click();
  // It counts nowhere, and it is no longer first in line.
  await expect(page.locator('.recent')).toContainText('还没有记录');
  await expect(page.locator('.tutorial-card')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /学着用/ })).toBeVisible();
});

test('somebody without a mouse follows the coach by its key hints alone', async ({ page }) => {
  await enters(page);
  await tabTo(page, '.tutorial-card .button');
  await page.keyboard.press('Enter');
  await hears(page, '小区地图');
  await page.keyboard.press('Tab');
  await expect(page.locator('.coach-keys')).toContainText('按 L');
  await expect(page.locator('[role="status"]', { hasText: '按 L 到清单' })).toHaveCount(1);
  await page.keyboard.press('l');
  await expect(page.locator('.twin-line').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await hears(page, '接听');
  await rings(page);
  await page.keyboard.press('r');
  await hears(page, '挂断');
  await page.keyboard.press('Escape');
  await hears(page, '签收');
  await page.keyboard.press('c');
  await tabTo(page, '.receipt .button');
  await page.keyboard.press('Enter');
  await hears(page, '先点这里');
  await page.keyboard.press('Escape');
  await hears(page, '维修工老周');
  await page.keyboard.press('u');
  await tabTo(page, '.unit-main:has(.unit-name)', '维修工老周');
  await page.keyboard.press('Enter');
  await hears(page, '关水阀');
  await page.keyboard.press('o');
  await tabTo(page, '.task[aria-disabled="false"]');
  await page.keyboard.press('Enter');
  await hears(page, '下令');
  for (let stop = 0; stop < 20 && !(await page.evaluate(() => document.activeElement?.matches('.order-sheet footer .main'))); stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement && !document.activeElement.checked)) await page.keyboard.press(' ');
  }
  await page.keyboard.press('Enter');
  await hears(page, '拿主意');
  await page.keyboard.press('d');
  await expect(page.locator('.option').first()).toBeFocused();
  await page.keyboard.press('a');
  await hears(page, '看过了');
  await tabTo(page, '.coach-ends .main');
  await page.keyboard.press('Enter');
  await hears(page, '暂停');
  await page.locator('body').press('Space');
  await hears(page, '继续');
  await page.keyboard.press('Space');
  await hears(page, '快进');
  await tabTo(page, '.pace > .button:last-child');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cover-card .main')).toBeFocused();
});

for (const [theme, lang, size] of [['light', 'zh', 'largest'], ['dark', 'en', 'normal'], ['dark', 'zh', 'normal'], ['light', 'en', 'large']] as const) {
  test(`the coach is accessible, in the window and off what it speaks of in ${theme}, ${lang}, ${size} text`, async ({ page }) => {
    await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size });
    await enters(page);
    expect.soft(await axeViolations(page), 'home').toEqual([]);
    await page.locator('.tutorial-card .button').click();
    await page.locator('.choice-list').click();
    await page.locator('.twin-line').first().click();
    await rings(page);
    await standsRight(page, '.ringing .button.main');
    await page.locator('.ringing .button.main').click();
    await standsRight(page, '.taken-call .button');
    expect.soft(await axeViolations(page), 'the call').toEqual([]);
    await page.locator('.coach-ends .bare').click();
    await expect(page.locator('.coach-card')).toHaveCount(0);
  });
}

/** At every size of window the card is whole and does not lie over the thing meant. */
async function standsRight(page: Page, selector: string): Promise<void> {
  for (const size of [{ width: 1093, height: 550 }, { width: 1920, height: 1080 }, { width: 1366, height: 768 }]) {
    await page.setViewportSize(size);
    await expect.poll(async () => {
      const card = await page.locator('.coach-card').boundingBox();
      const thing = await page.locator(selector).boundingBox();
      if (!card || !thing) return 'not there';
      if (card.x < 0 || card.y < 0 || card.x + card.width > size.width || card.y + card.height > size.height) return 'not whole';
      const apart = card.x >= thing.x + thing.width || card.x + card.width <= thing.x || card.y >= thing.y + thing.height || card.y + card.height <= thing.y;
      return apart ? 'right' : 'over it';
    }, `${selector} at ${size.width}×${size.height}`).toBe('right');
  }
}

async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  await expect(page.locator(selector).first()).toBeVisible();
  for (let stop = 0; stop < 150; stop += 1) {
    if (await page.evaluate(([wanted, text]) => (document.activeElement?.matches(wanted!) && document.activeElement.textContent?.includes(text!)) ?? false, [selector, words])) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}
