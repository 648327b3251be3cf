import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { looksRight } from './desk/looks.ts';
import { savedPlays } from './desk/savedPlays.ts';

let station: BrowserStation;
let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  const mine = { trainee: '郑岚', staffNo: '0061' };
  savedPlays(folder, [
    ...(['hesitant', 'expert', 'passive', 'cards-only', 'orders-only'] as const).map((bot, index) => ({ bot, seed: index + 1, trainee: `同事${index}`, staffNo: `9${index}`, minutesAgo: 900 })),
    { bot: 'hesitant', seed: 2, scenario: 'elevator-retrofit', ...mine, minutesAgo: 700 }, { bot: 'hesitant', seed: 11, ...mine, minutesAgo: 500 }, { bot: 'random', seed: 5, ...mine },
  ]);
  station = await aBrowserStation({ folder });
});
test.afterAll(() => station.close());

async function openDebrief(page: Page, theme: 'light' | 'dark' = 'light', lang: 'zh' | 'en' = 'zh'): Promise<void> {
  await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
  await page.goto(station.address);
  await page.getByRole('button', { name: /郑岚/ }).click();
  await page.locator('table.records').getByRole('button').first().click();
  await expect(page.locator('.verdict')).toBeVisible();
  await expect(page.locator('.compare .spread')).toBeVisible();
}

test('the debrief says what it would have taken, compares without names, and keeps what the trainee says about it', async ({ page }) => {
  await openDebrief(page);
  await expect(page.locator('.verdict .to-pass')).toContainText('一票否决');
  await expect(page.locator('.losses > ol > li')).toHaveCount(3);
  await expect(page.locator('.compare')).toContainText('5 人，不显示姓名');
  await expect(page.locator('.compare')).not.toContainText('同事');
  await page.locator('.losses').getByRole('button', { name: '回到那一刻' }).first().click();
  await expect(page.locator('#replay')).toBeFocused();

  await page.getByLabel('做对的一件').fill('先报了警');
  await page.getByRole('button', { name: '存下来' }).click();
  await expect(page.getByRole('alert')).toContainText('请选一下难度');
  await page.getByRole('radio', { name: '4' }).check();
  await page.getByRole('button', { name: '存下来' }).click();
  await expect(page.locator('.evaluation [role="status"]')).toContainText('已存下');
  await page.reload();
  await expect(page.getByLabel('做对的一件')).toHaveValue('先报了警');
  await expect(page.getByRole('radio', { name: '4' })).toBeChecked();
});

for (const [theme, lang] of [['light', 'zh'], ['dark', 'en']] as const) {
  test(`the projector leads a class through the debrief by keyboard alone, large and without names, in ${theme} and ${lang}`, async ({ page }) => {
    await openDebrief(page, theme, lang);
    const open = page.locator('.debrief-tools [aria-haspopup="dialog"]');
    await open.focus();
    await page.keyboard.press('Enter');
    const projector = page.locator('dialog.projector');
    await expect(projector).toBeVisible();
    await page.setViewportSize({ width: 1024, height: 768 });
    const kinds: string[] = [];
    const next = projector.locator('footer .main');
    for (let slides = 0; slides < 30; slides += 1) {
      const kind = (await projector.locator('.slide').getAttribute('class')) ?? '';
      kinds.push(kind.replace('slide slide-', ''));
      await expect(projector).not.toContainText('郑岚');
      expect(await smallText(page), `small text on ${kind}`).toEqual([]);
      if (kind.endsWith('question')) {
        await page.keyboard.press('2');
        if (await projector.locator('.votes').count()) await expect(projector.locator('.votes [aria-pressed="true"]')).toHaveCount(1);
      }
      if (kinds.filter((each) => each === kinds.at(-1)).length === 1) await looksRight(page, `projector, ${kind}`, 'dialog.projector');
      await page.setViewportSize({ width: 1024, height: 768 });
      if (await next.isDisabled()) break;
      await projector.locator('.slide').focus();
      await page.keyboard.press(slides % 2 ? 'ArrowRight' : 'Space');
    }
    expect(new Set(kinds)).toEqual(new Set(['verdict', 'moment', 'question', 'answer', 'futures', 'summary']));
    await page.keyboard.press('Home');
    await expect(projector.locator('.slide-verdict')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(projector).toHaveCount(0);
  });
}

/** Words under 24 px. The map has lists for those who cannot read its labels. */
async function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('dialog.projector *')]
    .filter((element) => !element.closest('[aria-hidden], .sandbox, .unseen') && element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 24)
    .map((element) => element.textContent?.slice(0, 30) ?? ''));
}

for (const [theme, lang] of [['light', 'zh'], ['dark', 'en']] as const) {
  test(`on paper: a summary of one page, then the details, every letter there, in ${theme} and ${lang}`, async ({ page }) => {
    await openDebrief(page, theme, lang);
    await page.evaluate(() => document.fonts.ready);
    const path = join(folder, `debrief-${lang}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    const pages = (readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(9);
    // The sheet as it is printed, drawn: letters that are missing are drawn as boxes or not at all.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeVisible();
    await expect(page.locator('.verdict')).toBeHidden();
    await expect(sheet.locator('.stamp')).toBeVisible();
    await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect.poll(() => unreadyLetters(page)).toEqual([]);
    const summary = await page.locator('.paper-summary').evaluate((element) => element.getBoundingClientRect().height);
    // A4 less its margins and the head, at the width above
    expect(summary).toBeLessThan(980);
    expect(await sheet.locator('.paper-losses').first().screenshot()).not.toEqual(await blanked(page));
  });
}

/** Letters of the sheet for which the bundled font has no face loaded. */
async function unreadyLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set(document.querySelector('.print-sheet')?.textContent ?? '')].filter((letter) => /[\u4e00-\u9fff]/.test(letter) && !document.fonts.check('16px "Noto Sans SC Variable"', letter)));
}

async function blanked(page: Page): Promise<Buffer> {
  const losses = page.locator('.paper-losses').first();
  await losses.evaluate((element) => { (element as HTMLElement).style.opacity = '0'; });
  return losses.screenshot();
}

for (const [theme, lang] of [['light', 'en'], ['dark', 'zh']] as const) {
  test(`my growth shows what to practise next, and the debrief in full is accessible, in ${theme} and ${lang}`, async ({ page }) => {
    await openDebrief(page, theme, lang);
    await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
    await looksRight(page, 'debrief, unfolded');
    await page.evaluate(() => { location.hash = '#/records'; });
    await expect(page.locator('.growth-abilities .radar canvas')).toBeVisible();
    await expect(page.locator('.growth-drills > ul').first().locator('li')).toHaveCount(2);
    await expect(page.locator('.growth-categories .is-done')).toHaveCount(2);
    await looksRight(page, 'my growth');
    await page.locator('.growth-next .button').click();
    await expect(page.locator('.briefing')).toBeVisible();
  });
}

test('from a decision that cost points the trainee tries again at once, in a drill that says it does not count', async ({ page }) => {
  await openDebrief(page);
  const card = page.locator('.review').first();
  const title = await card.locator('summary strong').innerText();
  await card.locator('summary').first().click();
  await card.getByRole('button', { name: '从这一步再来' }).click();
  await expect(page.getByRole('dialog')).toContainText('这场的成绩不变');
  await page.getByRole('dialog').getByRole('button', { name: '回到这一步' }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
  await expect(page.locator('.mode-badge')).toHaveText('重试，不计成绩');
  await looksRight(page, 'a retry');
});
