import { expect, test, type Page } from '@playwright/test';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { axeViolations } from './desk/looks.ts';

let station: BrowserStation;
test.beforeAll(async () => { station = await aBrowserStation(); });
test.afterAll(() => station.close());

async function enterDrill(page: Page, preferences: object = {}): Promise<void> {
  await page.addInitScript((chosen) => { if (localStorage.getItem('shapan.preferences') === null) localStorage.setItem('shapan.preferences', JSON.stringify(chosen)); }, { lang: 'zh', size: 'normal', ...preferences });
  await page.goto(station.address);
  await page.locator('#name').fill('孙立');
  await page.locator('#staff-no').fill('9');
  await page.keyboard.press('Enter');
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await page.locator('.start-bar .button').click();
  await expect(page.locator('.drill canvas')).toBeVisible();
  await new Desk(page, station).untilAsked();
}

/** Runs in the page: what has the focus, when not one of its corners or its middle can be seen. */
function obscuredFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3]];
  const isSeen = points.some(([x = 0, y = 0]) => { const hit = document.elementFromPoint(x, y); return hit !== null && (focused.contains(hit) || hit.contains(focused)); });
  return isSeen ? null : focused.outerHTML.slice(0, 120);
}

for (const { width, height } of [{ width: 1366, height: 768 }, { width: 683, height: 384 }]) {
  test(`at ${width}×${height} no stop of the Tab key is hidden behind something else`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await enterDrill(page);
    const hidden: string[] = [];
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press('Tab');
      const flaw = await page.evaluate(obscuredFocus);
      if (flaw) hidden.push(flaw);
    }
    expect(hidden).toEqual([]);
  });
}

test('everything that can be pressed is at least 24 pixels wide and high, from the home page to the drill', async ({ page }) => {
  const small = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('button, input, a[href], summary, [role="button"]')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('.unseen')) return [];
    // what is pressed for a radio button or a box is its whole line
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return width >= 24 && height >= 24 ? [] : [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 100)}`];
  }));
  await page.goto(station.address);
  await page.locator('#name').fill('孙立');
  await page.locator('#staff-no').fill('9');
  await expect.soft.poll(small, 'identity').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('button.drill-card').first()).toBeVisible();
  await expect.soft.poll(small, 'home').toEqual([]);
  await page.locator('button.drill-card', { hasText: '楼道电动自行车起火' }).click();
  await expect(page.locator('.sketch')).toBeVisible();
  await expect.soft.poll(small, 'briefing').toEqual([]);
  await page.locator('.start-bar .button').click();
  await expect(page.locator('.drill canvas')).toBeVisible();
  for (const size of [{ width: 1366, height: 768 }, { width: 1093, height: 550 }]) {
    await page.setViewportSize(size);
    await expect.soft.poll(small, `drill at ${size.width}`).toEqual([]);
  }
});

test('the map can be moved and looked at closer without dragging anything', async ({ page }) => {
  await enterDrill(page);
  const buttons = page.locator('.map-area button');
  await expect(buttons.nth(2)).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.locator('.twin-line').first()).toBeVisible();
  await page.locator('.twin-line').first().click();
  await expect(page.locator('.selection')).toBeVisible();
  await expect(page.locator('[draggable="true"]')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`high contrast in ${theme}: axe is content, words stand seven to one, and the choice is remembered`, async ({ page }) => {
    await enterDrill(page, { theme });
    await page.getByRole('button', { name: '显示和声音' }).click();
    await page.getByRole('checkbox', { name: /高对比/ }).check();
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await axeViolations(page, ['wcag2aaa', 'wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])).toEqual([]);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  });
}

test('with forced colours everything is still told apart, and nothing moves by itself for whoever wants no motion', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await enterDrill(page);
  const outline = await page.locator('.inbox-tabs [aria-pressed="true"]').evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
  const moving = await page.evaluate(() => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && (effect?.getTiming().iterations ?? 1) > 1).length);
  expect(moving).toBe(0);
});

test('a key that an input method is still composing with does nothing on the desk', async ({ page }) => {
  await enterDrill(page);
  const before = await page.locator('.decision h3').textContent();
  await page.evaluate(() => document.querySelector('.option')?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, isComposing: true })));
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '?', isComposing: true })));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.decision h3')).toHaveText(before ?? '');
});
