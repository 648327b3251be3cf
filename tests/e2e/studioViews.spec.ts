import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { looksRight } from './desk/looks.ts';
import { staffEntered } from './desk/staff.ts';

let station: BrowserStation;
test.beforeEach(async ({ page }) => { page.setDefaultTimeout(15_000); station = await aBrowserStation(); });
test.afterEach(() => station.close());

const words = { zh: { studio: /^剧本工作室/, make: '新剧本', begin: '新建' }, en: { studio: /^Drill studio/, make: 'New draft', begin: 'Make it' } };

async function draftOpened(page: Page, lang: 'zh' | 'en', theme: 'light' | 'dark', start?: string): Promise<void> {
  await staffEntered(page, station.address, words[lang].studio, { lang, theme });
  await page.getByRole('button', { name: words[lang].make }).click();
  if (start !== undefined) await page.getByRole('radio', { name: start }).check();
  await page.getByRole('button', { name: words[lang].begin }).click();
  await expect(page.locator('.studio-outline')).toBeVisible();
}

test('an instructor puts a place on the map, moves it, joins it by a road, takes that back, and walks the graph to a decision', async ({ page }) => {
  await draftOpened(page, 'zh', 'light');
  await page.getByRole('button', { name: '地图', exact: true }).click();
  const board = page.locator('.map-board');
  await expect(page.locator('.map-plate')).toHaveCount(2);

  await page.getByRole('button', { name: '学校', exact: true }).focus();
  await page.keyboard.press('Enter');
  const school = page.getByRole('button', { name: /^学校“学校”，/ });
  await expect(school).toBeFocused();
  const x = page.getByLabel('地图上的横向位置');
  const before = Number(await x.inputValue());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(x).toHaveValue(String(before + 11));
  await expect(page.getByRole('status').filter({ hasText: `左起 ${before + 11}` })).toBeAttached();

  await page.getByRole('button', { name: '商铺', exact: true }).click();
  const box = await board.boundingBox();
  await board.click({ position: { x: (box?.width ?? 0) * 0.8, y: (box?.height ?? 0) * 0.75 } });
  await expect(page.locator('.map-plate')).toHaveCount(4);
  await page.getByLabel('名称', { exact: true }).fill('早点铺');
  const shop = page.getByRole('button', { name: /^商铺“早点铺”/ });
  const from = await shop.boundingBox();
  await shop.hover();
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) - 60, (from?.y ?? 0) - 40, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('status').filter({ hasText: '“早点铺”：左起' })).toBeAttached();

  await page.getByRole('button', { name: '道路', exact: true }).click();
  await school.focus();
  await page.keyboard.press('Enter');
  await shop.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.studio-form h2')).toContainText('道路');
  await looksRight(page, 'the map in the studio');
  await page.getByRole('button', { name: '合上表单' }).click();
  const roads = page.locator('.map-list summary', { hasText: '道路' });
  await expect(roads).toHaveText('道路 2');
  await page.keyboard.press('Control+z');
  await expect(roads).toHaveText('道路 1');
  await expect(page.locator('.map-plate')).toHaveCount(4);

  await page.getByRole('button', { name: '图', exact: true }).click();
  await expect(page.locator('.graph-label').first()).toBeVisible();
  await page.locator('.graph-card.phase').first().focus();
  await page.keyboard.press('ArrowRight');
  const decision = page.locator('.graph-card.decision');
  await expect(decision).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.studio-form h2')).toContainText('要拿主意的事');
  await expect(page.getByLabel('是件什么事')).toBeFocused();
  await looksRight(page, 'the graph with a form in the studio');
  await page.keyboard.press('Escape');
  await expect(decision).toBeFocused();
  await page.getByRole('button', { name: '看清单' }).click();
  await expect(page.locator('.graph-list > li')).not.toHaveCount(0);
  await looksRight(page, 'the story as a list');
});

test('the map and the graph of a drill that ships stand in English and in the dark', async ({ page }) => {
  await draftOpened(page, 'en', 'dark', 'An e-bike burns in the stairwell');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(page.locator('.map-plate').first()).toBeVisible();
  await looksRight(page, 'the map of a drill');
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(page.locator('.graph-card.decision')).toHaveCount(13);
  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  await expect(page.locator('.graph-card.inject').first()).toBeAttached();
  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  await expect(page.locator('.graph-card.inject')).toHaveCount(0);
  await looksRight(page, 'the graph of a drill');
});
