import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { savedPlays } from './desk/savedPlays.ts';
import { looksRight } from './desk/looks.ts';

let station: BrowserStation;
test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shapan-e2e-'));
  // A drill in which much went wrong: there is something to learn from.
  savedPlays(folder, [{ bot: 'random', seed: 5, trainee: '郑岚', staffNo: '0061' }]);
  station = await aBrowserStation({ folder });
});
test.afterAll(() => station.close());

for (const [theme, lang] of [['light', 'zh'], ['dark', 'en']] as const) {
  test(`a finished drill is replayed, jumped through and compared with its other future, in ${theme} and ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    const complaints: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { theme, lang, size: 'normal' });
    await openDebrief(page);
    const replay = page.locator('#replay');
    await replay.scrollIntoViewIfNeeded();
    await expect(replay.locator('canvas')).toBeVisible();
    await playAndJump(page);
    await looksRight(page, 'replay', '#replay');
    await twoFutures(page);
    expect(complaints).toEqual([]);
  });
}

async function openDebrief(page: Page): Promise<void> {
  await page.goto(station.address);
  await page.getByRole('button', { name: /郑岚/ }).click();
  await page.locator('table.records').getByRole('button').first().click();
  await expect(page.locator('.verdict')).toBeVisible();
}

async function playAndJump(page: Page): Promise<void> {
  const slider = page.locator('#replay .scrubber');
  const caption = page.locator('#replay .caption');
  const stands = async (): Promise<number> => Number(await slider.inputValue());
  await page.locator('#replay .speed-choice .button').last().click();
  await page.locator('#replay .play').click();
  await expect.poll(stands).toBeGreaterThan(10_000);
  await page.locator('#replay .play').click();
  await expect(page.locator('#replay .play')).toHaveText(/播放|Play/);
  const stopped = await stands();
  await page.waitForTimeout(500);
  expect(await stands()).toBe(stopped);

  // every line of the events leads to its moment, and is the current one there
  const line = page.locator('.replay-lines button').nth(12);
  await line.click();
  await expect(line).toHaveAttribute('aria-current', 'step');
  await expect(caption).not.toContainText('08:30');

  // the slider and its marks by keyboard alone
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('1000');
  await page.locator('.mark-row button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(stands).toBeGreaterThan(1_000);
  const here = await stands();
  await page.locator('.play-controls .button', { hasText: /下一处|Next/ }).click();
  await expect.poll(stands).toBeGreaterThan(here);
  await page.locator('.play-controls .button', { hasText: /上一处|Previous/ }).click();
  await expect.poll(stands).toBe(here);

  // along a curve by keyboard: each bend in words, and Enter leads there
  const curve = page.locator('#replay .curve-plot').first();
  await curve.focus();
  await page.keyboard.press('End');
  const said = (await curve.getAttribute('aria-valuetext')) ?? '';
  await expect(page.locator('#replay .curve-told')).toContainText(said.split(' ')[0] ?? '');
  await page.keyboard.press('Enter');
  await expect.poll(stands).toBeGreaterThan(here);
  await page.locator('#replay .curves-part summary').click();
  await expect(page.locator('#replay .bend-table tbody tr').first()).toBeVisible();
}

async function twoFutures(page: Page): Promise<void> {
  const card = page.locator('.review').first();
  await card.locator('summary').first().click();
  await card.getByRole('button', { name: /回到那一刻|Go to that moment/ }).click();
  const opened = (await card.locator('summary .numbers').first().innerText()).trim();
  await expect(page.locator('#replay .caption')).toContainText(opened);
  await card.getByRole('button', { name: /如果当时选|If you had chosen/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('canvas')).toHaveCount(2);
  await expect(dialog.locator('.outcome-line')).toHaveCount(2);
  const sentence = await dialog.locator('.comparison').innerText();
  await dialog.locator('.other-options .button').nth(1).click();
  await expect(dialog.locator('.comparison')).not.toHaveText(sentence);
  await expect(dialog.locator('.other-options [aria-pressed="true"]')).toHaveCount(1);
  const slider = dialog.locator('.scrubber');
  await slider.focus();
  await page.keyboard.press('End');
  for (const side of ['happened', 'instead']) await expect(dialog.locator(`.future.${side} .future-last`)).not.toBeEmpty();
  await looksRight(page, 'two futures', 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('#replay canvas')).toBeVisible();
}
